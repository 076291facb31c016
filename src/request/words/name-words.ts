import type { EndpointNameMismatch } from '#network/name/endpoint-private-dns.ts';
import type { NameStep } from '#network/name/name.ts';
import type { Words } from '../words.ts';
import { type Judged, judged, words } from './judged.ts';
import { describeMissing } from './missing-words.ts';

/** The resolver's answer in words, and why no endpoint of the VPC answered instead. */
export function nameWords(step: NameStep): Judged {
  const { verdict, asked, resolver, passedOver, endpointId } = step;
  const dnsOff = passedOver.filter(({ because }) => because !== 'other-name');
  return judged({
    kind: 'name',
    verdict,
    component: 'name',
    id: resolver,
    at: endpointId,
    rule: step.answers.length > 0 ? `${asked} → ${step.answers.join(', ')}` : asked,
    passedOver: passedOver.map(({ endpoint, because }) => ({
      rule: `${endpoint.id} ${endpoint.serviceName}`,
      because: whyNot[because](asked),
    })),
    code: step.reason === 'no-dns-support' ? 'sim:DNS_SUPPORT_DISABLED' : codeOf(step),
    message: message(step),
    readFrom:
      dnsOff.length > 0 || step.by === 'endpoint-private-dns'
        ? { call: 'DescribeVpcEndpoints', field: 'PrivateDnsEnabled' }
        : { call: 'DescribeVpcAttribute', field: 'EnableDnsSupport' },
    flips: flips(step),
  });
}

function codeOf({ reason }: NameStep): string | undefined {
  return reason === 'no-such-endpoint' || reason === 'no-interface'
    ? 'sim:NAME_NOT_FOUND'
    : undefined;
}

function message(step: NameStep): Words {
  const { asked, answers, endpointId, vpcId } = step;
  const list = answers.join(', ');
  if (step.missing) {
    const { what } = describeMissing(step.missing);
    return words(`unknown: ${what.en}`, `不明：${what.ja}`);
  }
  if (step.reason === 'no-dns-support')
    return words(
      `${vpcId} has no resolver: enableDnsSupport is false`,
      `${vpcId} にはリゾルバーがない（enableDnsSupport が false）`,
    );
  if (step.reason === 'no-such-endpoint')
    return words(`no endpoint has the name ${asked}`, `${asked} という名前のエンドポイントはない`);
  if (step.reason === 'no-interface')
    return words(
      `${endpointId} has no interface that could answer for ${asked}`,
      `${endpointId} に ${asked} に答えるインターフェイスがない`,
    );
  if (step.by === 'endpoint-private-dns')
    return words(
      `${list}, private: private DNS of ${endpointId} answers`,
      `${list}（プライベート）：${endpointId} のプライベート DNS が答える`,
    );
  if (step.by === 'endpoint-dns')
    return words(
      `${list}, private: a name of ${endpointId}`,
      `${list}（プライベート）：${endpointId} 自身の名前`,
    );
  if (step.by === 'vpc-dns')
    return words(
      `${list}, private: a host of ${vpcId}`,
      `${list}（プライベート）：${vpcId} のホスト`,
    );
  return publicMessage(list, vpcId);
}

function publicMessage(list: string, vpcId: string | undefined): Words {
  return vpcId === undefined
    ? words(`${list}, a public address`, `${list}（パブリックアドレス）`)
    : words(
        `${list}, a public address: no endpoint of ${vpcId} answers for this name`,
        `${list}（パブリックアドレス）：${vpcId} にこの名前に答えるエンドポイントはない`,
      );
}

const whyNot: Readonly<Record<EndpointNameMismatch, (asked: string) => Words>> = {
  'other-name': (asked) => words(`its name is not ${asked}`, `${asked} の名前ではない`),
  'private-dns-off': () => words('private DNS is off', 'プライベート DNS が無効'),
  'not-available': () => words('it is not available yet', 'まだ available になっていない'),
  'no-dns-hostnames': () =>
    words('enableDnsHostnames of the VPC is false', 'VPC の enableDnsHostnames が false'),
  'inbound-only': () =>
    words(
      'its private DNS is for inbound resolver endpoints only',
      'プライベート DNS はインバウンドリゾルバーエンドポイント専用',
    ),
};

function flips({ reason, vpcId }: NameStep): Words | undefined {
  if (reason !== 'no-dns-support') return undefined;
  return words(
    `set enableDnsSupport of ${vpcId} to true`,
    `${vpcId} の enableDnsSupport を true にする`,
  );
}
