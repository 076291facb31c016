import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTexts } from '#aws/read.ts';
import { writeAnswers } from '#aws/write.ts';
import { closedNetwork } from '#site/example-network.ts';
import { applyEdit } from '#site/playground/apply-edit.ts';
import type { Edit } from '#site/playground/edit.ts';
import { isEdit } from '#site/playground/link-shape.ts';
import { readLink, writeLink } from '#site/playground/link.ts';
import { pack } from '#site/playground/packed.ts';
import { bringAnswers } from '#site/playground/page/bring-answers.ts';
import { zipOf } from '#site/playground/page/save-answers.ts';
import { beginPlay } from '#site/playground/play.ts';
import { writesItsLog } from '../fixtures/traces.ts';
import { traced } from './support.ts';

const snapshot = closedNetwork({ logs: 'c' });
const preset = { kind: 'preset', preset: 'lost-reply', snapshot } as const;

const text = fc.string({ maxLength: 30, unit: 'grapheme' });
const port = fc.nat(65_535);
const range = fc.tuple(port, port).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const protocol = fc.constantFrom('tcp' as const, 'udp' as const, 'all' as const, 50);
const peer = fc.oneof(
  text.map((cidr) => ({ kind: 'cidr' as const, cidr })),
  text.map((groupId) => ({ kind: 'security-group' as const, groupId })),
  text.map((prefixListId) => ({ kind: 'prefix-list' as const, prefixListId })),
);
const rule = fc.record({ egress: fc.boolean(), protocol, ports: range, peer });
const document = fc.dictionary(text, fc.oneof(text, fc.array(text, { maxLength: 3 })));
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('add-group-rule' as const, 'remove-group-rule' as const),
    group: text,
    rule,
  }),
  fc.record({
    kind: fc.constant('put-route' as const),
    table: text,
    destination: text,
    target: text,
  }),
  fc.record({
    kind: fc.constant('set-vpc-attribute' as const),
    vpc: text,
    attribute: fc.constantFrom('enableDnsSupport' as const, 'enableDnsHostnames' as const),
    value: fc.constantFrom(true, false, null),
  }),
  fc.record({
    kind: fc.constant('set-policy' as const),
    of: fc.record({ kind: fc.constant('role' as const), id: text, policy: text }),
    document: fc.option(document),
  }),
);

test('whatever was changed, its link tells the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 8 }), async (edits) => {
      const told = await readLink(await writeLink(beginPlay(preset, writesItsLog, edits)));
      const start = { kind: 'preset', preset: 'lost-reply' };
      expect(told).toEqual({ ok: true, linked: { start, request: writesItsLog, edits } });
    }),
    { numRuns: 60 },
  );
});

test('a network of one’s own goes along as the answers that tell it', async () => {
  const own = readTexts(writeAnswers(snapshot)).snapshot;
  const start = { kind: 'own', snapshot: own } as const;
  const told = await readLink(await writeLink(beginPlay(start, writesItsLog)));
  expect(told).toEqual({ ok: true, linked: { start, request: writesItsLog, edits: [] } });
});

test('the zip of a changed network is brought back as the same network, with the same trace', async () => {
  const logs = snapshot.vpcEndpoints?.find(({ serviceName }) => serviceName.endsWith('.logs'));
  const changed = applyEdit(snapshot, { kind: 'remove-endpoint', endpoint: logs?.id ?? '' });
  const file = new File([zipOf(changed)], 'answers.zip');
  const brought = await bringAnswers([{ name: file.name, file }]);
  if (!brought.ok) throw brought.problem;
  expect(traced(brought.snapshot)).toEqual(traced(changed));
  expect(traced(changed)).not.toEqual(traced(snapshot));
});

test('a zip that is none brings no network', async () => {
  const file = new File(['PK'], 'answers.zip');
  const brought = await bringAnswers([{ name: file.name, file }]);
  expect(brought.ok ? 'read' : brought.problem.code).toBe('no-network');
});

const request = { from: 'notebook', to: '10.0.2.4' };
const link = async (content: unknown) => `#n=${await pack(JSON.stringify(content))}`;

test.for<[name: string, content: unknown, got: string]>([
  ['another version', { v: 1, p: 'unknown', r: request, e: [] }, 'version 1'],
  ['no request', { v: 2, p: 'unknown', e: [] }, '"r"'],
  ['a request of numbers', { v: 2, p: 'unknown', r: { from: 1, to: 2 }, e: [] }, '"r"'],
  ['no edits', { v: 2, p: 'unknown', r: request }, '"e"'],
  ['an edit that is none', { v: 2, p: 'unknown', r: request, e: [{ kind: 'toString' }] }, '"e[0]"'],
  [
    'an edit without its rule',
    { v: 2, p: 'unknown', r: request, e: [{ kind: 'add-group-rule', group: 'sg-1' }] },
    '"e[0]"',
  ],
  ['neither preset nor network', { v: 2, r: request, e: [] }, '"a"'],
  [
    'a VPC without a block',
    { v: 2, a: { 'vpcs.json': { Vpcs: [{ VpcId: 'vpc-1' }] } }, r: request, e: [] },
    'nothing',
  ],
  ['no object', 'hello', 'version undefined'],
])('%s is refused in words', async ([, content, got]) => {
  const told = await readLink(await link(content));
  expect(told.ok ? 'read' : told.problem.got?.en).toBe(got);
});

test.for(['#n=', '#n=%%%', '#n=AAAA', '#n=q1YqU7JSMtRRKlOyMtJRKgWSBUCJouLUohSlWgA'])(
  '%s is told to be cut',
  async (hash) => {
    const told = await readLink(hash);
    expect(told.ok ? 'read' : told.problem.expected?.en).toMatch(/whole link|version/);
  },
);

test('only what is an edit is taken for one', () => {
  expect(isEdit(null)).toBe(false);
  expect(isEdit({ kind: 'remove-endpoint', endpoint: 'vpce-1' })).toBe(true);
  expect(isEdit({ kind: 'remove-endpoint', endpoint: 1 })).toBe(false);
});
