import type { Bindings } from '#aws/step.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Resource } from '#network/snapshot/resource.ts';
import { drawn, kindAlone } from '#labs/comparable.ts';
import type { Words } from '#request/words.ts';

/** Says a text, or both languages of it, in names that every build of a lab shares. */
export interface StableNames {
  readonly text: (text: string) => string;
  readonly words: (words: Words) => Words;
}

const isDrawn = new RegExp(`^(?:${drawn.source})$`);

/**
 * Names in the place of ids, account numbers and addresses that differ from build to build: the
 * `Name` tag, else what the lab calls it, else what kind of thing it is. Lists of them are put in
 * the order of their names, since AWS lists by what it drew.
 */
export function stableNames(snapshot: Snapshot, bindings: Bindings): StableNames {
  const { account } = snapshot;
  const names = new Map([
    ...bindingNames(bindings),
    ...kindNames(snapshot),
    ...addressNames(snapshot, bindings),
    ...tagNames(snapshot),
  ]);
  const known = [...names.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
  const ids = known.map((id) => String.raw`(?<![\w.])${id}(?![\w-]|\.\d)`);
  const own = account === '' ? [] : [String.raw`(?<!\d)${account}(?!\d)`];
  const token = [...ids, ...own, drawn.source].join('|');
  const lists = new RegExp(`(?:${token})(?:(?:, |、)(?:${token}))*`, 'g');
  const named = (id: string) => names.get(id) ?? (id === account ? 'ACCOUNT' : kindAlone(id));
  const text = (said: string) =>
    said.replaceAll(lists, (list) => {
      const between = list.includes('、') ? '、' : ', ';
      return list.split(between).map(named).toSorted().join(between);
    });
  return { text, words: ({ en, ja }) => ({ en: text(en), ja: text(ja) }) };
}

function tagNames(snapshot: Snapshot): readonly (readonly [string, string])[] {
  return resourcesOf(snapshot).flatMap(({ id, name }) =>
    name === undefined || name === '' ? [] : [[id, name] as const],
  );
}

/** Ids alone: other values, such as blocks, are the same in every build with the seed. */
function bindingNames(bindings: Bindings): readonly (readonly [string, string])[] {
  return Object.entries(bindings).flatMap(([name, value]) =>
    isDrawn.test(value) ? [[value, name] as const] : [],
  );
}

function kindNames(snapshot: Snapshot): readonly (readonly [string, string])[] {
  const { securityGroups = [], vpcEndpoints = [] } = snapshot;
  return [
    ...securityGroups.map(({ id, groupName }) => [id, groupName] as const),
    ...vpcEndpoints.map(
      ({ id, serviceName }) =>
        [id, `endpoint ${lastPart(serviceName).replaceAll(drawn, kindAlone)}`] as const,
    ),
  ];
}

/** Addresses that neither lab nor tag gave are drawn; the subnet they lie in is not. */
function addressNames(snapshot: Snapshot, bindings: Bindings) {
  const given = new Set(Object.values(bindings));
  const { networkInterfaces = [], subnets = [] } = snapshot;
  return networkInterfaces.flatMap(({ privateAddresses, subnetId, name }) => {
    const subnet = subnets.find(({ id }) => id === subnetId)?.name ?? 'subnet';
    return privateAddresses
      .filter((address) => !given.has(address))
      .map((address) => [address, name ?? `address in ${subnet}`] as const);
  });
}

function resourcesOf(snapshot: Snapshot): readonly Resource[] {
  return Object.values(snapshot).flatMap((value: unknown) =>
    Array.isArray(value) ? value.filter(isResource) : [],
  );
}

function isResource(value: unknown): value is Resource {
  return (
    typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
  );
}

function lastPart(service: string): string {
  return service.split('.').at(-1) ?? service;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
