import type { HostedZone } from '#network/snapshot/dns.ts';
import {
  hostedZoneSchema,
  recordSetsSchema,
  zoneWithVpcsSchema,
  zonesOfVpcSchema,
} from '../schema/hosted-zone.ts';
import { answerAbout, gather, listOf, type Told } from './kind.ts';
import type { Located } from './locate.ts';
import { once } from './once.ts';
import { shelve, type Shelf } from './shelf.ts';

const zones = listOf('HostedZones', hostedZoneSchema);
const single = answerAbout('HostedZone', ['HostedZone'], zoneWithVpcsSchema);
const summaries = 'HostedZoneSummaries';
const ofVpc = answerAbout(summaries, ['VPCId', summaries], zonesOfVpcSchema);
const sets = 'ResourceRecordSets';
const records = answerAbout(sets, [sets], recordSetsSchema);

export const hostedZoneKinds = [zones, single, ofVpc, records];

/**
 * Hosted zones: three calls list them, each in its way. `GetHostedZone` knows every VPC of a zone;
 * without it a zone has the VPCs that it was listed for.
 */
export function readHostedZones(saved: Located): Shelf<HostedZone> | undefined {
  const { documents } = saved;
  const listed = gather(documents, ofVpc)?.flatMap(({ value, ...where }) =>
    value.map((zone) => ({ ...where, value: zone })),
  );
  const told: readonly (readonly Told<HostedZone>[] | undefined)[] = [
    gather(documents, single),
    gather(documents, zones),
    listed && perZone(listed),
  ];
  if (!told.some((rows) => rows)) return undefined;
  const [whole = [], ...others] = told.map((rows) => once(rows ?? [], ({ id }) => id));
  const known = new Set(whole.map(({ value }) => value.id));
  const rest = others.flat().filter(({ value }) => !known.has(value.id));
  const found = [...whole, ...once(rest, ({ id }) => id, 'views')];
  const recordsOf = recordsById(
    saved,
    found.map(({ value }) => value),
  );
  const rows = found.map((row) => {
    const own = recordsOf.get(row.value.id);
    return own ? { ...row, value: { ...row.value, records: own } } : row;
  });
  return shelve(saved, [zones, single, ofVpc], rows, 'global');
}

/** Each zone once, with all VPCs that it was listed for. */
function perZone(rows: readonly Told<HostedZone>[]): readonly Told<HostedZone>[] {
  const byZone = Map.groupBy(rows, ({ value }) => value.id);
  return [...byZone.values()].map((same) =>
    same.reduce((sofar, { value }) => {
      const vpcIds = new Set([...(sofar.value.vpcIds ?? []), ...(value.vpcIds ?? [])]);
      return { ...sofar, value: { ...sofar.value, vpcIds: [...vpcIds] } };
    }),
  );
}

/**
 * The records by the id of their zone. A zone with many is answered in pages, and pages may be
 * files; an answer without the id belongs to the one zone of that name.
 */
function recordsById(
  { documents }: Located,
  known: readonly HostedZone[],
): ReadonlyMap<string, HostedZone['records']> {
  const byName = Map.groupBy(known, ({ zoneName }) => zoneName);
  const idOf = (name = '') => {
    const [zone, another] = byName.get(name) ?? [];
    return another ? undefined : zone?.id;
  };
  const pages = Map.groupBy(
    gather(documents, records) ?? [],
    ({ value }) => value.id ?? idOf(value.zoneName),
  );
  return new Map(
    [...pages].flatMap(([id, same]) => {
      const all = same.flatMap(({ value }) => value.records);
      const byText = new Map(all.map((record) => [JSON.stringify(record), record]));
      return id === undefined ? [] : [[id, [...byText.values()]]];
    }),
  );
}
