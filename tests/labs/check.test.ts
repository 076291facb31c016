import { expect, test } from 'vitest';
import { judge, totalOf } from '#labs/check.ts';
import { createEvidence } from '#labs/evidence.ts';
import type { Condition, Finding, Lab, Task } from '#labs/lab.ts';
import { lab as silentNotebook } from '#lab/L03-silent-notebook/lab.ts';
import { closedVpc, networkInterface } from '../support/closed-vpc.ts';

const none = { en: '-', ja: '-' };
const evidence = createEvidence(closedVpc(), { vpc: 'vpc-1', notebook: 'eni-1' });

/** `a b<a c!fail`: conditions, the one each comes after, and what they say (pass unless told). */
function task(id: string, text: string, needs: readonly string[] = []): Task {
  const conditions = text.split(' ').map((part): Condition => {
    const [name = '', status = 'pass'] = part.split('!');
    const [own = '', after] = name.split('<');
    const finding: Finding = { status: readStatus(status), observed: none, message: none };
    const waits = after === undefined ? {} : { after };
    return { kind: 'rule', id: own, rule: '-', title: none, judge: () => finding, ...waits };
  });
  return { id, title: none, points: 50, needs, conditions, hints: [] };
}

function readStatus(text: string): Finding['status'] {
  if (text === 'pass' || text === 'fail' || text === 'warning' || text === 'error') return text;
  throw new RangeError(text);
}

function judged(...tasks: readonly Task[]): string {
  const lab: Lab = { ...silentNotebook, tasks };
  return judge(lab, evidence)
    .map(({ id, status, conditions }) => {
      const parts = conditions.map((condition) => `${condition.id}:${condition.status}`);
      return `${id} ${status} (${parts.join(' ')})`;
    })
    .join(', ');
}

test.for<[name: string, first: string, second: string, said: string]>([
  ['the first passes: the second is judged', 'a', 'b!fail', '1 pass (a:pass), 2 fail (b:fail)'],
  ['it fails: the second is skipped', 'a!fail', 'b', '1 fail (a:fail), 2 skipped (b:skipped)'],
  ['a warning holds nobody up', 'a!warning', 'b', '1 warning (a:warning), 2 pass (b:pass)'],
  ['an error does', 'a!error', 'b', '1 error (a:error), 2 skipped (b:skipped)'],
])('stages, %s', ([, first, second, said]) => {
  expect(judged(task('1', first), task('2', second, ['1']))).toBe(said);
});

test.for<[name: string, conditions: string, said: string]>([
  ['passes: judged', 'a b<a', '1 pass (a:pass b:pass)'],
  ['warns: judged', 'a!warning b<a', '1 warning (a:warning b:pass)'],
  ['fails: skipped', 'a!fail b<a!fail', '1 fail (a:fail b:skipped)'],
  ['was skipped: skipped', 'a!fail b<a c<b', '1 fail (a:fail b:skipped c:skipped)'],
])('a condition after one that %s', ([, conditions, said]) => {
  expect(judged(task('1', conditions))).toBe(said);
});

function request(kind: 'must-work' | 'must-still-fail', to: string, from = '${notebook}'): Task {
  const asked = { from, to, protocol: 'tcp', port: 443 } as const;
  const condition: Condition = { kind, id: 'asks', title: none, request: asked };
  return { ...task('1', 'x'), conditions: [condition] };
}

function onlyResult(tasks: Task, reveal = false, change = {}) {
  const found = createEvidence(closedVpc(change), { vpc: 'vpc-1', notebook: 'eni-1' });
  const result = judge({ ...silentNotebook, tasks: [tasks] }, found, { reveal })[0]?.conditions[0];
  if (!result) throw new Error('nothing judged');
  return result;
}

const noAcl = { networkAcls: [], instances: [] };

test('a must-still-fail passes when the network denies, and keeps the trace to itself', () => {
  const { status, code, trace } = onlyResult(request('must-still-fail', '1.1.1.1'), false, noAcl);
  expect([status, code, trace]).toEqual(['pass', 'ok', undefined]);
});

test('a must-work fails with the client’s symptom, and how far it got', () => {
  const result = onlyResult(request('must-work', '1.1.1.1'), false, noAcl);
  expect(result.status).toBe('fail');
  expect(result.code).toBe('timeout');
  expect(result.observed.en).toContain(
    'Failed to connect to 1.1.1.1 port 443: Timeout was reached',
  );
  expect(result.where.en).toMatch(/^hop \d of the path/);
});

test('revealed, it names the blocker and carries the trace', () => {
  const task1 = request('must-work', '1.1.1.1');
  const shown = onlyResult(task1, true, noAcl);
  const [blocker] = shown.trace?.blockers ?? [];
  expect(shown.message.en).toContain(blocker?.message.en);
  expect(onlyResult(task1, false, noAcl).message.en).not.toContain(blocker?.message.en);
});

test.for<[name: string, change: object]>([
  ['deleted', { networkInterfaces: [] }],
  ['replaced by another', { networkInterfaces: [networkInterface({ id: 'eni-2' })] }],
])('a notebook that was %s is an error with words, not a failure', ([, change]) => {
  for (const kind of ['must-work', 'must-still-fail'] as const) {
    const { status, code, observed, message } = onlyResult(request(kind, '1.1.1.1'), false, change);
    expect([status, code]).toEqual(['error', 'gone']);
    expect(observed.en).toBe('The network interface eni-1 no longer exists.');
    expect(message.ja).toContain('npx closednet reset');
  }
});

const uuid = '7e0f4d3c-2b1a-4c5d-8e9f-0a1b2c3d4e5f';
const web = `${uuid}.c1.ap-northeast-1.airflow.amazonaws.com`;
const front = 'front-1234567890.ap-northeast-1.elb.amazonaws.com';

test.for<[host: string, change: object, observed: string]>([
  [web, { environments: [] }, `The Airflow environment behind ${web} no longer exists.`],
  [front, { loadBalancers: [] }, `The load balancer ${front} no longer exists.`],
])('a request to %s, which nobody has any more, says so', ([host, change, observed]) => {
  for (const kind of ['must-work', 'must-still-fail'] as const) {
    const result = onlyResult(request(kind, host), false, { ...noAcl, ...change });
    expect([result.status, result.code]).toEqual(['error', 'gone']);
    expect(result.observed.en).toBe(observed);
  }
});

test('an environment in its other access mode is still there', () => {
  const environment = { id: 'etl', status: 'AVAILABLE', subnetIds: [], groupIds: [] };
  const webserverUrl = web.replace(uuid, `${uuid}-vpce`);
  const change = { ...noAcl, environments: [{ ...environment, webserverUrl }] };
  expect(onlyResult(request('must-still-fail', web), false, change).code).not.toBe('gone');
});

test('what cannot be said is an error that names the call, never a failure', () => {
  const { status, code, observed } = onlyResult(
    request('must-work', 'logs.ap-northeast-1.amazonaws.com'),
  );
  expect([status, code]).toEqual(['error', 'unknown']);
  expect(observed.en).toContain('aws ec2 describe-vpc-attribute');
});

test('points and maximum add up over tasks', () => {
  const tasks = judge(
    { ...silentNotebook, tasks: [task('1', 'a'), task('2', 'b!fail')] },
    evidence,
  );
  expect(totalOf(tasks)).toEqual({ score: 50, max: 100 });
});
