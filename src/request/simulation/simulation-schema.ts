import { z } from 'zod';
import type { Simulation } from './simulation.ts';

const policy = z.union([z.string(), z.record(z.string(), z.unknown())], {
  error: 'expected a policy: JSON text, or an object',
});
const policies = z.array(policy);
const levels = z.array(policies);
const word = z.string().min(1);

const types = ['string', 'numeric', 'boolean', 'ip', 'binary', 'date'];

const contextEntry = z
  .strictObject({
    ContextKeyName: word,
    ContextKeyValues: z.array(z.string()),
    ContextKeyType: z.enum(types.flatMap((type) => [type, `${type}List`])).exactOptional(),
  })
  .refine(
    ({ ContextKeyType = 'stringList', ContextKeyValues }) =>
      ContextKeyType.endsWith('List') || ContextKeyValues.length <= 1,
    { path: ['ContextKeyValues'], error: 'more than one value of a type that has one' },
  );

/** A line of `closednet authorize`; what SimulateCustomPolicy takes for its pages is ignored. */
export const simulationSchema: z.ZodType<Simulation> = z.strictObject({
  id: z.union([z.string(), z.number()]).exactOptional(),
  ActionNames: z.array(word).min(1),
  ResourceArns: z.array(word).min(1).exactOptional(),
  CallerArn: word.exactOptional(),
  ResourceOwner: z
    .string()
    .regex(/^(arn:aws[a-z-]*:iam::)?\d{12}(:root)?$/, 'expected an account, or the ARN of its root')
    .exactOptional(),
  PolicyInputList: policies.exactOptional(),
  IdentityPolicyNames: z.array(word).exactOptional(),
  PermissionsBoundaryPolicyInputList: policies.max(1).exactOptional(),
  SessionPolicyInputList: policies.exactOptional(),
  ServiceControlPolicyInputList: levels.exactOptional(),
  ResourceControlPolicyInputList: levels.exactOptional(),
  ResourcePolicy: policy.exactOptional(),
  VpcEndpointPolicy: policy.exactOptional(),
  ContextEntries: z.array(contextEntry).exactOptional(),
  ResourceHandlingOption: z.unknown().optional(),
  MaxItems: z.unknown().optional(),
  Marker: z.unknown().optional(),
});
