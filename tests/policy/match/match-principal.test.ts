import { expect, test } from 'vitest';
import type { Principal } from '#policy/authorization.ts';
import { matchPrincipal } from '#policy/match/match-principal.ts';
import { readPrincipal } from '#policy/grammar/read-principal.ts';
import {
  account,
  anonymous,
  federated,
  other,
  provider,
  role,
  root,
  service,
  session,
  user,
} from '../ask.ts';

const job = role.arn;
const iam = `arn:aws:iam::${account}`;
const sts = `arn:aws:sts::${account}:assumed-role`;
const federatedArn = `arn:aws:sts::${account}:federated-user`;
const ofMei = { ...federated, userArn: user.arn };
const known = { ...role, canonicalId: 'ab12' };
const pathed = { ...session, roleArn: `${iam}:role/team/job` };

function names(
  value: unknown,
  principal: Principal,
  not?: { effect: 'Allow' | 'Deny'; hasBoundary?: boolean },
): string {
  const element = readPrincipal(value, not !== undefined, 'Principal');
  const caller = { principal, hasBoundary: not?.hasBoundary ?? false };
  return [...matchPrincipal(element, not?.effect ?? 'Allow', caller)].join(' + ') || 'nobody';
}

// I211-I221
test.for<[name: string, value: unknown, caller: Principal, naming: string]>([
  ['* is everyone', '*', role, 'everyone'],
  ['AWS * is everyone', { AWS: '*' }, user, 'everyone'],
  ['* holds the anonymous', '*', anonymous, 'everyone'],
  ['* holds a service', '*', service, 'everyone'],
  ['an account id means its roles', { AWS: account }, role, 'account'],
  ['the root ARN means its users', { AWS: `${iam}:root` }, user, 'account'],
  ['the root ARN means its sessions', { AWS: `${iam}:root` }, session, 'account'],
  ['the root ARN means the root user', { AWS: `${iam}:root` }, root, 'account'],
  ['another account', { AWS: other }, role, 'nobody'],
  ['an account never means the anonymous', { AWS: 'anonymous' }, anonymous, 'nobody'],
  ['a user', { AWS: user.arn }, user, 'user'],
  ['a user in another case', { AWS: `${iam}:user/Mei` }, user, 'nobody'],
  ['a role', { AWS: job }, role, 'role'],
  ['a role means its sessions', { AWS: job }, session, 'role'],
  ['another role', { AWS: `${iam}:role/jobs` }, session, 'nobody'],
  ['a user of the role’s name', { AWS: `${iam}:user/job` }, session, 'nobody'],
  ['a path the session does not show', { AWS: `${iam}:role/team/job` }, session, 'role'],
  ['a known path', { AWS: `${iam}:role/team/job` }, pathed, 'role'],
  ['a wrong path', { AWS: job }, pathed, 'nobody'],
  ['this session', { AWS: `${sts}/job/nightly` }, session, 'session'],
  ['another session', { AWS: `${sts}/job/daily` }, session, 'nobody'],
  ['a session, unnamed by the request', { AWS: `${sts}/job/nightly` }, role, 'unknown'],
  ['a session of another role', { AWS: `${sts}/other/nightly` }, role, 'nobody'],
  ['no wildcard in a name', { AWS: `${iam}:role/*` }, role, 'nobody'],
  ['no wildcard for sessions', { AWS: `${sts}/job/*` }, session, 'nobody'],
  ['what a deleted role leaves', { AWS: 'AROAEXAMPLEEXAMPLE' }, role, 'nobody'],
  ['a service', { Service: 'delivery.logs.amazonaws.com' }, service, 'service'],
  ['another service', { Service: 'sns.amazonaws.com' }, service, 'nobody'],
  ['a service never means a role', { Service: 'lambda.amazonaws.com' }, role, 'nobody'],
  ['an identity provider', { Federated: 'cognito-identity.amazonaws.com' }, role, 'nobody'],
  ['a canonical user', { CanonicalUser: 'ab12' }, role, 'unknown'],
  ['a canonical user is never anonymous', { CanonicalUser: 'ab12' }, anonymous, 'nobody'],
  ['a federated user', { AWS: federated.arn }, federated, 'session'],
  ['another federated user', { AWS: `${federatedArn}/ken` }, federated, 'nobody'],
  ['his account', { AWS: account }, federated, 'account'],
  ['the user who asked for the session', { AWS: user.arn }, ofMei, 'user'],
  ['another user', { AWS: `${iam}:user/ken` }, ofMei, 'nobody'],
  ['a user, who may have asked', { AWS: user.arn }, federated, 'unknown'],
  ['a role never asks for a federated user', { AWS: job }, federated, 'nobody'],
  ['a federated user is not his user', { AWS: federated.arn }, user, 'nobody'],
  ['the provider that vouches', { Federated: provider.arn }, provider, 'identity-provider'],
  ['another provider', { Federated: 'accounts.google.com' }, provider, 'nobody'],
  ['an account never means a provider', { AWS: account }, provider, 'nobody'],
  ['* holds who a provider vouches for', '*', provider, 'everyone'],
  ['a group', { AWS: `${iam}:group/team` }, user, 'nobody'],
  ['a user’s unique id', { AWS: 'AIDAEXAMPLEEXAMPLE' }, user, 'nobody'],
  ['the canonical id of the account', { CanonicalUser: 'ab12' }, known, 'account'],
  ['another canonical id', { CanonicalUser: 'cd34' }, known, 'nobody'],
  ['account and role at once', { AWS: [account, job] }, role, 'account + role'],
])('%s', ([, value, caller, naming]) => {
  expect(names(value, caller)).toBe(naming);
});

