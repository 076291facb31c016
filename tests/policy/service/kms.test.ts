import { expect, test } from 'vitest';
import { authorize } from '#policy/authorize.ts';
import type { KeyGrant } from '#policy/service/kms/key-grant.ts';
import { account, other, policy, role, root, service, session, user } from '../ask.ts';
import {
  all,
  closed,
  decide,
  denied,
  full,
  grants,
  none,
  nothing,
  shut,
  type CallerRow,
  type Part,
  type Row,
} from '../decide.ts';

const key = `arn:aws:kms:ap-northeast-1:${account}:key/k`;
const decrypt: Part = { action: 'kms:Decrypt', resource: key };
const byUser = grants(user.arn);

// I424
const statement = { Principal: { AWS: account } };
const partly = policy('key', { ...statement, Action: ['kms:Decrypt', 'kms:DescribeKey'] });
test.for<Row>([
  ['what it delegates', { ...decrypt, ...full, resourcePolicy: partly }, 'allowed'],
  [
    'what it does not',
    { ...decrypt, ...full, action: 'kms:Encrypt', resourcePolicy: partly },
    'implicitDeny',
  ],
  [
    'under its condition',
    {
      ...decrypt,
      ...full,
      context: { 'kms:ViaService': ['s3'] },
      resourcePolicy: policy('key', {
        ...statement,
        Condition: { StringEquals: { 'kms:ViaService': 's3' } },
      }),
    },
    'allowed',
  ],
  [
    'past its condition',
    {
      ...decrypt,
      ...full,
      resourcePolicy: policy('key', {
        ...statement,
        Condition: { StringEquals: { 'kms:ViaService': 's3' } },
      }),
    },
    'implicitDeny',
  ],
  [
    'what the caller is not granted',
    { ...decrypt, ...none, resourcePolicy: partly },
    'implicitDeny',
  ],
  [
    'what a boundary forbids',
    { ...decrypt, ...full, boundary: nothing, resourcePolicy: partly },
    'implicitDeny',
  ],
])('a root statement enables exactly that much: %s', ([, part, decision]) => {
  expect(decide(part)).toBe(decision);
});

test('the root user may do what the key’s policy gives to the account', () => {
  expect(decide({ ...decrypt, resourcePolicy: partly }, root)).toBe('allowed');
});

// I427
const ofAws = policy('aws/s3', {
  Principal: { AWS: '*' },
  Condition: {
    StringEquals: { 'kms:ViaService': 's3.r.amazonaws.com', 'kms:CallerAccount': account },
  },
});
const viaS3 = { context: { 'kms:ViaService': ['s3.r.amazonaws.com'] } };
test.for<CallerRow>([
  ['through its service', role, { ...viaS3 }, 'allowed'],
  ['directly', role, {}, 'implicitDeny'],
  [
    'from another account',
    { ...role, account: other, arn: role.arn.replace(account, other) },
    { ...full, ...viaS3 },
    'implicitDeny',
  ],
  ['past an RCP', role, { ...viaS3, key: { manager: 'AWS' }, rcps: [[shut]] }, 'allowed'],
])('a key of AWS’s own, %s', ([, caller, part, decision]) => {
  expect(decide({ ...decrypt, ...none, resourcePolicy: ofAws, ...part }, caller)).toBe(decision);
});

// I425, I210
const foreign = { ...role, account: other, arn: role.arn.replace(account, other) };
const delegated = grants(other);
test.for<[action: string, decision: string]>([
  ['kms:Decrypt', 'allowed'],
  ['kms:GenerateDataKeyWithoutPlaintext', 'allowed'],
  ['kms:ReEncryptTo', 'allowed'],
  ['kms:CreateGrant', 'allowed'],
  ['KMS:describekey', 'allowed'],
  ['kms:GetKeyPolicy', 'implicitDeny'],
  ['kms:PutKeyPolicy', 'implicitDeny'],
  ['kms:ScheduleKeyDeletion', 'implicitDeny'],
])('%s of another account’s key', ([action, decision]) => {
  const part = { ...full, resource: key, action, resourcePolicy: delegated };
  expect(decide(part, foreign)).toBe(decision);
});

