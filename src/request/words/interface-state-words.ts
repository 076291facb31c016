import type { Code } from '../codes/catalogue.ts';
import type { InterfaceStateStep } from '#network/filter/interface-state.ts';
import type { Words } from '../words.ts';
import { type Judged, judged, words } from './judged.ts';
import { describeMissing } from './missing-words.ts';

/** Whether an end of the request is up, in words. */
export function interfaceStateWords(step: InterfaceStateStep): Judged {
  const { instance, networkInterfaceId } = step;
  return judged({
    kind: step.role,
    verdict: step.verdict,
    component: instance ? 'instance' : 'network-interface',
    id: instance?.id ?? networkInterfaceId,
    at: instance ? networkInterfaceId : undefined,
    rule: instance?.state ?? step.status,
    code: codes[step.reason],
    message: message(step),
    readFrom: instance
      ? statesOf[instance.collection ?? 'instances']
      : { call: 'DescribeNetworkInterfaces', field: 'Status' },
    flips: flips(step),
  });
}

/** Where each kind of host tells its state. */
const statesOf = {
  instances: { call: 'DescribeInstances', field: 'State' },
  dbInstances: { call: 'DescribeDBInstances', field: 'DBInstanceStatus' },
  redshiftClusters: { call: 'DescribeClusters', field: 'ClusterStatus' },
  cacheNodes: { call: 'DescribeCacheClusters', field: 'CacheClusterStatus' },
};

const codes: Readonly<Partial<Record<InterfaceStateStep['reason'], Code>>> = {
  'not-running': 'BAD_STATE',
  'not-attached': 'BAD_STATE_ATTACHMENT',
  'endpoint-cannot-initiate': 'VPCE_INTRA_VPC_TRAFFIC',
  'takes-no-connection': 'sim:INTERFACE_TAKES_NO_CONNECTION',
  'other-family': 'sim:NO_ADDRESS_OF_FAMILY',
};

function message(step: InterfaceStateStep): Words {
  const { networkInterfaceId: eni, address, instance, status } = step;
  switch (step.reason) {
    case 'up':
      return words(`${eni} is up, ${address}`, `${eni}（${address}）は稼働中`);
    case 'not-running':
      return words(
        `${instance?.id} is ${instance?.state}: it keeps ${address} and is silent`,
        `${instance?.id} は ${instance?.state}：${address} を持ったまま応答しない`,
      );
    case 'not-attached':
      return words(
        `nothing is attached to ${eni} (${status})`,
        `${eni} には何もアタッチされていない（${status}）`,
      );
    case 'endpoint-cannot-initiate':
      return words(
        `${eni} belongs to ${step.endpointId}, which never initiates`,
        `${eni} は ${step.endpointId} のもので、自分から通信を始めることはない`,
      );
    case 'takes-no-connection':
      return words(
        `${eni} carries what its service sends, and takes no connection`,
        `${eni} はサービスからの送信専用で、接続は受け付けない`,
      );
    case 'other-family':
      return words(
        `${eni} has only ${address}, of the other family of addresses`,
        `${eni} のアドレスは ${address} だけで、相手とは種類（IPv4 と IPv6）が異なる`,
      );
    case 'unread': {
      const what = step.missing ? describeMissing(step.missing).what : words(eni, eni);
      return words(`unknown: ${what.en}`, `不明：${what.ja}`);
    }
  }
}

function flips({ reason, instance }: InterfaceStateStep): Words | undefined {
  if (reason !== 'not-running') return undefined;
  return words(`start ${instance?.id}`, `${instance?.id} を起動する`);
}
