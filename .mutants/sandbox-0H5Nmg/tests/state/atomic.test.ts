import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Problem } from '#problem/problem.ts';
import { writeAtomic } from '#state/atomic.ts';

const folder = () => mkdtemp(join(tmpdir(), 'closednet-atomic-'));

test('the file holds the new text and no draft stays behind', async () => {
  const path = join(await folder(), 'deep', 'progress.json');
  await writeAtomic(path, 'one');
  await writeAtomic(path, 'two');
  expect(await readFile(path, 'utf8')).toBe('two');
  expect(await readdir(join(path, '..'))).toEqual(['progress.json']);
});

test('readers meanwhile see a whole text, old or new', async () => {
  const path = join(await folder(), 'progress.json');
  const texts = ['a', 'b', 'c'].map((letter) => letter.repeat(200_000));
  await writeAtomic(path, texts[0] ?? '');
  const writing = Promise.all(texts.map((text) => writeAtomic(path, text)));
  const seen = await Promise.all(texts.map(() => readFile(path, 'utf8')));
  await writing;
  expect(seen.every((text) => texts.includes(text))).toBe(true);
});

test('a folder that cannot be written is the environment’s fault, and says where', async () => {
  const path = join(await folder(), 'file');
  await writeFile(path, '');
  const error = await writeAtomic(join(path, 'progress.json'), 'x').catch((e: unknown) => e);
  expect(error).toBeInstanceOf(Problem);
  expect(error).toMatchObject({ code: 'state-not-writable', exitCode: 3 });
  expect(String(error)).toContain('progress.json');
});

/** Runs a script in a namespace of its own, where a tiny disk can be mounted without root. */
function onTinyDisk(disk: string, script: string): SpawnSyncReturns<string> {
  const mount = `mount -t tmpfs -o size=64k none "${disk}" && exec "$0" --input-type=module -e "$1"`;
  return spawnSync('unshare', ['-rm', 'sh', '-c', mount, process.execPath, script], {
    encoding: 'utf8',
  });
}

const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0;

test.skipIf(!canMount && !process.env['CI'])('on a full disk the old text stays', async () => {
  const disk = await folder();
  const atomic = new URL('../../src/state/atomic.ts', import.meta.url).href;
  const { stdout } = onTinyDisk(
    disk,
    `import { readdirSync, readFileSync } from 'node:fs';
     const { writeAtomic } = await import(${JSON.stringify(atomic)});
     const path = ${JSON.stringify(join(disk, 'progress.json'))};
     await writeAtomic(path, 'old');
     const error = await writeAtomic(path, 'x'.repeat(1_000_000)).catch((e) => e);
     const files = readdirSync(${JSON.stringify(disk)});
     console.log([error.code, error.text.got.en, readFileSync(path, 'utf8'), files].join(', '));`,
  );
  expect(stdout.trim()).toBe('state-not-writable, the disk is full, old, progress.json');
});
