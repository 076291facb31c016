import { Session } from 'node:inspector/promises';
import { projectRoot } from './stage.ts';

/** A function of ours, and its own share of the processor's time. */
export interface HotSpot {
  readonly where: string;
  readonly share: number;
}

/** The functions that the work spends most time in, themselves and not in what they call. */
export async function hottest(work: () => void, most = 8): Promise<readonly HotSpot[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const { nodes, samples = [], timeDeltas = [] } = profile;
  // The profiler's own start is the first thing that it sees.
  const ours = nodes.filter(({ callFrame }) => callFrame.url !== 'node:inspector');
  const named = new Map(ours.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const own = new Map<string, number>();
  for (const [i, id] of samples.entries()) {
    const where = named.get(id);
    if (where !== undefined) own.set(where, (own.get(where) ?? 0) + (timeDeltas[i] ?? 0));
  }
  const whole = [...own.values()].reduce((sum, one) => sum + one, 0);
  return [...own]
    .map(([where, time]): HotSpot => ({ where, share: time / whole }))
    .toSorted((a, b) => b.share - a.share)
    .slice(0, most);
}

function nameOf({ functionName, url, lineNumber }: CallFrame): string {
  const name = functionName || 'a function without a name';
  const file = url.split(`${projectRoot}/`)[1];
  return file === undefined ? name : `${name} (${file}:${lineNumber + 1})`;
}

interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
}
