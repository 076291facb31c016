import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '#labs/catalogue.ts';
import { loadLabs } from '#labs/load.node.ts';
import { openHome } from '#state/home.ts';
import { hostIn, isLeft, kindsIn } from '../../src/site/learn/triage/match.ts';
import { clientTexts } from '../../src/site/learn/triage/texts.ts';

const { projectRoot } = openHome();
const labs = new Map((await loadLabs(projectRoot)).map((lab) => [lab.id, lab]));
const shown = clientTexts.flatMap(({ id, shown: all }) => all.map((one) => ({ id, ...one })));

async function recorded({ lab: id, recording }: (typeof shown)[number]): Promise<string> {
  const lab = labs.get(id);
  if (!lab?.recordings?.some((one) => one.id === recording))
    throw new RangeError(`${id} has no recording "${recording}"`);
  const file = `labs/${lab.id}-${lab.slug}/recorded/${recording}.txt`;
  return readFile(join(projectRoot, file), 'utf8');
}

test.for(shown.filter(({ lab }) => labs.has(lab)))(
  'a real client printed it, and it is found by it: $id, $lab $recording',
  async (one) => {
    expect(kindsIn(await recorded(one))).toContain(one.id);
  },
);

test('what is still to be recorded belongs to labs that are to come', () => {
  const toCome = catalogue.filter(({ status }) => status === 'to-come').map(({ id }) => id);
  const waiting = shown.filter(({ lab }) => !labs.has(lab)).map(({ lab }) => lab);
  expect(toCome).toEqual(expect.arrayContaining(waiting));
});

test('labs that show a layer are labs of the catalogue', () => {
  const ids = new Set(catalogue.map(({ id }) => id));
  const named = clientTexts.flatMap(({ suspects }) => suspects.flatMap(({ labs: some }) => some));
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test.for<readonly [string, string]>([
  ['Connect timeout on endpoint URL: "https://logs.eu-west-1.amazonaws.com/"', 'timeout'],
  ['psql: error: connection to server at "db.corp", port 5432 failed: timeout expired', 'timeout'],
  ['curl: (6) Could not resolve host: db.corp', 'no-name'],
  [
    'Could not connect to the endpoint URL: "https://sqs.eu-west-1.amazonaws.com/"',
    'could-not-connect',
  ],
  ['connection to server at "10.0.1.9", port 5432 failed: Connection refused', 'refused'],
  ['An error occurred (AccessDenied) when calling the GetObject operation', 'denied'],
  ['ERROR: No matching distribution found for wheel', 'no-distribution'],
] as const)('%s is %s', ([printed, kind]) => {
  expect(kindsIn(printed)).toEqual([kind]);
});

test('a failure of pip that waited is both: its last line, and the warning above it', () => {
  const printed = `WARNING: Retrying after connection broken by 'ConnectTimeoutError(<HTTPSConnection(host='packages.example', port=443)>, 'Connection to packages.example timed out.')'
ERROR: No matching distribution found for wheel`;
  expect(kindsIn(printed)).toEqual(['timeout', 'no-distribution']);
});

test('what is none of them is not guessed at', () => {
  expect(kindsIn('Segmentation fault (core dumped)')).toEqual([]);
  expect(hostIn('Segmentation fault (core dumped)')).toBeUndefined();
});

test.for<readonly [string, string]>([
  [
    'Connect timeout on endpoint URL: "https://logs.eu-west-1.amazonaws.com/x"',
    'logs.eu-west-1.amazonaws.com',
  ],
  ['curl: (6) Could not resolve host: db.corp', 'db.corp'],
  ['curl: (28) Failed to connect to db.corp port 5432 after 3 ms: Timeout was reached', 'db.corp'],
  ['could not translate host name "db.corp" to address', 'db.corp'],
  [
    "(<HTTPSConnection(host='packages.example', port=443) at 0x7f>, 'timed out')",
    'packages.example',
  ],
] as const)('%s names the host %s', ([printed, host]) => {
  expect(hostIn(printed)).toBe(host);
});

test('an address of the VPC leaves the two ends and the run state, a public one name and route', () => {
  const timeout = clientTexts.find(({ id }) => id === 'timeout');
  const leftOf = (address: 'inside' | 'outside') =>
    timeout?.suspects.filter(({ where }) => isLeft(where, address)).map(({ layer }) => layer);
  expect(leftOf('inside')).toEqual(['filters', 'running']);
  expect(leftOf('outside')).toEqual(['name', 'route']);
});
