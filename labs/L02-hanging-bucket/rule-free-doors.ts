import type { Finding, RuleCondition } from '#labs/lab.ts';
import { inVpc } from '#labs/rules/in-vpc.ts';
import { unread } from '#labs/rules/unread.ts';

/** A warning: what a gateway endpoint carries for nothing needs no interface that is billed by the hour. */
export const freeDoors: RuleCondition = {
  kind: 'rule',
  id: 'free-doors',
  rule: 'G10',
  title: {
    en: 'S3 and DynamoDB are reached without endpoints that are billed by the hour',
    ja: 'S3 と DynamoDB に、時間課金のエンドポイントなしで届く',
  },
  judge(evidence): Finding {
    const { vpcEndpoints } = inVpc(evidence, 'vpc');
    if (!vpcEndpoints) return unread('aws ec2 describe-vpc-endpoints');
    const billed = vpcEndpoints
      .filter(({ type, serviceName }) => {
        return type === 'Interface' && /\.(s3|dynamodb)$/.test(serviceName);
      })
      .map(({ id }) => id);
    if (billed.length === 0) return free;
    const list = billed.join(', ');
    return {
      status: 'warning',
      where: list,
      observed: { en: `found ${list}`, ja: `見つかったもの: ${list}` },
      message: {
        en: 'Inside a VPC the gateway endpoints of these two services do the same and cost nothing. An interface endpoint is for callers that come from elsewhere: an office, another VPC.',
        ja: 'VPC の中からなら、この二つのサービスのゲートウェイエンドポイントで同じことが無料でできます。インターフェイスエンドポイントは、オフィスや別の VPC など、外から来る通信のためのものです。',
      },
    };
  },
};

const free: Finding = {
  status: 'pass',
  observed: { en: 'none', ja: 'ありません' },
  message: { en: 'Gateway endpoints cost nothing.', ja: 'ゲートウェイエンドポイントは無料です。' },
};
