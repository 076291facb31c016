import type { Code } from '../codes/catalogue.ts';
import type { PeeringStep } from '#network/gateway/peering-connection.ts';
import type { Words } from '../words.ts';
import { type Judged, judged, words } from './judged.ts';
import { unknownWords } from './unknown-words.ts';

/** What a peering connection does, in words. */
export function peeringWords(step: PeeringStep): Judged {
  return judged({
    kind: 'gateway',
    verdict: step.verdict,
    component: 'peering-connection',
    id: step.peeringId,
    rule: step.state,
    code: codes[step.reason],
    message: message(step),
    readFrom: { call: 'DescribeVpcPeeringConnections', field: 'Status' },
  });
}

const codes: Readonly<Partial<Record<PeeringStep['reason'], Code>>> = {
  'not-active': 'BAD_STATE',
  'not-of-this-vpc': 'BAD_STATE_ATTACHMENT',
  'destination-outside': 'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR',
  'source-outside': 'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR',
};

function message(step: PeeringStep): Words {
  const { peeringId: id, fromVpcId, toVpcId, state, source, destination } = step;
  switch (step.reason) {
    case 'carries':
      return words(`${id} carries it into ${toVpcId}`, `${id} が ${toVpcId} まで運ぶ`);
    case 'not-active':
      return words(`${id} is ${state}, not active`, `${id} は ${state} で、active ではない`);
    case 'not-of-this-vpc':
      return words(`${id} does not join ${fromVpcId}`, `${id} は ${fromVpcId} のものではない`);
    case 'destination-outside':
      return words(
        `${id} leads to ${toVpcId} alone, and ${destination} is not in its blocks`,
        `${id} の先は ${toVpcId} だけで、${destination} はその CIDR に含まれない`,
      );
    case 'source-outside':
      return words(
        `${id} carries what comes from ${fromVpcId} alone, and ${source} is not in its blocks`,
        `${id} が運ぶのは ${fromVpcId} からの通信だけで、${source} はその CIDR に含まれない`,
      );
    case 'unread':
      return unknownWords(step.missing);
  }
}
