import { z } from 'zod';
import type { Collector } from './collector.ts';
import { lookups, type Scope } from './listings.ts';

const balancersSchema = z.object({
  LoadBalancers: z
    .array(z.object({ LoadBalancerArn: z.string(), Type: z.string().optional() }))
    .optional(),
});
const listenersSchema = z.object({
  Listeners: z
    .array(
      z.object({
        ListenerArn: z.string(),
        Certificates: z.array(z.object({ CertificateArn: z.string().optional() })).optional(),
      }),
    )
    .optional(),
});
const groupsSchema = z.object({
  TargetGroups: z.array(z.object({ TargetGroupArn: z.string() })).optional(),
});

/** Load balancers with their listeners, their rules and certificates, target groups with their targets, and the attributes of both. */
export async function collectLoadBalancers(collector: Collector, scope: Scope): Promise<void> {
  await Promise.all([collectBalancers(collector), collectTargetGroups(collector, scope)]);
}

async function collectBalancers(collector: Collector): Promise<void> {
  const answer = await collector.ask({ ...lookups.loadBalancers, input: {} });
  if (!answer) return;
  collector.save('load-balancers', answer);
  const { LoadBalancers = [] } = balancersSchema.parse(answer);
  const shown = await Promise.all(
    LoadBalancers.map(({ LoadBalancerArn: arn, Type }) =>
      saveBalancer(collector, arn, Type === 'application'),
    ),
  );
  const arns = [...new Set(shown.flat())].filter((arn) => arn.split(':')[2] === 'acm');
  await Promise.all(arns.map((arn) => saveCertificate(collector, arn)));
}

/** Saves what a load balancer is told to do; the certificates that its listeners show. */
async function saveBalancer(
  collector: Collector,
  LoadBalancerArn: string,
  hasRules: boolean,
): Promise<readonly string[]> {
  const { ask, save } = collector;
  const input = { LoadBalancerArn };
  const name = shortName(LoadBalancerArn);
  const [listeners, attributes] = await Promise.all([
    ask({ ...lookups.listeners, input }),
    ask({ ...lookups.loadBalancerAttributes, input }),
  ]);
  if (listeners) save(`listeners-${name}`, listeners);
  if (attributes) save(`load-balancer-attributes-${name}`, { LoadBalancerArn, ...attributes });
  const { Listeners = [] } = listenersSchema.parse(listeners ?? {});
  if (hasRules)
    await Promise.all(Listeners.map(({ ListenerArn }) => saveRules(collector, ListenerArn)));
  return Listeners.flatMap(({ Certificates = [] }) =>
    Certificates.flatMap(({ CertificateArn }) => CertificateArn ?? []),
  );
}

async function saveRules({ ask, save }: Collector, ListenerArn: string): Promise<void> {
  const rules = await ask({ ...lookups.listenerRules, input: { ListenerArn } });
  if (rules) save(`rules-${shortName(ListenerArn)}`, rules);
}

async function saveCertificate({ ask, save }: Collector, CertificateArn: string): Promise<void> {
  const certificate = await ask({ ...lookups.certificate, input: { CertificateArn } });
  if (certificate) save(`certificate-${shortName(CertificateArn)}`, certificate);
}

async function collectTargetGroups(
  collector: Collector,
  { withoutTargetHealth }: Scope,
): Promise<void> {
  const answer = await collector.ask({ ...lookups.targetGroups, input: {} });
  if (!answer) return;
  collector.save('target-groups', answer);
  const { TargetGroups = [] } = groupsSchema.parse(answer);
  await Promise.all(
    TargetGroups.map(({ TargetGroupArn: arn }) =>
      Promise.all([
        saveAttributes(collector, arn),
        ...(withoutTargetHealth ? [] : [saveHealth(collector, arn)]),
      ]),
    ),
  );
}

async function saveAttributes({ ask, save }: Collector, TargetGroupArn: string): Promise<void> {
  const attributes = await ask({ ...lookups.targetGroupAttributes, input: { TargetGroupArn } });
  const name = shortName(TargetGroupArn);
  if (attributes) save(`target-group-attributes-${name}`, { TargetGroupArn, ...attributes });
}

async function saveHealth({ ask, save }: Collector, TargetGroupArn: string): Promise<void> {
  const health = await ask({ ...lookups.targetHealth, input: { TargetGroupArn } });
  if (health) save(`target-health-${shortName(TargetGroupArn)}`, { TargetGroupArn, ...health });
}

/** `net-front-0123456789abcdef` of an ARN: what follows the sort of thing. */
function shortName(arn: string): string {
  return arn.split('/').slice(1).join('-');
}
