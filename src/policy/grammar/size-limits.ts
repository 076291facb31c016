import type { PolicyKind } from './policy-kind.ts';
import type { Remark } from './remarks.ts';
import type { PolicyDocument } from './statement.ts';

/** Characters without white space; the greater number is what no quota raises. */
const ofIam: Readonly<Partial<Record<PolicyKind, readonly number[]>>> = {
  'identity-policy': [6144, 10_240],
  'permissions-boundary': [6144],
  'session-policy': [2048],
  'trust-policy': [2048, 8192],
};

/** Characters as written. */
const asWritten: Readonly<Partial<Record<PolicyKind, number>>> = {
  scp: 5120,
  rcp: 5120,
  'endpoint-policy': 20_480,
  'gateway-endpoint-policy': 20_480,
};

/** Bytes of policies on resources. */
const ofServices: ReadonlyMap<string, number> = new Map([
  ['sqs', 8192],
  ['s3', 20_480],
  ['kms', 32_768],
  ['lambda', 20_480],
  ['secretsmanager', 20_480],
]);

/**
 * The limits of AWS's that a policy passes: how long it may be, and of a queue's how much it holds.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-policies.html
 */
export function limitsPassed(
  input: unknown,
  kind: PolicyKind,
  document: PolicyDocument,
  service = '',
): readonly Remark[] {
  const limit = lengthPassed(input, kind, service);
  return [
    ...(limit === undefined
      ? []
      : [{ code: 'too-long', at: 'Policy', about: String(limit) } as const]),
    ...(kind === 'resource-policy' && service === 'sqs' ? inQueue(document) : []),
  ];
}

function lengthPassed(input: unknown, kind: PolicyKind, service: string): number | undefined {
  const written = typeof input === 'string' ? input : JSON.stringify(input);
  const plain = written.replaceAll(/\s/g, '').length;
  const passed = ofIam[kind]?.findLast((limit) => plain > limit);
  if (passed !== undefined) return passed;
  const bytes = new TextEncoder().encode(written).length;
  const limit = kind === 'resource-policy' ? ofServices.get(service) : asWritten[kind];
  return limit !== undefined && bytes > limit ? limit : undefined;
}

function inQueue({ statements }: PolicyDocument): readonly Remark[] {
  const remark = (at: string, about: string) => ({ code: 'too-many', at, about }) as const;
  const principals = statements.flatMap(({ principal }) => principal?.entries ?? []);
  const conditions = statements.flatMap((statement) => statement.conditions);
  return [
    ...(statements.length > 20 ? [remark('Statement', '20 statements')] : []),
    ...(principals.length > 50 ? [remark('Statement', '50 principals')] : []),
    ...(conditions.length > 10 ? [remark('Statement', '10 conditions')] : []),
    ...statements.flatMap(({ action }, index) =>
      action.entries.length > 7 ? [remark(`Statement[${index}].Action`, '7 actions')] : [],
    ),
  ];
}
