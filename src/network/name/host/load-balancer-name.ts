import type { SnapshotIndex } from '../../snapshot/snapshot-index.ts';
import { type Answer, answered, unread } from '../answer.ts';
import { primaries, primaries6 } from '../endpoint/endpoint-name.ts';
import { indexNames } from '../name-index.ts';
import { zoneInLabel } from '../partition.ts';

const shape = /\.elb\.(?:[a-z0-9-]+\.)?amazonaws\.(?:com(?:\.cn)?|eu)$/;

/**
 * Answers for the name of a load balancer; undefined for any other name, and for a load balancer of
 * somebody else. The name is public: an internal one gives private addresses to everybody, an
 * internet-facing one public addresses, to hosts of its own VPC too. A network load balancer has a
 * name for each zone beside it (`ap-northeast-1a.NAME-ID.elb.REGION…`). A client may be given the
 * address of any node.
 *
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/network/network-load-balancers.html
 */
export function evaluateLoadBalancerName(index: SnapshotIndex, host: string): Answer | undefined {
  if (!shape.test(host)) return undefined;
  const whole = host.replace(/^dualstack\./, '');
  const [label = ''] = whole.split('.');
  const zone = zoneInLabel.exec(label)?.groups?.['zone'];
  const { loadBalancerNamed } = indexNames(index);
  const isZonal = zone === label;
  const balancer = loadBalancerNamed.get(isZonal ? whole.slice(label.length + 1) : whole);
  if (!balancer) return ofSomebodyElse(index, whole);
  const { id: hostId, scheme } = balancer;
  const nodes = (index.nodesOf.get(hostId) ?? []).filter(
    (eni) => !isZonal || eni.availabilityZone === zone,
  );
  const answers =
    scheme === 'internal'
      ? primaries(nodes)
      : nodes.flatMap((eni) => eni.publicAddresses.map((one) => one.public));
  const answers6 = primaries6(nodes);
  if (answers.length + answers6.length === 0) {
    const description = `ELB ${hostId.split(':loadbalancer/')[1] ?? hostId}`;
    return unread({ kind: 'described-interfaces', description }, { hostId });
  }
  return answered('public', { answers, answers6, hostId });
}

function ofSomebodyElse({ snapshot }: SnapshotIndex, host: string): Answer | undefined {
  if (!snapshot.loadBalancers) return unread({ kind: 'resource', collection: 'loadBalancers' });
  return host.startsWith('internal-') ? unread({ kind: 'public-address', host }) : undefined;
}
