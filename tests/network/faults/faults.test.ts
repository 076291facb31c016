import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Blocker } from '#request/document.ts';
import { traceRequest } from '#request/trace-request.ts';
import { runs } from '../properties/runs.ts';
import type { Fault } from './fault.ts';
import { faultsOf } from './faults-of.ts';
import { anyChoice, build } from './working-network.ts';

/** One to three faults of a network, no two in one place, picked by number so that they shrink. */
const picks = fc.array(fc.nat(), { minLength: 1, maxLength: 3 });

function pick(faults: readonly Fault[], numbers: readonly number[]): readonly Fault[] {
  const chosen: Fault[] = [];
  for (const number of numbers) {
    const left = faults.filter(({ site }) => chosen.every((one) => one.site !== site));
    const one = left[number % left.length];
    if (one) chosen.push(one);
  }
  return chosen;
}

function inject(network: Snapshot, faults: readonly Fault[]): Snapshot {
  return faults.reduce((sofar, { inject: into }) => into(sofar), network);
}

/** What is to be named: of each fault all that no other fault hides. */
function visible(faults: readonly Fault[]): readonly string[] {
  return faults
    .flatMap((fault) =>
      fault.named.filter(({ where }) =>
        faults.every((other) => other === fault || !other.hides.includes(where)),
      ),
    )
    .map(({ blocker }) => blocker)
    .toSorted();
}

const told = ({ direction, component, id, code }: Blocker) =>
  [direction, component, id, code].join(' ');

function named(network: Snapshot, request: Parameters<typeof traceRequest>[1]): readonly string[] {
  return traceRequest(network, request).blockers.map(told).toSorted();
}

const inWords = (faults: readonly Fault[]) => faults.map(({ name }) => name).join('; ');

const isHidden = (faults: readonly Fault[]) =>
  visible(faults).length < faults.flatMap((one) => one.named).length;

test('up to three faults that hide nothing of one another are all named, and nothing else', () => {
  const counts: Record<string, number> = {};
  fc.assert(
    fc.property(anyChoice, picks, (choice, numbers) => {
      const working = build(choice);
      const faults = pick(faultsOf(working), numbers);
      fc.pre(!isHidden(faults));
      counts[faults.length] = (counts[faults.length] ?? 0) + 1;
      const found = named(inject(working.network, faults), working.request);
      expect(found, inWords(faults)).toEqual(visible(faults));
    }),
    runs(400),
  );
  console.info('networks by how many faults they have:', counts);
});

test('a fault behind one that hides it is named once that one is repaired', () => {
  fc.assert(
    fc.property(anyChoice, picks, (choice, numbers) => {
      const working = build(choice);
      const faults = pick(faultsOf(working), numbers);
      fc.pre(isHidden(faults));
      const before = named(inject(working.network, faults), working.request);
      expect(before, inWords(faults)).toEqual(visible(faults));
      const left = faults.filter(({ hides }) => hides.length === 0);
      const after = named(inject(working.network, left), working.request);
      expect(after, inWords(left)).toEqual(visible(left));
      expect(after).not.toEqual(before);
    }),
    runs(100),
  );
});
