import { z } from 'zod';
import { bucketPolicySchema, domainSchema, keyPolicySchema } from './schema/owned.ts';
import { prefixListEntriesSchema } from './schema/prefix-list.ts';
import { vpcAttributesSchema } from './schema/vpc.ts';

/** Top-level keys of the answers that this layer reads. */
const lists = new Set([
  'Vpcs',
  'DhcpOptions',
  'Subnets',
  'RouteTables',
  'NetworkAcls',
  'SecurityGroups',
  'NetworkInterfaces',
  'Reservations',
  'InternetGateways',
  'EgressOnlyInternetGateways',
  'NatGateways',
  'VpcEndpoints',
  'ServiceDetails',
  'PrefixLists',
  'ManagedPrefixLists',
  'VpcPeeringConnections',
  'RoleDetailList',
  'Roles',
  'Policies',
  'Buckets',
  'Keys',
  'Domains',
  'logGroups',
]);

/** Answers about one thing, which have no list at the top. */
const singles: readonly z.ZodType[] = [
  z.object({ Account: z.string(), Region: z.string() }),
  z.object({ Account: z.string(), Arn: z.string(), UserId: z.string() }),
  vpcAttributesSchema,
  prefixListEntriesSchema,
  bucketPolicySchema,
  keyPolicySchema,
  domainSchema,
];

/** Whether a document is an answer we read, whatever its file is called. */
export function isRecognised(document: Readonly<Record<string, unknown>>): boolean {
  return (
    Object.keys(document).some((key) => lists.has(key)) ||
    singles.some((schema) => schema.safeParse(document).success)
  );
}
