import * as fc from 'fast-check';
import type { AuthorizationRequest, PolicyInput, Principal } from '#policy/authorization.ts';
import { account, anonymous, other, root, service, session, user } from '../ask.ts';

type Json = Readonly<Record<string, unknown>>;

/** Small pools, so that policies and requests often meet. */
const actions = ['*', '*', 's3:*', 's3:Get*', 's3:GetObject', 'kms:Decrypt', 'sqs:SendMessage'];
const resources = [
  '*',
  '*',
  'arn:aws:s3:::b/*',
  'arn:aws:s3:::b/k',
  'arn:aws:s3:::b/${aws:PrincipalTag/team}',
  "arn:aws:s3:::b/${aws:username, 'k'}",
  `arn:aws:kms:r:${account}:key/*`,
  `arn:aws:sqs:r:${account}:q`,
];
const principals: readonly unknown[] = [
  '*',
  { AWS: '*' },
  { AWS: account },
  { AWS: [other, user.arn] },
  { AWS: `arn:aws:iam::${account}:role/job` },
  { AWS: session.arn },
  { Service: service.arn },
];
const operators = [
  'StringEquals',
  'StringNotEquals',
  'StringLike',
  'StringEqualsIfExists',
  'ForAnyValue:StringEquals',
  'ForAllValues:StringLike',
  'StringNotLikeIfExists',
];
const keys = [
  'aws:PrincipalTag/team',
  'aws:SourceVpce',
  'aws:username',
  'aws:CurrentTime',
  's3:prefix',
];
const values = ['a', 'b', 'k', 'mei', '*', 'a*', '${aws:PrincipalTag/team}'];

const anyKey = fc.constantFrom(...keys);
export const anyValue = fc.constantFrom('a', 'b', 'k', 'mei', '');

const anyCondition: fc.Arbitrary<Json> = fc.oneof(
  fc.constant({}),
  fc
    .tuple(
      fc.constantFrom(...operators),
      anyKey,
      fc.subarray(values, { minLength: 1, maxLength: 2 }),
    )
    .map(([operator, key, expected]) => ({ [operator]: { [key]: expected } })),
  fc
    .tuple(anyKey, fc.constantFrom('true', 'false'))
    .map(([key, value]) => ({ Null: { [key]: value } })),
);

const some = <Value>(pool: readonly Value[]) =>
  fc.subarray([...pool], { minLength: 1, maxLength: 2 });

/** True one time in five. */
const seldom = fc.nat(4).map((drawn) => drawn === 0);

/** A statement of a policy that is attached to the caller, with its effect left open. */
export const anyRights: fc.Arbitrary<Json> = fc
  .tuple(some(actions), some(resources), anyCondition, seldom, seldom)
  .map(([names, arns, Condition, notAction, notResource]) => ({
    [notAction ? 'NotAction' : 'Action']: names,
    [notResource ? 'NotResource' : 'Resource']: arns,
    Condition,
  }));

/** The same with a principal. */
export const anyGrant: fc.Arbitrary<Json> = fc
  .tuple(anyRights, fc.constantFrom(...principals))
  .map(([rights, Principal]) => ({ ...rights, Principal }));

const mostlyAllow = fc.constantFrom('Allow', 'Allow', 'Allow', 'Deny');

function policies(statement: fc.Arbitrary<Json>): fc.Arbitrary<PolicyInput> {
  const whole = fc.tuple(statement, mostlyAllow).map(([rights, Effect]) => ({ ...rights, Effect }));
  return fc
    .array(whole, { minLength: 1, maxLength: 3 })
    .map((Statement) => ({ name: 'p', document: { Version: '2012-10-17', Statement } }));
}

const identity = policies(anyRights);
const granting = policies(anyGrant);
const denying = anyRights.map((rights): PolicyInput => ({
  name: 'rcp',
  document: { Version: '2012-10-17', Statement: { ...rights, Effect: 'Deny', Principal: '*' } },
}));
const callers: readonly Principal[] = [
  session,
  user,
  root,
  anonymous,
  service,
  { ...user, account: other, arn: `arn:aws:iam::${other}:user/mei` },
];

const every = fc.record({
  action: fc.constantFrom('s3:GetObject', 's3:GetObject', 'kms:Decrypt', 'sqs:SendMessage'),
  resource: fc.constantFrom(
    'arn:aws:s3:::b/k',
    'arn:aws:s3:::b/k',
    'arn:aws:s3:::b/a',
    `arn:aws:kms:r:${account}:key/1`,
    `arn:aws:sqs:r:${account}:q`,
  ),
  principal: fc.constantFrom(...callers),
  context: fc.dictionary(anyKey, fc.array(anyValue, { maxLength: 2 }), { maxKeys: 2 }),
  absentKeys: fc.subarray(keys, { maxLength: 2 }),
  otherKeys: fc.constantFrom('unknown', 'unknown', 'unknown', 'absent'),
  resourceAccount: fc.constant(account),
  identity: fc.array(identity, { minLength: 1, maxLength: 3 }),
});

const limits = {
  boundary: identity,
  session: fc.array(identity, { maxLength: 1 }),
  scps: fc.array(fc.array(identity, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
  rcps: fc.array(fc.array(denying, { maxLength: 1 }), { maxLength: 1 }),
  resourcePolicy: granting,
  endpointPolicy: granting,
};

/** A request about which all policies were read; condition keys may be known or not. */
export const anyRequest: fc.Arbitrary<AuthorizationRequest> = fc
  .tuple(every, fc.record(limits), fc.subarray(Object.keys(limits), { maxLength: 3 }))
  .map(([request, parts, kept]) => ({
    ...request,
    ...Object.fromEntries(Object.entries(parts).filter(([name]) => kept.includes(name))),
  }));

/** The parts of a request that hold policies, each changed by `change`. */
export function withPolicies(
  request: AuthorizationRequest,
  change: (policy: PolicyInput, hasPrincipal: boolean) => PolicyInput,
): AuthorizationRequest {
  const plain = (policy: PolicyInput) => change(policy, false);
  const granted = (policy: PolicyInput) => change(policy, true);
  const {
    identity: own,
    boundary,
    session: passed,
    scps,
    rcps,
    resourcePolicy,
    endpointPolicy,
  } = request;
  return {
    ...request,
    ...(own && { identity: own.map(plain) }),
    ...(boundary && { boundary: plain(boundary) }),
    ...(passed && { session: passed.map(plain) }),
    ...(scps && { scps: scps.map((level) => level.map(plain)) }),
    ...(rcps && { rcps: rcps.map((level) => level.map(granted)) }),
    ...(resourcePolicy && { resourcePolicy: granted(resourcePolicy) }),
    ...(endpointPolicy && { endpointPolicy: granted(endpointPolicy) }),
  };
}

/** The statements of a policy made by `anyRequest`. */
export function statementsOf({ document }: PolicyInput): readonly Json[] {
  const found: unknown = Reflect.get(Object(document), 'Statement');
  return Array.isArray(found) ? found : [Object(found)];
}

export function ofStatements(policy: PolicyInput, Statement: unknown): PolicyInput {
  return { ...policy, document: { Version: '2012-10-17', Statement } };
}
