import { type FreezePoint, freezePoints } from '#labs/freeze-points.ts';
import type { Lab } from '#labs/lab.ts';
import { stepNames } from '#labs/step-names.ts';
import { Problem } from '#problem/problem.ts';
import type { Words } from '#request/words.ts';
import type { Rehearsal } from './rehearsal.ts';
import type { Tell } from './tried.ts';

/** Brings the network to every state of the talk. Each was judged when it was built. */
export async function tryNetworks({ stage }: Rehearsal, lab: Lab, tell: Tell): Promise<void> {
  const points = freezePoints(lab);
  const states = points.filter(
    ({ taken }, at) => points.findIndex((one) => one.taken === taken) === at,
  );
  for (const point of states) {
    const since = performance.now();
    const problem = await problemOf(stage.jump(lab.id, point.step, point.stage));
    tell({
      kind: 'network',
      step: stepNames[point.step - 1] ?? '',
      name: nameOf(point),
      status: problem ? 'fails' : 'works',
      ...(problem ? { said: saidBy(problem) } : {}),
      milliseconds: Math.round(performance.now() - since),
    });
  }
}

/** The problem that came of it; any other error would be closednet's own. */
async function problemOf(work: Promise<void>): Promise<Problem | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

function nameOf({ mended }: FreezePoint): Words {
  if (!mended) return { en: 'the network as shipped', ja: '最初のネットワーク' };
  return { en: `the network after: ${mended.en}`, ja: `修正後のネットワーク: ${mended.ja}` };
}

function saidBy({ text: { what, expected, got } }: Problem): Words {
  const all = (one: 'en' | 'ja') => [what, expected, got].flatMap((part) => part?.[one] ?? []);
  return { en: all('en').join(' / '), ja: all('ja').join(' / ') };
}
