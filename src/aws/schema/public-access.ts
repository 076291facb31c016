import { z } from 'zod';
import type { PublicAccessBlock } from '#network/snapshot/vpc.ts';

const blockMode = z.enum(['off', 'block-bidirectional', 'block-ingress']);

/** What VPC Block Public Access comes to for one VPC or subnet, exclusions considered. */
export const publicAccessStates = z
  .object({ InternetGatewayBlockMode: blockMode.optional() })
  .optional()
  .transform((raw): PublicAccessBlock | undefined => raw?.InternetGatewayBlockMode);

/** `DescribeVpcBlockPublicAccessOptions`: the setting of an account in a Region. */
export const publicAccessOptionsSchema = z
  .object({
    VpcBlockPublicAccessOptions: z.object({ InternetGatewayBlockMode: blockMode.optional() }),
  })
  .transform((raw) => raw.VpcBlockPublicAccessOptions.InternetGatewayBlockMode);

/** An exclusion counts once it is complete, and until it is being removed. */
export const publicAccessExclusionSchema = z
  .object({
    ExclusionId: z.string(),
    InternetGatewayExclusionMode: z.enum(['allow-bidirectional', 'allow-egress']),
    ResourceArn: z.string(),
    State: z.string().optional(),
  })
  .transform((raw) => ({
    resourceId: raw.ResourceArn.split('/').at(-1) ?? '',
    mode: raw.InternetGatewayExclusionMode,
    counts: raw.State === undefined || /^(create|update)-complete$/.test(raw.State),
  }));
