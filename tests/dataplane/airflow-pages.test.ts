import { expect, test } from 'vitest';
import { ageInWords } from '#dataplane/airflow/age.ts';
import { healthOf } from '#dataplane/airflow/health.ts';
import { homePage } from '#dataplane/airflow/home-page.ts';
import type { WebServerState } from '#emulator/web-server.ts';

const now = new Date('2026-11-27T12:00:00Z');
const before = (seconds: number) => new Date(now.getTime() - seconds * 1000);

test.for<[seconds: number, words: string]>([
  [0, 'a few seconds'],
  [10, 'a few seconds'],
  [31, '31 seconds'],
  [60, '1 minute'],
  [45 * 60 + 59, '45 minutes'],
  [60 * 60, '1 hour'],
  [47 * 60 * 60, '1 day'],
  [14 * 24 * 60 * 60, '2 weeks'],
])('%d seconds are %s', ([seconds, words]) => {
  expect(ageInWords(before(seconds), now)).toBe(words);
});

function state(scheduler: WebServerState['scheduler']): WebServerState {
  const tasks = [{ dag: 'daily_report', task: 'extract', state: 'queued' }];
  return { name: 'etl', status: 'AVAILABLE', airflowVersion: '2.10.3', scheduler, tasks };
}

const second = 'The DAGs list may not update, and new tasks will not be scheduled.';
const first = 'The scheduler does not appear to be running.';

test.for<[name: string, scheduler: WebServerState['scheduler'], banner: readonly string[]]>([
  ['healthy', { status: 'healthy', latestHeartbeat: now.toISOString() }, []],
  [
    'lost',
    { status: 'unhealthy', latestHeartbeat: before(2700).toISOString() },
    [`${first} Last heartbeat was received 45 minutes ago.`, second],
  ],
  ['never seen', { status: 'unhealthy', latestHeartbeat: null }, [first, second]],
  [
    'not known',
    { status: 'unknown', latestHeartbeat: null, why: 'a "route" was not read' },
    ['closednet cannot tell whether the scheduler is running.', 'a &quot;route&quot; was not read'],
  ],
])('the banner of a scheduler that is %s', ([, scheduler, banner]) => {
  const user = { airflowIdentity: 'root', role: 'Admin' };
  const html = homePage('en', 'host', user, state(scheduler), now);
  const alert = /role="alert".*?<\/div>/.exec(html)?.[0] ?? '';
  expect([...alert.matchAll(/<p>(.*?)<\/p>/g)].map(([, line]) => line)).toEqual(banner);
  expect(html).toContain('daily_report');
});

test('nothing on a page is taken for HTML', () => {
  const tasks = [{ dag: '<b>', task: '"', state: "'" }];
  const html = homePage(
    'en',
    '<i>',
    { airflowIdentity: '<script>', role: '&' },
    { ...state({ status: 'healthy', latestHeartbeat: null }), tasks },
    now,
  );
  expect(html).not.toMatch(/<b>(?!v)|<i>|<script>/);
});

test('health of a scheduler that is lost, in Airflow’s own form', () => {
  const heartbeat = before(2700).toISOString();
  expect(healthOf(state({ status: 'unhealthy', latestHeartbeat: heartbeat }))).toEqual({
    metadatabase: { status: 'healthy' },
    scheduler: { status: 'unhealthy', latest_scheduler_heartbeat: heartbeat },
  });
});
