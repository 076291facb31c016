import { z } from 'zod';
import type { LoadBalancer } from '#network/snapshot/load-balancer.ts';
import { ownedBy } from './owner.ts';
import { present } from './present.ts';

const text = z.string().optional();

export const loadBalancerSchema = z
  .object({
    LoadBalancerArn: z.string(),
    LoadBalancerName: text,
    DNSName: text,
    Scheme: z.enum(['internet-facing', 'internal']).optional(),
    VpcId: z.string(),
    State: z.object({ Code: text }).optional(),
    Type: z.enum(['application', 'network', 'gateway']),
    AvailabilityZones: z.array(z.object({ ZoneName: text, SubnetId: text })).optional(),
    SecurityGroups: z.array(z.string()).optional(),
    EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic: text,
  })
  .transform((raw): LoadBalancer => {
    const enforced = raw.EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic;
    return {
      id: raw.LoadBalancerArn,
      ...present({ name: raw.LoadBalancerName }),
      ...ownedBy({ arn: raw.LoadBalancerArn }),
      loadBalancerName: raw.LoadBalancerName ?? '',
      type: raw.Type,
      // One for gateways has neither a scheme nor a name.
      scheme: raw.Scheme ?? 'internal',
      vpcId: raw.VpcId,
      state: raw.State?.Code ?? 'active',
      dnsName: (raw.DNSName ?? '').toLowerCase(),
      groupIds: raw.SecurityGroups ?? [],
      zones: (raw.AvailabilityZones ?? []).map(({ ZoneName = '', SubnetId = '' }) => ({
        zone: ZoneName,
        subnetId: SubnetId,
      })),
      ...present({ judgesPrivateLink: enforced === undefined ? undefined : enforced !== 'off' }),
    };
  });

/** `DescribeCertificate` of ACM. */
export const certificateSchema = z
  .object({
    Certificate: z.object({
      CertificateArn: z.string(),
      DomainName: text,
      SubjectAlternativeNames: z.array(z.string()).optional(),
    }),
  })
  .transform(({ Certificate: raw }) => ({
    id: raw.CertificateArn,
    certificateNames: [
      ...new Set([
        ...(raw.DomainName ? [raw.DomainName] : []),
        ...(raw.SubjectAlternativeNames ?? []),
      ]),
    ].map((name) => name.toLowerCase()),
  }));

/** Attributes of a load balancer or of a target group, kept with its ARN, by their keys. */
const attributes = z
  .array(z.object({ Key: z.string(), Value: z.string().optional() }))
  .transform((list) => new Map(list.map(({ Key, Value = '' }) => [Key, Value])));

export const loadBalancerAttributesSchema = z
  .object({ LoadBalancerArn: z.string(), Attributes: attributes })
  .transform((raw) => ({
    id: raw.LoadBalancerArn,
    ...present({ crossZone: flag(raw.Attributes.get('load_balancing.cross_zone.enabled')) }),
  }));

export const targetGroupAttributesSchema = z
  .object({ TargetGroupArn: z.string(), Attributes: attributes })
  .transform((raw) => {
    const crossZone = raw.Attributes.get('load_balancing.cross_zone.enabled');
    const follows = 'use_load_balancer_configuration' as const;
    return {
      id: raw.TargetGroupArn,
      ...present({
        preservesClient: flag(raw.Attributes.get('preserve_client_ip.enabled')),
        crossZone: crossZone === follows ? follows : flag(crossZone),
      }),
    };
  });

function flag(value: string | undefined): boolean | undefined {
  return value === undefined ? undefined : value === 'true';
}