// I222: nobody = spared
const deny = { effect: 'Deny' } as const;
const bounded = { effect: 'Deny', hasBoundary: true } as const;
const whole = { AWS: [account, job, session.arn] };
test.for<[name: string, value: unknown, caller: Principal, not: typeof deny, naming: string]>([
  ['a role and its account are not enough', { AWS: [account, job] }, session, deny, 'everyone'],
  ['a session without its account', { AWS: [job, session.arn] }, session, deny, 'everyone'],
  ['a session without its role', { AWS: [account, session.arn] }, session, deny, 'everyone'],
  ['account, role and session', whole, session, deny, 'nobody'],
  ['some session of the role', whole, role, deny, 'unknown'],
  ['no session listed', { AWS: [account, job] }, role, deny, 'everyone'],
  ['a user alone', { AWS: user.arn }, user, deny, 'everyone'],
  ['a user and his account', { AWS: [account, user.arn] }, user, deny, 'nobody'],
  ['the root user by his account', { AWS: account }, root, deny, 'nobody'],
  ['a boundary is never spared', whole, session, bounded, 'everyone'],
  ['the anonymous', whole, anonymous, deny, 'everyone'],
  ['a service', { Service: service.arn }, service, deny, 'nobody'],
  ['everyone', '*', anonymous, deny, 'nobody'],
  [
    'a federated user, at all levels',
    { AWS: [account, user.arn, federated.arn] },
    ofMei,
    deny,
    'nobody',
  ],
  ['a federated user without his session', { AWS: [account, user.arn] }, ofMei, deny, 'everyone'],
  ['a federated user without his user', { AWS: [account, federated.arn] }, ofMei, deny, 'everyone'],
  ['a provider', { Federated: provider.arn }, provider, deny, 'nobody'],
  ['another provider', { Federated: 'accounts.google.com' }, provider, deny, 'everyone'],
  ['another service', { Service: 'sns.amazonaws.com' }, service, deny, 'everyone'],
  ['a deleted role', { AWS: [account, 'AROAEXAMPLEEXAMPLE'] }, role, deny, 'everyone'],
])('Deny with NotPrincipal: %s', ([, value, caller, not, naming]) => {
  expect(names(value, caller, not)).toBe(naming);
});

// I118
test.for<[name: string, value: unknown, caller: Principal, naming: string]>([
  ['who is not listed', { AWS: other }, role, 'everyone'],
  ['the anonymous', { AWS: account }, anonymous, 'everyone'],
  ['who is listed', { AWS: account }, role, 'nobody'],
  ['who may be listed', { AWS: `${sts}/job/nightly` }, role, 'unknown'],
])('Allow with NotPrincipal: %s', ([, value, caller, naming]) => {
  expect(names(value, caller, { effect: 'Allow' })).toBe(naming);
});
