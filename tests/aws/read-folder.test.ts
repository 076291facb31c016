import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readTexts } from '#aws/read.ts';
import { readFolder } from '#aws/read-folder.node.ts';

const folder = await mkdtemp(join(tmpdir(), 'closednet-folder-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const vpcs = (id: string) => JSON.stringify({ Vpcs: [{ VpcId: id, CidrBlock: '10.0.0.0/16' }] });

test('files are read at any depth and in every encoding that shells write', async () => {
  await mkdir(join(folder, 'a', 'b', 'c'), { recursive: true });
  await writeFile(join(folder, 'plain.json'), vpcs('vpc-plain'));
  await writeFile(join(folder, 'a', 'marked.JSON'), `\uFEFF${vpcs('vpc-marked')}`);
  await writeFile(
    join(folder, 'a', 'b', 'c', 'wide.json'),
    Buffer.from(`\uFEFF${vpcs('vpc-wide')}`, 'utf16le'),
  );
  await writeFile(join(folder, 'a', 'notes.txt'), 'no answer');
  const { snapshot, unknown } = readTexts(await readFolder(folder));
  expect(snapshot.vpcs?.map(({ id }) => id)).toEqual(['vpc-wide', 'vpc-marked', 'vpc-plain']);
  expect(unknown).toEqual([]);
});
