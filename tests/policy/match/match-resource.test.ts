import { expect, test } from 'vitest';
import { group, judge } from '../ask.ts';

const logs = 'arn:aws:logs:ap-northeast-1:111122223333';
const stream = `${group}:log-stream:a/b`;

// I203-I208
test.for<[Resource: string | readonly string[], resource: string, decision: string]>([
  ['*', stream, 'allowed'],
  [`${group}:*`, stream, 'allowed'],
  [`${group}:*`, `${group}:*`, 'allowed'],
  [`${group}:*`, group, 'implicitDeny'],
  [group, stream, 'implicitDeny'],
  [`${group}*`, stream, 'allowed'],
  [`${group}*`, `${group}-2:log-stream:x`, 'allowed'],
  [`${logs}:log-group:/jobs/*:log-stream:*`, stream, 'allowed'],
  [`${logs}:log-group:/jobs/*:log-stream:a`, stream, 'implicitDeny'],
  [`${group}:log-stream:?/b`, stream, 'allowed'],
  ['arn:aws:logs:*:*:*', stream, 'allowed'],
  ['arn:*:*:*:*:*', stream, 'allowed'],
  ['arn:aws:logs:ap-*-1:1111*:*', stream, 'allowed'],
  [`arn:aws:logs:*:log-group:/jobs/silent:*`, stream, 'implicitDeny'],
  [`arn:aws:s3:*:*:*`, stream, 'implicitDeny'],
  [group.replace('log-group', 'LOG-GROUP'), group, 'implicitDeny'],
  [group.replace('silent', 'Silent'), group, 'implicitDeny'],
  ['arn:aws:s3:::b/*/test/*', 'arn:aws:s3:::b//test/o', 'allowed'],
  ['arn:aws:s3:::b/*/test/*', 'arn:aws:s3:::b/1/2/test/3/o', 'allowed'],
  ['arn:aws:s3:::b', 'arn:aws:s3:::b/o', 'implicitDeny'],
  ['arn:aws:s3:::b/*', 'arn:aws:s3:::b', 'implicitDeny'],
  ['arn:aws:s3:::b*', 'arn:aws:s3:::bucket/o', 'allowed'],
  [['arn:aws:s3:::a', 'arn:aws:s3:::b'], 'arn:aws:s3:::b', 'allowed'],
  ['arn:aws:sqs', 'arn:aws:sqs:ap-northeast-1:111122223333:q', 'allowed'],
  ['arn:aws:sqs:us-east-1', 'arn:aws:sqs:ap-northeast-1:111122223333:q', 'implicitDeny'],
  ['arn:aws:s3:::*', '*', 'implicitDeny'],
  ['*', '*', 'allowed'],
])('Resource %j asked for %s', ([Resource, resource, decision]) => {
  expect(judge({ Resource }, { resource })).toBe(decision);
});

// I202, I208
test.for<[NotResource: string, resource: string, decision: string]>([
  [`${group}:*`, stream, 'implicitDeny'],
  [`${group}:*`, group, 'allowed'],
  ['arn:aws:s3:::*', '*', 'allowed'],
  ['*', '*', 'implicitDeny'],
])('NotResource %s asked for %s', ([NotResource, resource, decision]) => {
  expect(judge({ NotResource }, { resource })).toBe(decision);
});

test('a short ARN covers nothing in a resource policy', () => {
  const asked = { resource: 'arn:aws:sqs:ap-northeast-1:111122223333:q' };
  const statement = { Resource: 'arn:aws:sqs', Principal: '*' };
  expect(judge(statement, asked, 'resource-policy')).toBe('implicitDeny');
});

// I321-I324
const mine = { 'aws:username': ['mei'] };
test.for<[name: string, Resource: string, key: string, context: {}, decision: string]>([
  ['a variable is the request’s value', 'b/${aws:username}/*', 'b/mei/o', mine, 'allowed'],
  ['its name in any case', 'b/${AWS:UserName}/*', 'b/mei/o', mine, 'allowed'],
  ['someone else’s value', 'b/${aws:username}/*', 'b/ken/o', mine, 'implicitDeny'],
  ['no value, no match', 'b/${aws:username}*', 'b/o', {}, 'implicitDeny'],
  ['a default for no value', "b/${aws:username, 'all'}/*", 'b/all/o', {}, 'allowed'],
  ['no default for a value', "b/${aws:username, 'all'}/*", 'b/all/o', mine, 'implicitDeny'],
  ['a star in a value is a star', 'b/${k}', 'b/x', { k: ['*'] }, 'implicitDeny'],
  ['several values are none', 'b/${k}', 'b/x', { k: ['x', 'y'] }, 'implicitDeny'],
  ['an escaped star is a star', 'b/${*}', 'b/*', {}, 'allowed'],
  ['an escaped star is nothing else', 'b/${*}', 'b/x', {}, 'implicitDeny'],
  ['an escaped question mark', 'b/${?}', 'b/x', {}, 'implicitDeny'],
  ['an escaped dollar', 'b/${$}{aws:username}', 'b/${aws:username}', mine, 'allowed'],
  ['an open brace is text', 'b/${aws:username', 'b/${aws:username', mine, 'allowed'],
])('%s', ([, Resource, key, context, decision]) => {
  const asked = { resource: `arn:aws:s3:::${key}`, context };
  expect(judge({ Resource: `arn:aws:s3:::${Resource}` }, asked)).toBe(decision);
});

test('no variable before the fifth colon', () => {
  const asked = {
    resource: 'arn:aws:iam::111122223333:role/x',
    context: { 'aws:a': ['111122223333'] },
  };
  expect(judge({ Resource: 'arn:aws:iam::${aws:a}:role/x' }, asked)).toBe('implicitDeny');
});

test('an entry of NotResource without its value names nothing', () => {
  const NotResource = 'arn:aws:s3:::b/${aws:username}';
  expect(judge({ NotResource }, { resource: 'arn:aws:s3:::b/mei' })).toBe('allowed');
});

test.for<[resource: string, decision: string]>([
  ['arn:aws:s3:::b/mei', 'implicitDeny'],
  ['arn:aws:s3:::b/${aws:username}', 'allowed'],
])('Version 2008-10-17 reads a variable as text: %s', ([resource, decision]) => {
  const statement = { Resource: 'arn:aws:s3:::b/${aws:username}' };
  const asked = { resource, context: mine };
  expect(judge(statement, asked, 'identity-policy', '2008-10-17')).toBe(decision);
});
