import { z } from 'zod';
import type { Target, TargetGroup } from '#network/snapshot/load-balancer.ts';
import { ownedBy } from './owner.ts';
import { port } from './port.ts';
import { present } from './present.ts';

const text = z.string().optional();

/** Functions are invoked, not connected to: their group has neither port nor protocol. */
export const targetGroupSchema = z
  .object({
    TargetGroupArn: z.string(),
    TargetGroupName: text,
    Protocol: text,
    Port: port.optional(),
    VpcId: text,
    TargetType: z.enum(['instance', 'ip', 'lambda', 'alb']).optional(),
    LoadBalancerArns: z.array(z.string()).optional(),
    HealthCheckEnabled: z.boolean().optional(),
    HealthCheckProtocol: text,
    HealthCheckPort: text,
    HealthCheckPath: text,
    Matcher: z.object({ HttpCode: text }).optional(),
  })
  .transform((raw): TargetGroup => ({
    id: raw.TargetGroupArn,
    ...present({ name: raw.TargetGroupName }),
    ...ownedBy({ arn: raw.TargetGroupArn }),
    // Instances were the only sort until 2017.
    targetType: raw.TargetType ?? 'instance',
    protocol: raw.Protocol ?? '',
    port: raw.Port ?? 0,
    loadBalancerIds: raw.LoadBalancerArns ?? [],
    healthCheck: {
      enabled: raw.HealthCheckEnabled ?? true,
      protocol: raw.HealthCheckProtocol ?? raw.Protocol ?? '',
      port: raw.HealthCheckPort ?? 'traffic-port',
      ...present({ path: raw.HealthCheckPath, httpCodes: raw.Matcher?.HttpCode }),
    },
    ...present({ vpcId: raw.VpcId }),
  }));

const descriptionSchema = z
  .object({
    Target: z.object({ Id: z.string(), Port: port.optional(), AvailabilityZone: text }),
    TargetHealth: z.object({ State: text, Reason: text }).optional(),
  })
  .transform(({ Target, TargetHealth }): Target => ({
    id: Target.Id,
    ...present({
      port: Target.Port,
      zone: Target.AvailabilityZone,
      health: TargetHealth?.State,
      reason: TargetHealth?.Reason,
    }),
  }));

/** `DescribeTargetHealth`, kept with the ARN of the group that was asked for. */
export const targetHealthSchema = z
  .object({ TargetGroupArn: z.string(), TargetHealthDescriptions: z.array(descriptionSchema) })
  .transform((raw) => ({ id: raw.TargetGroupArn, targets: raw.TargetHealthDescriptions }));
