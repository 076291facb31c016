import type { VpcEndpoint } from '../../snapshot/gateways.ts';
import type { Missing } from '../../snapshot/missing.ts';
import type { SnapshotIndex } from '../../snapshot/snapshot-index.ts';
import type { PassedOver } from '../answer.ts';
import type { Asker } from '../resolver/asker.ts';
import { evaluateEndpointName } from './endpoint-private-dns.ts';
import type { Candidate } from '../resolver/name-candidate.ts';
import { indexNames } from '../name-index.ts';
import { wasRead } from '../../snapshot/was-read.ts';

/** What the interface endpoints of a VPC make of a name. */
export interface EndpointCandidates {
  readonly candidates: readonly Candidate[];
  readonly passedOver: readonly PassedOver[];
  /** Endpoints that answer for a name above this one, and not for this one. */
  readonly above: readonly { readonly endpoint: VpcEndpoint; readonly domain: string }[];
  /** One whose names are not known may answer, too. */
  readonly doubt?: Missing;
}

/** Asks every interface endpoint of a VPC whether its private DNS answers for a name. */
export function readEndpoints(
  index: SnapshotIndex,
  { vpc, inbound }: Asker,
  name: string,
): EndpointCandidates {
  const candidates: Candidate[] = [];
  const passedOver: PassedOver[] = [];
  const above: { endpoint: VpcEndpoint; domain: string }[] = [];
  const doubts: Missing[] = wasRead(index.snapshot, 'vpcEndpoints', vpc)
    ? []
    : [{ kind: 'resource', collection: 'vpcEndpoints' }];
  for (const endpoint of indexNames(index).interfaceEndpointsOf.get(vpc.id) ?? []) {
    const answer = evaluateEndpointName(index, vpc, endpoint, name, inbound !== undefined);
    if (answer.kind === 'covers')
      candidates.push({ kind: 'endpoint', domain: answer.domain, endpoint });
    else if (answer.kind === 'passed-over') {
      passedOver.push({ kind: 'endpoint', endpoint, because: answer.because });
      if (answer.below !== undefined) above.push({ endpoint, domain: answer.below });
    } else if (answer.domain === undefined) doubts.push(answer.missing);
    else candidates.push({ kind: 'unread', domain: answer.domain, missing: answer.missing });
  }
  const [doubt] = doubts;
  return { candidates, passedOver, above, ...(doubt ? { doubt } : {}) };
}
