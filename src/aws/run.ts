import { Problem } from '#problem/problem.ts';
import { call, type Refusal } from './call.ts';
import { callerRefused } from './caller-refused.ts';
import type { Clients } from './client.ts';
import { fill, filled, lookupIn } from './fill.ts';
import { withFile } from './local-file.node.ts';
import type { Bindings, Step } from './step.ts';
import { valueAt } from './value-at.ts';
import { waitFor } from './wait.ts';

/** Told before each step, with the names that are known by then. */
export type OnStep = (step: Step, bindings: Bindings) => void;

/**
 * Runs steps in their order, each after the one before has answered, and returns the bindings with
 * the ids that the steps saved. `account` and `region` are known from the start. Throws
 * `step-failed` (exit 3) with AWS's own error; the steps before it stay done.
 */
export async function runSteps(
  clients: Clients,
  steps: readonly Step[],
  bindings: Bindings,
  onStep?: OnStep,
): Promise<Bindings> {
  const { account, region } = clients;
  let known: Bindings = { ...(account === undefined ? {} : { account }), region, ...bindings };
  for (const step of steps) {
    onStep?.(step, known);
    known = { ...known, ...(await runStep(clients, step, known)) };
  }
  return known;
}

async function runStep(clients: Clients, step: Step, known: Bindings): Promise<Bindings> {
  const lookup = lookupIn(known, step);
  const fields = await Promise.all(
    Object.entries(step.input).map(async ([key, value]) => [
      key,
      await withFile(fill(value, lookup)),
    ]),
  );
  const { service, operation } = step;
  const reply = await call(inRegionOf(step, clients, lookup), {
    service,
    operation,
    input: Object.fromEntries(fields),
  });
  if (reply.kind === 'refused') throw callerRefused(reply, clients) ?? stepFailed(step, reply);
  const saved = Object.entries(step.save ?? {}).map(([name, path]) => [
    name,
    valueAt(reply.answer, path) ?? nothingToSave(step, name, path),
  ]);
  if (step.until) await waitFor(clients, step, step.until, lookup);
  return Object.fromEntries(saved);
}

/** The caller where the step wants it. */
function inRegionOf({ region }: Step, clients: Clients, lookup: (name: string) => string): Clients {
  const wanted = region === undefined ? clients.region : filled(region, lookup);
  return wanted === clients.region ? clients : (clients.elsewhere?.(wanted) ?? clients);
}

function stepFailed({ service, operation, comment }: Step, refusal: Refusal): Problem {
  const got = `${refusal.code}: ${refusal.message}`;
  return new Problem('step-failed', 3, {
    what: {
      en: `AWS refused the step "${service} ${operation}" (${comment.en}).`,
      ja: `ステップ「${service} ${operation}」（${comment.ja}）が AWS に拒否されました。`,
    },
    got: { en: got, ja: got },
    try: {
      en: 'npx closednet reset, for a fresh start',
      ja: 'npx closednet reset で最初からやり直せます',
    },
  });
}

function nothingToSave(step: Step, name: string, path: string): never {
  throw new Problem('nothing-to-save', 3, {
    what: {
      en: `The answer of "${step.service} ${step.operation}" holds nothing to call "${name}".`,
      ja: `「${step.service} ${step.operation}」の応答に「${name}」として保存する値がありません。`,
    },
    expected: { en: `a text at "${path}"`, ja: `「${path}」の文字列` },
  });
}
