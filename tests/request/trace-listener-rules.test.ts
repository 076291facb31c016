import { test } from 'vitest';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { traceRequest } from '#request/trace-request.ts';
import { app, balanced, groupArn, type Shape, toA } from '../support/balanced.ts';
import { expectStory } from '../support/expect-story.ts';
import { listenerRule } from '../support/listener-rule.ts';

const host = 'internal-web-1.ap-northeast-1.elb.amazonaws.com';
const byName = { ...toA, to: host };
const emptyArn = groupArn.replace('web', 'empty');
const noTarget = `unavailable; forward sim:LOAD_BALANCER_WITHOUT_TARGETS ${app}`;
const inDoubt = 'unknown; aws elbv2 describe-rules --listener-arn LISTENER';

/** Its default action forwards to a group without targets; rules may send elsewhere. */
function ruled(...rules: readonly string[]): Snapshot {
  const shape: Shape = { rules: rules.map(listenerRule) };
  const { listeners = [], targetGroups = [], ...rest } = balanced(shape);
  return {
    ...rest,
    listeners: listeners.map((one) => ({ ...one, targetGroupIds: [emptyArn] })),
    targetGroups: targetGroups.flatMap((one) => [one, { ...one, id: emptyArn, targets: [] }]),
  };
}

test.for<[name: string, rules: readonly string[], request: typeof toA, story: string]>([
  ['no rule takes it', [], byName, noTarget],
  ['a rule for the name', [`1 host-header ${host} -> ${groupArn}`], byName, 'ok'],
  ['who asks by address', [`1 host-header ${host} -> ${groupArn}`], toA, noTarget],
  ['a rule for the client', [`1 source-ip 10.0.1.0/24 -> ${groupArn}`], toA, 'ok'],
  ['one that answers', ['1 host-header *.com -> !fixed-response'], byName, 'ok'],
  ['one for paths', [`1 path-pattern /api/* -> ${groupArn}`], byName, inDoubt],
  ['one for paths that does the same', [`1 path-pattern /api/* -> ${emptyArn}`], byName, noTarget],
])('%s', ([, rules, request, story]) => {
  const network = ruled(...rules);
  const listener = network.listeners?.[0]?.id ?? '';
  expectStory(traceRequest(network, request), story.replace('LISTENER', listener));
});

test('rules that were not read', () => {
  const network = ruled();
  const listeners = (network.listeners ?? []).map(({ rules: _unread, ...one }) => one);
  const story = `unknown; aws elbv2 describe-rules --listener-arn ${listeners[0]?.id}`;
  expectStory(traceRequest({ ...network, listeners }, toA), story);
});

test('it says which rule it was', ({ expect }) => {
  const { forward } = traceRequest(ruled(`1 host-header *.com -> ${groupArn}`), byName);
  const steps = forward.flatMap((hop) => hop.steps);
  const step = steps.find(({ component }) => component === 'load-balancer');
  expect(step).toMatchObject({
    rule: 'HTTPS/443 1 (host-header *.com)',
    readFrom: { call: 'DescribeRules', field: 'Rules' },
    message: {
      en: 'app/web/50dc takes it at port 443 and sends it on by rule 1 (host-header *.com)',
      ja: 'app/web/50dc がポート 443 で受け、ルール 1 (host-header *.com) により、先へ送る',
    },
  });
});
