import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTexts, type Reading } from '#aws/read.ts';
import { readFolder } from '#aws/read-folder.node.ts';
import { writeAnswers } from '#aws/write.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { smallNetwork } from '../support/small-network.ts';

const again = (snapshot: Snapshot) => sorted(readTexts(writeAnswers(snapshot)));

/** In one order: which place was read first is nothing that a network tells. */
function sorted({ snapshot, unknown }: Reading) {
  const collections = Object.entries(snapshot).map(([name, value]: [string, unknown]) => [
    name,
    Array.isArray(value) ? value.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) : value,
  ]);
  return { snapshot: Object.fromEntries(collections), unknown };
}

const fixtures = join(import.meta.dirname, 'fixtures');
const labs = join(import.meta.dirname, '../../labs');
const recorded = globSync('*/recorded/network-*.json', { cwd: labs });

const keyOf = ({ id, serviceName, region, transitGatewayId }: Record<string, unknown>) =>
  [id, serviceName, region, transitGatewayId].join(' ');

test.for(recorded.toSorted())('%s written as answers is read as the same network', async (file) => {
  const { snapshot }: { snapshot: Snapshot } = JSON.parse(await readFile(join(labs, file), 'utf8'));
  expect(again(snapshot)).toEqual(sorted({ snapshot, unknown: [] }));
});

test.for(['two-accounts', 'two-regions'])('so are answers of %s', async (folder) => {
  const { snapshot } = readTexts(await readFolder(join(fixtures, folder)));
  expect(again(snapshot)).toEqual(sorted({ snapshot, unknown: [] }));
});

test('so is a network with some of everything', () => {
  const texts = Object.entries(smallNetwork()).map(([name, document]) => ({
    name,
    text: JSON.stringify(document),
  }));
  const { snapshot } = readTexts(texts);
  expect(again(snapshot)).toEqual(sorted({ snapshot, unknown: [] }));
});
