import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Request } from '#request/document.ts';
import { traceRequest } from '#request/trace-request.ts';
import { confirm, type Disagreement } from '../compare.ts';
import { keepParts } from './keep-parts.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { partsOf } from './parts.ts';

/**
 * Takes out of a network whatever the disagreement does not need, in halves, quarters and so on, as
 * long as both sides keep saying what they said.
 */
export async function shrink(kernel: Kernel, found: Disagreement): Promise<Disagreement> {
  let parts = partsOf(found.snapshot);
  let least = found;
  for (let size = Math.ceil(parts.length / 2); size >= 1; size = Math.floor(size / 2))
    for (let from = 0; from < parts.length;) {
      const rest = [...parts.slice(0, from), ...parts.slice(from + size)];
      const smaller = await stillDisagrees(kernel, found, rest);
      if (smaller) [least, parts] = [smaller, rest];
      else from += size;
    }
  return least;
}

async function stillDisagrees(
  kernel: Kernel,
  found: Disagreement,
  parts: readonly string[],
): Promise<Disagreement | undefined> {
  const { request } = found;
  const snapshot = keepParts(found.snapshot, new Set(parts));
  const ends = [request.from, request.to].every(
    (end) => isHeld(found, end) === isHeld({ snapshot }, end),
  );
  if (!ends || sayingOf(snapshot, request) !== sayingOf(found.snapshot, request)) return undefined;
  const smaller = await confirm(kernel, snapshot, request, 0.4);
  return smaller?.kernel === found.kernel ? smaller : undefined;
}

/** The outcome; of an unknown one also what is not known, for another question is another find. */
function sayingOf(snapshot: Snapshot, request: Request): string {
  try {
    const { outcome, unknowns } = traceRequest(snapshot, request);
    return [outcome, ...unknowns.map(({ what }) => what.en)].join('\n');
  } catch (error) {
    // Too much was taken out: the request names nobody any more.
    return String(error);
  }
}

/** Whether an end of the request is somebody: a request between others would be another request. */
function isHeld({ snapshot }: Pick<Disagreement, 'snapshot'>, end: string): boolean {
  return (snapshot.networkInterfaces ?? []).some(
    ({ privateAddresses, ipv6Addresses, publicAddresses }) =>
      [
        ...privateAddresses,
        ...ipv6Addresses,
        ...publicAddresses.map((both) => both.public),
      ].includes(end),
  );
}
