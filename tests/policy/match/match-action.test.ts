import { expect, test } from 'vitest';
import { judge } from '../ask.ts';

// I201
test.for<[Action: string | readonly string[], action: string, decision: string]>([
  ['*', 'logs:PutLogEvents', 'allowed'],
  ['*:*', 'logs:PutLogEvents', 'allowed'],
  ['logs:PutLogEvents', 'logs:PutLogEvents', 'allowed'],
  ['LOGS:putlogevents', 'logs:PutLogEvents', 'allowed'],
  ['logs:PutLogEvents', 'Logs:PUTLOGEVENTS', 'allowed'],
  ['logs:Put*', 'logs:PutLogEvents', 'allowed'],
  ['logs:*Events', 'logs:PutLogEvents', 'allowed'],
  ['logs:P*L*s', 'logs:PutLogEvents', 'allowed'],
  ['logs:PutLogEvents*', 'logs:PutLogEvents', 'allowed'],
  ['logs:?utLogEvents', 'logs:PutLogEvents', 'allowed'],
  ['logs:?PutLogEvents', 'logs:PutLogEvents', 'implicitDeny'],
  ['logs:Put', 'logs:PutLogEvents', 'implicitDeny'],
  ['logs:*', 's3:GetObject', 'implicitDeny'],
  ['*:Get*', 's3:GetObject', 'allowed'],
  [['s3:*', 'logs:Put*'], 'logs:PutLogEvents', 'allowed'],
  ['logs:Put.*', 'logs:PutLogEvents', 'implicitDeny'],
])('Action %j asked for %s', ([Action, action, decision]) => {
  expect(judge({ Action }, { action })).toBe(decision);
});

// I202
test.for<[NotAction: string | readonly string[], action: string, decision: string]>([
  ['logs:*', 'logs:PutLogEvents', 'implicitDeny'],
  ['logs:*', 's3:GetObject', 'allowed'],
  [['logs:*', 's3:*'], 's3:GetObject', 'implicitDeny'],
  ['*', 's3:GetObject', 'implicitDeny'],
])('NotAction %j asked for %s', ([NotAction, action, decision]) => {
  expect(judge({ NotAction }, { action })).toBe(decision);
});
