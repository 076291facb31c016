import { readTexts, type NamedText } from '#aws/read.ts';
import type { Bindings } from '#aws/step.ts';
import { createEvidence } from '#labs/evidence.ts';
import type { Evidence } from '#labs/lab.ts';
import type { TaskResult } from '#labs/result.ts';
import type { Resource } from '#network/snapshot/resource.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { missingAnswers, otherNetwork } from './missing-answers.ts';

/**
 * A submission of saved answers as evidence. Conditions ask for resources by what the lab calls
 * them, and the answers know ids of an account of their own: a fresh build of the same lab tells
 * which is which, by `Name` tags and what else stays from build to build. Throws a `Problem`
 * (exit 2) for answers that cannot be read, or of another network.
 */
export function savedEvidence(texts: readonly NamedText[], built: Evidence): Evidence {
  const { snapshot } = readTexts(texts);
  const same = sameThings(built.snapshot, snapshot);
  const lost = Object.entries(built.bindings).find(
    ([, id]) =>
      id.startsWith('vpc-') && blockOf(snapshot, same.get(id)) !== blockOf(built.snapshot, id),
  );
  if (lost) throw otherNetwork(lost[0]);
  return createEvidence(snapshot, renamed(built.bindings, same, built.snapshot, snapshot));
}

/** Throws `missing-answers` where a condition could not be judged for want of an answer. */
export function requireJudged(tasks: readonly TaskResult[]): void {
  const open = tasks
    .flatMap(({ conditions }) => conditions)
    .find(({ status, code }) => status === 'error' && code !== 'gone');
  if (open) throw missingAnswers(open.expected, open.observed);
}

/** The block that a VPC was made with: another one is another variant. */
function blockOf({ vpcs }: Snapshot, id: string | undefined): string | undefined {
  return vpcs?.find((vpc) => vpc.id === id)?.cidrs[0];
}

function renamed(
  bindings: Bindings,
  same: ReadonlyMap<string, string>,
  { account: theirs }: Snapshot,
  { account: own }: Snapshot,
): Bindings {
  const rename = (value: string) => same.get(value) ?? value.replaceAll(theirs, own);
  return Object.fromEntries(
    Object.entries(bindings).map(([name, value]) => [name, rename(value)] as const),
  );
}

/** Ids, ARNs and host names of one build by those of the other. */
function sameThings(built: Snapshot, saved: Snapshot): ReadonlyMap<string, string> {
  const known = new Map<string, Resource>();
  for (const [key, resource] of keyed(saved)) known.set(key, resource);
  const same = new Map<string, string>();
  for (const [key, resource] of keyed(built)) {
    const other = known.get(key);
    if (!other) continue;
    for (const member of ['id', 'arn', 'dnsName', 'webserverUrl', 'networkInterfaceIds']) {
      const [from, to] = [textsOf(resource, member), textsOf(other, member)];
      for (const [at, text] of from.entries()) {
        const meant = to[at];
        if (meant !== undefined && !same.has(text)) same.set(text, meant);
      }
    }
  }
  return same;
}

/** Every resource with what it is known by in each build, those with a name of their own first. */
function keyed(snapshot: Snapshot): readonly (readonly [string, Resource])[] {
  const all = Object.entries(snapshot).flatMap(([collection, rows]: [string, unknown]) =>
    Array.isArray(rows)
      ? rows.filter(isResource).map((row) => [`${collection} ${nameOf(row)}`, row] as const)
      : [],
  );
  const rank = ([key]: readonly [string, Resource]) => (key.startsWith('vpcEndpoints') ? 1 : 0);
  return all.toSorted((a, b) => rank(a) - rank(b));
}

function nameOf(row: Resource): string {
  const own = ['groupName', 'serviceName', 'privateAddresses', 'arn'].flatMap((member) =>
    textsOf(row, member),
  );
  return row.name ?? own[0]?.replaceAll(/\d{12}/g, 'ACCOUNT') ?? row.id;
}

function textsOf(row: Resource, member: string): readonly string[] {
  const value: unknown = Reflect.get(row, member);
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function isResource(value: unknown): value is Resource {
  return (
    typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
  );
}
