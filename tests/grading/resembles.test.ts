import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Bindings, Step } from '#aws/step.ts';
import { lab } from '#lab/L03-silent-notebook/lab.ts';
import { fill } from '#aws/fill.ts';
import { wordsIn, type MadeCall } from '#grading/made-call.ts';
import { resembledBy } from '#grading/resembles.ts';
import type { Lab } from '#labs/lab.ts';
import { loadLabs } from '#labs/load.node.ts';
import type { TaskResult } from '#labs/result.ts';
import { variantOf } from '#labs/variant.ts';

const labs = await loadLabs(join(import.meta.dirname, '../..'));

/** Every name that the lab knows, and an id for it. */
function bindingsOf(one: Lab): Bindings {
  const saved = one.scenario.steps.flatMap(({ save = {} }) => Object.keys(save));
  const ids = Object.fromEntries(saved.map((name) => [name, `id-${name}`] as const));
  return { ...ids, ...variantOf(one).values, account: '123456789012', region: one.region };
}

const bindings = bindingsOf(lab);

/** A result in which these conditions fail, and no other. */
function failing(...ids: readonly string[]): readonly TaskResult[] {
  const nothing = { en: '', ja: '' };
  const words = { expected: nothing, observed: nothing, where: nothing, message: nothing };
  const conditions = ids.map((id) => ({ id, status: 'fail' as const, code: '', ...words }));
  return [{ id: 'task', title: nothing, status: 'fail', points: 0, max: 1, conditions }];
}

/** The calls that steps make, as the gateway hears them. */
function calls(steps: readonly Step[], known = bindings): readonly MadeCall[] {
  return steps.map(({ service, operation, input }) => ({
    service,
    operation,
    words: wordsIn(fill(input, (name) => known[name] ?? `id-${name}`)),
  }));
}

const rows = labs.flatMap((one) =>
  one.mutants.map((mutant) => [`${one.id} ${mutant.id}`, one, mutant] as const),
);

test.for(rows)(
  'a submission that does what %s does resembles it most, made either way',
  ([, one, mutant]) => {
    const known = bindingsOf(one);
    for (const steps of [mutant.steps, mutant.again.steps]) {
      const [nearest] = resembledBy(one, failing(...mutant.fails), {
        calls: calls(steps, known),
        bindings: known,
      });
      expect(nearest?.id).toBe(mutant.id);
    }
  },
);

const steps = (id: string) => lab.mutants.find((mutant) => mutant.id === id)?.steps ?? [];

test.for<[name: string, fails: readonly string[], made: readonly Step[], found: string]>([
  ['nothing fails', [], steps('nat-gateway'), ''],
  ['saved answers, by conditions alone', ['internet'], [], 'internet-gateway nat-gateway'],
  ['the same conditions', ['internet'], steps('nat-gateway'), 'nat-gateway internet-gateway'],
  [
    'two mistakes at once',
    ['internet', 'narrow-ingress'],
    [...steps('nat-gateway'), ...steps('every-port')],
    'nat-gateway internet-gateway every-port',
  ],
  ['another way to fail in more', ['internet', 'put-events'], [], ''],
])('%s', ([, fails, made, found]) => {
  const near = resembledBy(lab, failing(...fails), { calls: calls(made), bindings });
  expect(near.map(({ id }) => id).join(' ')).toBe(found);
});

test('words are texts and numbers, of policies too; names that people give are none', () => {
  const sent = {
    PolicyDocument: '{"Statement":[{"Effect":"Allow","Action":["a:B"],"Resource":"*"}]}',
    FromPort: 443,
    Body: 'one\n\n two\n',
    TagSpecifications: [{ ResourceType: 'vpc', Tags: [{ Key: 'Name', Value: 'mine' }] }],
  };
  expect(wordsIn(sent)).toEqual(['Allow', 'a:B', '*', '443', 'one', 'two']);
});
