import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Subnet } from '#network/snapshot/vpc.ts';
import { eni } from '../../support/network.ts';

const arn = (path: string) => `arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:${path}`;

/** A load balancer with a node in each of some subnets of `vpc-0`, and its hosts for targets. */
export function balancerOf(
  where: readonly number[],
  rooms: readonly Subnet[],
  hosts: readonly NetworkInterface[],
): { readonly nodes: readonly NetworkInterface[]; readonly parts: Partial<Snapshot> } {
  const own = rooms.filter(({ vpcId }) => vpcId === 'vpc-0');
  const chosen = [...new Set(where.map((n) => own[n % own.length]))].flatMap((one) => one ?? []);
  const targets = hosts.filter(({ vpcId }) => vpcId === 'vpc-0').slice(0, 3);
  const none = { loadBalancers: [], listeners: [], targetGroups: [] };
  if (chosen.length === 0 || targets.length === 0) return { nodes: [], parts: none };
  const [id, group] = [arn('loadbalancer/app/web/50dc'), arn('targetgroup/web/9d3c')];
  const nodes = chosen.map((room, i) =>
    eni(`eni-lb-${i}`, room.cidr.replace('0/24', '8'), room.id, ['sg-0'], {
      vpcId: 'vpc-0',
      description: 'ELB app/web/50dc',
      availabilityZone: room.availabilityZone,
      requesterManaged: true,
    }),
  );
  const shared = { loadBalancerIds: [id], vpcId: 'vpc-0', port: 443, protocol: 'HTTPS' };
  return {
    nodes,
    parts: {
      loadBalancers: [
        {
          id,
          loadBalancerName: 'web',
          type: 'application',
          scheme: 'internal',
          vpcId: 'vpc-0',
          state: 'active',
          dnsName: 'internal-web-1.ap-northeast-1.elb.amazonaws.com',
          groupIds: ['sg-0'],
          zones: [],
        },
      ],
      listeners: [
        {
          id: arn('listener/web'),
          loadBalancerId: id,
          port: 443,
          protocol: 'HTTPS',
          targetGroupIds: [group],
          rules: [],
        },
      ],
      targetGroups: [
        {
          ...shared,
          id: group,
          targetType: 'ip',
          healthCheck: { enabled: true, protocol: 'HTTPS', port: 'traffic-port' },
          targets: targets.map(({ privateAddresses: [address = ''] }) => ({ id: address })),
        },
      ],
    },
  };
}
