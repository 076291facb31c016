import { expect, test } from 'vitest';
import { parsePrincipal } from '#request/principal.ts';

test.for<[text: string, kind: string, account: string]>([
  ['arn:aws:iam::111122223333:role/Job', 'role', '111122223333'],
  ['arn:aws:iam::111122223333:role/path/of/Job', 'role', '111122223333'],
  ['arn:aws:iam::111122223333:user/mei', 'user', '111122223333'],
  ['arn:aws:iam::111122223333:root', 'root', '111122223333'],
  ['arn:aws-cn:iam::111122223333:role/Job', 'role', '111122223333'],
  ['arn:aws-us-gov:iam::111122223333:role/Job', 'role', '111122223333'],
  ['arn:aws:sts::111122223333:assumed-role/Job/session', 'assumed-role', '111122223333'],
  ['arn:aws:sts::111122223333:federated-user/mei', 'federated-user', '111122223333'],
  ['arn:aws:iam::111122223333:oidc-provider/example.com', 'identity-provider', ''],
  ['arn:aws:iam::111122223333:saml-provider/office', 'identity-provider', ''],
  ['cognito-identity.amazonaws.com', 'identity-provider', ''],
  ['accounts.google.com', 'identity-provider', ''],
  ['graph.facebook.com', 'identity-provider', ''],
  ['www.amazon.com', 'identity-provider', ''],
  ['logs.amazonaws.com', 'service', ''],
  ['airflow-env.amazonaws.com', 'service', ''],
])('%s is a %s', ([text, kind, account]) => {
  expect(parsePrincipal(text)).toEqual({ kind, arn: text, account });
});

test.for(['anonymous', '*'])('%s is anybody', (text) => {
  expect(parsePrincipal(text)).toEqual({ kind: 'anonymous', arn: '*', account: '' });
});

test.for([
  'mei',
  'role/Job',
  'arn:aws:iam::1:role/Job',
  'arn:aws:iam::111122223333:role/',
  'arn:aws:iam::111122223333:rootless',
  'arn:aws:iam::111122223333:group/readers',
  'arn:aws:sts::111122223333:role/Job',
  'arn:gcp:iam::111122223333:role/Job',
  ' arn:aws:iam::111122223333:role/Job',
  'x-arn:aws:iam::111122223333:root',
  'logs.amazonaws.com.example.org',
  'logs amazonaws.com',
])('"%s" is nobody', (text) => {
  expect(() => parsePrincipal(text)).toThrow('the principal cannot be read');
});
