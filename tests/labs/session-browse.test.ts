import { expect, test } from 'vitest';
import { lab as heartbeat } from '#lab/L11-last-heartbeat/lab.ts';
import type { Lab } from '#labs/lab.ts';
import type { Browsing } from '#labs/session-browse.ts';
import { sessionAbout } from '../support/own-lab.ts';
import { seenInWords } from '../support/visitor.ts';

const words = (text: string) => ({ en: text, ja: text });

/** The lab of the lost heartbeat, with its web page, and others that are none. */
const airflow = { title: words('Airflow'), url: 'https://${web-host}/home' };
const lab: Lab = {
  ...heartbeat,
  pages: [
    { id: 'airflow', ...airflow, signIn: '${environment}' },
    { id: 'other', ...airflow, signIn: 'somebody-elses' },
    { id: 'nobody', title: words('nobody’s'), url: 'http://nobody.example/' },
  ],
};

test('a page is opened from the lab’s places, signed in where that is asked for', async () => {
  const { session } = await sessionAbout(lab);
  await session.start('L11');
  const open = async (asked: Partial<Browsing>) =>
    session.browse('L11', { place: 'reader', page: 'airflow', language: 'en', ...asked });

  expect(seenInWords(await open({}))).toBe('200 Sign in through AWS');
  expect(seenInWords(await open({ place: 'analyst' }))).toBe('ERR_CONNECTION_TIMED_OUT');
  const inside = await open({ signedIn: true, language: 'ja' });
  expect(seenInWords(inside)).toBe('200 DAGs');
  expect(inside).toMatchObject({ html: expect.stringContaining('closednet による代役') });
});

test.for<[name: string, asked: Partial<Browsing>, code: string]>([
  ['a place that the lab has not', { place: 'moon' }, 'unknown-choice'],
  ['a page that the lab has not', { page: 'moon' }, 'unknown-choice'],
  ['a page that nobody signs in to', { page: 'nobody', signedIn: true }, 'unknown-choice'],
  ['an environment that is not', { page: 'other', signedIn: true }, 'no-web-token'],
])('%s is a problem', async ([, asked, code]) => {
  const { session } = await sessionAbout(lab);
  await session.start('L11');
  await expect(
    session.browse('L11', { place: 'reader', page: 'airflow', language: 'en', ...asked }),
  ).rejects.toMatchObject({ code, exitCode: 2 });
});
