import { expect, test } from 'vitest';
import { lab } from '#lab/L03-silent-notebook/lab.ts';
import { labProgress } from '#labs/progress.ts';
import { learner } from '../support/lab-session.ts';
import { problemOf } from '../support/problem-of.ts';

const nobody = { find: async () => undefined, ensure: () => Promise.reject(new Error('none')) };

/** A learner who needs no emulator: answers are kept without one. */
async function reader() {
  const { session, other } = await learner(nobody);
  return { session, kept: async () => labProgress(await other.progress(), 'L03') };
}

test('a cause is ruled out by what was seen, and may become possible again', async () => {
  const { session, kept } = await reader();
  await session.noteCause('L03', 'permission', { state: 'out', evidence: 'no AccessDenied' });
  expect((await kept()).worksheet).toMatchObject({
    permission: { state: 'out', evidence: 'no AccessDenied' },
  });
  await session.noteCause('L03', 'permission', { state: 'open' });
  await session.noteCause('L03', 'name', { state: 'open', evidence: '203.0.113.9' });
  const { worksheet } = await kept();
  expect(Object.keys(worksheet ?? {})).toEqual(['permission', 'name']);
  expect(worksheet?.['permission']).not.toHaveProperty('evidence');
});

test('an answer is judged, kept, and not kept a second time before its time', async () => {
  const { session, kept } = await reader();
  await session.answer('L03', 'metrics-arrive', 'cloudwatch-rights');
  await session.answer('L03', 'metrics-arrive', 'logs-endpoint');
  expect((await kept()).answers).toMatchObject({
    'metrics-arrive': [{ choice: 'cloudwatch-rights', right: false }],
  });
});

test('place and gaps are kept', async () => {
  const { session, kept } = await reader();
  const [link] = lab.chain;
  await session.keepPlace('L03', 5);
  await session.fillGap('L03', link?.id ?? '', link?.choices[0]?.id ?? '');
  expect(await kept()).toMatchObject({
    place: { step: 5 },
    chain: { [link?.id ?? '']: { choice: link?.choices[0]?.id } },
  });
});

test('the first attempt from inside is kept, not the last', async () => {
  const { session, kept } = await reader();
  await session.noteObserved('L03', { destination: 'logs:443', fate: 'dropped' });
  await session.noteObserved('L03', { destination: 'sts:443', fate: 'reached' });
  expect((await kept()).observed).toMatchObject({ destination: 'logs:443', fate: 'dropped' });
});

test('an attempt that fails takes the place of one that did not', async () => {
  const { session, kept } = await reader();
  await session.noteObserved('L03', { destination: 's3:443', fate: 'reached' });
  await session.noteObserved('L03', { destination: 'index:443', fate: 'dropped' });
  expect((await kept()).observed).toMatchObject({ destination: 'index:443', fate: 'dropped' });
});

test.for<[name: string, act: (session: Awaited<ReturnType<typeof reader>>['session']) => object]>([
  ['a cause', (session) => session.noteCause('L03', 'nmae', { state: 'out' })],
  ['a link', (session) => session.fillGap('L03', 'no-link', 'none')],
  ['a question', (session) => session.answer('L03', 'no-question', 'none')],
  ['a choice', (session) => session.answer('L03', 'metrics-arrive', 'none')],
])('%s that the lab does not have is refused by name', async ([, act]) => {
  const { session } = await reader();
  expect(await problemOf(Promise.resolve(act(session)))).toContain('unknown-choice 2');
});
