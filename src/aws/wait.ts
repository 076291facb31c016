import { Problem } from '#problem/problem.ts';
import { call } from './call.ts';
import type { Clients } from './client.ts';
import { fill } from './fill.ts';
import type { Step, Until } from './step.ts';
import { valueAt } from './value-at.ts';

const betweenMilliseconds = 200;
const patienceMilliseconds = 60_000;

/**
 * Asks until the answer has the value. The emulator first ends what its services are making; a real
 * account takes its time. Throws `not-settled` (3) with what it last said, at once where it failed.
 */
export async function waitFor(
  clients: Clients,
  step: Step,
  { operation, input, path, is }: Until,
  lookup: (name: string) => string,
): Promise<void> {
  await clients.hurry?.();
  const { service } = step;
  const asked = Object.fromEntries(
    Object.entries(input).map(([member, value]) => [member, fill(value, lookup)]),
  );
  const deadline = Date.now() + patienceMilliseconds;
  for (;;) {
    const reply = await call(clients, { service, operation, input: asked });
    const found = reply.kind === 'answer' ? valueAt(reply.answer, path) : reply.code;
    if (found === is) return;
    if (found?.endsWith('FAILED') || Date.now() > deadline) throw notSettled(step, is, found);
    await new Promise((resolve) => setTimeout(resolve, betweenMilliseconds));
  }
}

function notSettled({ service, operation }: Step, is: string, found = '-'): Problem {
  return new Problem('not-settled', 3, {
    what: {
      en: `What "${service} ${operation}" began did not end.`,
      ja: `「${service} ${operation}」で始めた処理が終わりませんでした。`,
    },
    expected: { en: is, ja: is },
    got: { en: found, ja: found },
    try: {
      en: 'npx closednet reset, for a fresh start',
      ja: 'npx closednet reset で最初からやり直せます',
    },
  });
}
