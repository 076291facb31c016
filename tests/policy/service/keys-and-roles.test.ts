import { expect, test } from 'vitest';
import { account, role, root, user } from '../ask.ts';
import { decide, denied, full, grants, none, type CallerRow } from '../decide.ts';

const byAccount = grants(account);
const byRole = grants(role.arn);
const byUser = grants(user.arn);
const key = `arn:aws:kms:ap-northeast-1:${account}:key/k`;
const alias = `arn:aws:kms:ap-northeast-1:${account}:alias/a`;
const relabel = { action: 'kms:UpdateAlias', resource: alias };

// I424, I425, I428, I429
const decrypt = { action: 'kms:Decrypt', resource: key };
const refused = { ...decrypt, identity: [denied] };
const granted = { ...decrypt, ...full };
const trusts = (AWS: string) => {
  const Statement = { Effect: 'Allow', Principal: { AWS }, Action: 'sts:AssumeRole' };
  return { name: 'trust', document: { Version: '2012-10-17', Statement } };
};
const [trustsRole, trustsAccount] = [trusts(role.arn), trusts(account)];
const assume = { action: 'sts:AssumeRole', resource: `arn:aws:iam::${account}:role/target` };
test.for<CallerRow>([
  ['a key’s policy not read', role, granted, 'unknown'],
  ['a key delegates', role, { ...granted, resourcePolicy: byAccount }, 'allowed'],
  ['but nobody grants', role, { ...decrypt, ...none, resourcePolicy: byAccount }, 'implicitDeny'],
  ['it does not delegate', role, { ...granted, resourcePolicy: byUser }, 'implicitDeny'],
  ['an identity Deny', role, { ...refused, resourcePolicy: byRole }, 'explicitDeny'],
  ['a key names the role', role, { ...decrypt, ...none, resourcePolicy: byRole }, 'allowed'],
  ['the root user needs the key', root, { ...decrypt, resourcePolicy: byRole }, 'implicitDeny'],
  ['an alias has no policy', role, { ...relabel, ...full }, 'allowed'],
  ['no key, no policy', role, { action: 'kms:ListKeys', resource: '*', ...full }, 'allowed'],
  ['trust not read', role, { ...assume, ...full }, 'unknown'],
  ['trust names the role', role, { ...assume, ...none, resourcePolicy: trustsRole }, 'allowed'],
  ['trust delegates', role, { ...assume, ...none, resourcePolicy: trustsAccount }, 'implicitDeny'],
  ['and identity grants', role, { ...assume, ...full, resourcePolicy: trustsAccount }, 'allowed'],
  ['other calls need no trust', role, { ...assume, action: 'iam:GetRole', ...full }, 'allowed'],
])('keys and roles: %s', ([, caller, part, decision]) => {
  expect(decide(part, caller)).toBe(decision);
});
