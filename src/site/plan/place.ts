import type { Mark } from './mark.ts';
import type { PlanModel } from './model.ts';

/** Where on the plan a step is judged. */
export type Place =
  | 'resolver'
  | 'source'
  | 'source-door'
  | 'source-gate'
  | 'router'
  | 'outer-door'
  | 'destination-gate'
  | 'destination-door'
  | 'destination'
  | 'reply-destination-door'
  | 'reply-destination-gate'
  | 'reply-router'
  | 'reply-source-gate'
  | 'reply-source-door'
  | 'tube'
  | 'counter'
  | 'counter-foot';

/** Finds the place of a step from what it judges and where; an unplaced step is in the list only. */
export function placeOf(mark: Mark, model: PlanModel): Place | undefined {
  const { step, hop, direction } = mark;
  const reply = direction === 'reply';
  const egress = step.component.endsWith('egress');
  const atSource = hop?.subnetId === undefined ? egress !== reply : isSource(mark, model);
  switch (step.kind) {
    case 'name':
      return 'resolver';
    case 'source':
      return 'source';
    case 'security-group':
      return reply ? `reply-${side(atSource)}-door` : `${side(atSource)}-door`;
    case 'network-acl':
      return reply ? `reply-${side(egress !== reply)}-gate` : `${side(egress)}-gate`;
    case 'route':
      return reply ? 'reply-router' : 'router';
    case 'gateway':
      return 'outer-door';
    case 'endpoint':
      return model.destinationRoom === undefined ? 'tube' : 'destination';
    case 'destination':
      if (reply) return 'reply-router';
      return model.destinationRoom === undefined ? 'router' : 'destination';
    case 'endpoint-policy':
      return 'tube';
    case 'identity-policy':
      return 'counter';
    case 'stopped':
      return placeOfStop(mark, model);
    case 'resource-policy':
    case 'other-policy':
      break;
  }
  return 'counter-foot';
}

/** A cut trace tells the hop at which the request stopped, and no more. */
function placeOfStop({ hop, direction }: Mark, model: PlanModel): Place {
  if (direction !== 'forward' || hop === undefined) return 'counter';
  const end = side(hop.subnetId === model.sourceRoom);
  switch (hop.kind) {
    case 'resolver':
      return 'resolver';
    case 'subnet':
      return `${end}-gate`;
    case 'network-interface':
    case 'vpc-endpoint':
      return `${hop.subnetId === model.destinationRoom ? 'destination' : end}-door`;
    case 'internet-gateway':
    case 'nat-gateway':
      return 'outer-door';
    case 'service':
      return 'counter';
    case 'router':
    case 'peering-connection':
    case 'transit-gateway':
    case 'virtual-private-gateway':
    case 'internet':
    case 'outside':
      break;
  }
  return 'router';
}

const side = (source: boolean) => (source ? 'source' : 'destination');

/** In one room both ends share the subnet; then the direction of the rule tells them apart. */
function isSource({ step, hop, direction }: Mark, model: PlanModel): boolean {
  if (model.sourceRoom !== model.destinationRoom) return hop?.subnetId === model.sourceRoom;
  return step.component.endsWith('egress') !== (direction === 'reply');
}
