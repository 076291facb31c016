import type { Code } from '../codes/catalogue.ts';
import type { EndpointStep } from '#network/gateway/vpc-endpoint.ts';
import type { Words } from '../words.ts';
import { type Judged, judged, words } from './judged.ts';
import { describeMissing } from './missing-words.ts';

/** What a VPC endpoint does with the packet, in words. */
export function endpointWords(step: EndpointStep): Judged {
  return judged({
    kind: 'endpoint',
    verdict: step.verdict,
    component: 'vpc-endpoint',
    id: step.endpointId,
    rule: step.state,
    code: codeOf(step),
    message: message(step),
    readFrom: { call: 'DescribeVpcEndpoints', field: 'State' },
  });
}

function codeOf({ reason, type }: EndpointStep): Code | undefined {
  if (reason === 'not-available') return 'BAD_STATE';
  if (reason === 'outside-vpc') return 'sim:GATEWAY_ENDPOINT_SERVES_ITS_VPC';
  if (reason !== 'protocol') return undefined;
  return type === 'Gateway' ? 'VPCE_GATEWAY_PROTOCOL_RESTRICTION' : 'PROTOCOL_RESTRICTION';
}

function message(step: EndpointStep): Words {
  const { endpointId: id, serviceName, state, type } = step;
  if (step.missing) {
    const { what } = describeMissing(step.missing);
    return words(`unknown: ${what.en}`, `不明：${what.ja}`);
  }
  if (step.reason === 'not-available')
    return words(`${id} is ${state}, not available`, `${id} は ${state} で、available ではない`);
  if (step.reason === 'outside-vpc')
    return words(
      `${id} serves the hosts of its own VPC alone`,
      `${id} を使えるのは自身の VPC のホストだけ`,
    );
  if (step.reason === 'forwards')
    return words(`${id} carries it to ${serviceName}`, `${id} が ${serviceName} まで運ぶ`);
  return type === 'Gateway'
    ? words(`${id} takes only TCP and ICMP echo`, `${id} が通すのは TCP と ICMP エコーだけ`)
    : words(`${id} takes only TCP`, `${id} が通すのは TCP だけ`);
}