test.for<CallerRow>([
  ['the key alone', foreign, { ...none, resourcePolicy: delegated }, 'implicitDeny'],
  ['the caller alone', foreign, { ...full, resourcePolicy: byUser }, 'implicitDeny'],
  ['the key for the role', foreign, { ...full, resourcePolicy: grants(foreign.arn) }, 'allowed'],
])('a key across accounts: %s', ([, caller, part, decision]) => {
  expect(decide({ ...decrypt, ...part }, caller)).toBe(decision);
});

// I426
const grant: KeyGrant = { id: 'g', grantee: role.arn, operations: ['Decrypt', 'DescribeKey'] };
const bound = { ...grant, encryptionContextSubset: { app: 'a' } };
const exact = { ...grant, encryptionContextEquals: { app: 'a' } };
const held = (...keys: readonly string[]) => ({
  'kms:EncryptionContextKeys': keys,
  'kms:EncryptionContext:app': ['a'],
});
const keyed = (...granted: readonly KeyGrant[]): Part => ({
  ...decrypt,
  ...none,
  resourcePolicy: byUser,
  key: { grants: granted },
});
test.for<CallerRow>([
  ['its grantee', role, keyed(grant), 'allowed'],
  ['a session of its grantee', session, keyed(grant), 'allowed'],
  ['someone else', user, { ...keyed(grant), resourcePolicy: closed }, 'implicitDeny'],
  ['a session that may be its grantee', role, keyed({ ...grant, grantee: session.arn }), 'unknown'],
  ['one grant of two', role, keyed({ ...grant, operations: [] }, grant), 'allowed'],
  [
    'an operation it does not list',
    role,
    { ...keyed(grant), action: 'kms:Encrypt' },
    'implicitDeny',
  ],
  ['a Deny of the caller’s', role, { ...keyed(grant), identity: [denied] }, 'explicitDeny'],
  ['a Deny of the key’s', role, { ...keyed(grant), resourcePolicy: shut }, 'explicitDeny'],
  ['past a boundary', role, { ...keyed(grant), boundary: nothing }, 'allowed'],
  ['not past an SCP', role, { ...keyed(grant), scps: [[nothing]] }, 'implicitDeny'],
  ['from another account', foreign, keyed({ ...grant, grantee: foreign.arn }), 'allowed'],
  ['a service', service, keyed({ ...grant, grantee: service.arn }), 'allowed'],
  [
    'beside a policy that was not read',
    role,
    { ...decrypt, ...none, key: { grants: [grant] } },
    'unknown',
  ],
  ['its encryption context', role, { ...keyed(bound), context: held('app', 'more') }, 'allowed'],
  ['another encryption context', role, keyed(bound), 'implicitDeny'],
  ['an unknown encryption context', role, { ...keyed(bound), otherKeys: 'unknown' }, 'unknown'],
  ['exactly its encryption context', role, { ...keyed(exact), context: held('app') }, 'allowed'],
  [
    'more than its encryption context',
    role,
    { ...keyed(exact), context: held('app', 'more') },
    'implicitDeny',
  ],
  [
    'perhaps more',
    role,
    { ...keyed(exact), context: { 'kms:EncryptionContext:app': ['a'] }, otherKeys: 'unknown' },
    'unknown',
  ],
])('a grant of a key lets in %s', ([, caller, part, decision]) => {
  expect(decide(part, caller)).toBe(decision);
});

test('a grant is named among what decided', () => {
  const asked = { action: 'kms:Decrypt', resource: key, principal: role, context: {} };
  const { layers } = authorize({ ...asked, ...keyed(grant), identity: [all] });
  const layer = layers.find(({ kind }) => kind === 'resource-policy');
  expect([layer?.decision, layer?.matched]).toEqual([
    'allowed',
    [{ policy: 'grant', statement: 'g' }],
  ]);
});
