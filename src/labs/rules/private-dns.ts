import { fillText } from '../fill.ts';
import type { Finding, RuleCondition } from '../lab.ts';
import { inVpc } from './in-vpc.ts';
import { unread } from './unread.ts';

/**
 * G8: clients keep the name that they have always used. An interface endpoint without private DNS
 * is reached only by a hosts file, a fixed address or `--endpoint-url` in every client.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/manage-dns-names.html
 */
export function privateDns(options: {
  readonly id: string;
  readonly vpc: string;
  /** With `${region}` for the Region. */
  readonly service: string;
  readonly after?: string;
}): RuleCondition {
  const { id, vpc, after } = options;
  return {
    kind: 'rule',
    id,
    rule: 'G8',
    ...(after === undefined ? {} : { after }),
    title: {
      en: 'Clients use the usual name: no hosts file, no fixed address, no --endpoint-url',
      ja: 'クライアントはいつもの名前を使う（hosts ファイル、固定アドレス、--endpoint-url は使わない）',
    },
    judge(evidence): Finding {
      const { vpcEndpoints } = inVpc(evidence, vpc);
      if (!vpcEndpoints) return unread('aws ec2 describe-vpc-endpoints');
      const service = fillText(options.service, evidence.bindings);
      const doors = vpcEndpoints.filter(
        ({ serviceName, type }) => serviceName === service && type === 'Interface',
      );
      const isUsual = doors.some(
        (door) => door.privateDnsEnabled && !door.privateDnsForInboundOnly,
      );
      return doors.length === 0 || isUsual ? usual : byHand(doors.map((door) => door.id));
    },
  };
}

const usual: Finding = {
  status: 'pass',
  observed: { en: 'no client needs another name', ja: '別の名前は必要ありません' },
  message: { en: 'No client has to be changed.', ja: 'クライアントの変更は不要です。' },
};

function byHand(doors: readonly string[]): Finding {
  const list = doors.join(', ');
  return {
    status: 'fail',
    observed: {
      en: `the usual name does not lead to ${list}`,
      ja: `いつもの名前では ${list} に届きません`,
    },
    where: list,
    message: {
      en: 'A line in /etc/hosts helps one machine until the address changes, and nobody finds it again. Let DNS give the answer, for every client at once.',
      ja: '/etc/hosts の一行で救われるのは、アドレスが変わるまでの一台だけで、やがて誰にも見つけられなくなります。DNS に答えさせれば、すべてのクライアントに一度で効きます。',
    },
  };
}
