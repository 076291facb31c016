import { z } from 'zod';
import type { Collector } from './collector.ts';
import { lookups } from './listings.ts';

const balancersSchema = z.object({
  LoadBalancers: z.array(z.object({ LoadBalancerArn: z.string() })).optional(),
});
const groupsSchema = z.object({
  TargetGroups: z.array(z.object({ TargetGroupArn: z.string() })).optional(),
});

/** Load balancers with their listeners, target groups with their targets, and the attributes of both. */
export async function collectLoadBalancers(collector: Collector): Promise<void> {
  await Promise.all([collectBalancers(collector), collectTargetGroups(collector)]);
}

async function collectBalancers(collector: Collector): Promise<void> {
  const answer = await collector.ask({ ...lookups.loadBalancers, input: {} });
  if (!answer) return;
  collector.save('load-balancers', answer);
  const { LoadBalancers = [] } = balancersSchema.parse(answer);
  await Promise.all(LoadBalancers.map(({ LoadBalancerArn: arn }) => saveBalancer(collector, arn)));
}

async function saveBalancer({ ask, save }: Collector, LoadBalancerArn: string): Promise<void> {
  const input = { LoadBalancerArn };
  const name = shortName(LoadBalancerArn);
  const [listeners, attributes] = await Promise.all([
    ask({ ...lookups.listeners, input }),
    ask({ ...lookups.loadBalancerAttributes, input }),
  ]);
  if (listeners) save(`listeners-${name}`, listeners);
  if (attributes) save(`load-balancer-attributes-${name}`, { LoadBalancerArn, ...attributes });
}

async function collectTargetGroups(collector: Collector): Promise<void> {
  const answer = await collector.ask({ ...lookups.targetGroups, input: {} });
  if (!answer) return;
  collector.save('target-groups', answer);
  const { TargetGroups = [] } = groupsSchema.parse(answer);
  await Promise.all(TargetGroups.map(({ TargetGroupArn: arn }) => saveTargetGroup(collector, arn)));
}

async function saveTargetGroup({ ask, save }: Collector, TargetGroupArn: string): Promise<void> {
  const input = { TargetGroupArn };
  const name = shortName(TargetGroupArn);
  const [health, attributes] = await Promise.all([
    ask({ ...lookups.targetHealth, input }),
    ask({ ...lookups.targetGroupAttributes, input }),
  ]);
  if (health) save(`target-health-${name}`, { TargetGroupArn, ...health });
  if (attributes) save(`target-group-attributes-${name}`, { TargetGroupArn, ...attributes });
}

/** `net-front-0123456789abcdef` of an ARN: what follows the sort of thing. */
function shortName(arn: string): string {
  return arn.split('/').slice(1).join('-');
}
