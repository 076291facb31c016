import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closednetProgram, documentOf, plainShell } from '../support/closednet.ts';
import { externalHome, startedLab, type ExternalHome } from '../support/external-home.ts';

let learner: ExternalHome;
let progress: string;

beforeAll(async () => {
  learner = await externalHome();
  await startedLab(learner);
  progress = await readFile(learner.home.file('progress.json'), 'utf8');
});

afterAll(() => learner.remove());

const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0;

test.skipIf(!canMount && !process.env['CI']).for<[disk: string, spoil: string, reason: string]>([
  ['full', 'head -c 1M /dev/zero > "$DISK/filler"', 'the disk is full'],
  ['read-only', 'mount -o remount,ro "$DISK"', 'the file system is read-only'],
])('on a %s disk a verb ends 3 and progress.json stays whole', async ([, spoil, reason]) => {
  const disk = await mkdtemp(join(tmpdir(), 'closednet-disk-'));
  const script = [
    'mount -t tmpfs -o size=64k none "$DISK"',
    'printf %s "$PROGRESS" > "$DISK/progress.json"',
    spoil,
    '"$0" "$1" hint L03 --json; echo "exit $?" >&2; cat "$DISK/progress.json" >&2',
  ];
  const ran = spawnSync(
    'unshare',
    ['-rm', 'sh', '-c', script.join('\n'), process.execPath, closednetProgram],
    {
      env: {
        ...plainShell(learner.home),
        ...learner.env,
        CLOSEDNET_HOME: disk,
        DISK: disk,
        PROGRESS: progress,
      },
      encoding: 'utf8',
    },
  );
  const { stdout, stderr } = ran;
  expect(documentOf({ code: ran.status, stdout, stderr })).toMatchObject({
    code: 'state-not-writable',
    got: { en: reason },
  });
  expect(stderr).toContain(`exit 3\n${progress}`);
  await rm(disk, { recursive: true });
});

test.for<[kind: string, text: string, because: string]>([
  ['corrupt', '{"schema": "closednet.progress/1", "labs"', 'cannot be read (not JSON)'],
  ['newer', '{"schema": "closednet.progress/7"}', 'was written by a newer closednet'],
])('a %s progress.json is kept aside, and said', async ([kind, text, because]) => {
  const other = await externalHome();
  await writeFile(other.home.file('progress.json'), text);
  const { code, stderr } = await other.run('list');
  expect([code, stderr]).toEqual([0, expect.stringContaining(because)]);
  const aside = (await readdir(other.home.path)).filter((name) => name.includes(`.${kind}-`));
  expect(aside).toHaveLength(1);
  expect(await readFile(other.home.file(aside[0] ?? ''), 'utf8')).toBe(text);
  expect(stderr).toContain(aside[0]);
  expect((await other.run('check L03')).code).toBe(2);
  expect(await readdir(other.home.path)).toEqual(expect.arrayContaining(aside));
  await other.remove();
});

test('two resets of one lab at once: one waits and says so, both end well', async () => {
  const both = await Promise.all([
    learner.run('reset L03 --yes --json'),
    learner.run('reset L03 --yes --json'),
  ]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  const waited = both.filter(({ stderr }) => stderr.includes('Another command works on L03'));
  expect(waited).toHaveLength(1);
  const accounts = both.map(
    (ran) => JSON.stringify(documentOf(ran)).match(/"account":"(\d{12})"/)?.[1],
  );
  expect(new Set(accounts).size).toBe(2);
  expect((await learner.run('check')).code).toBe(1);
});
