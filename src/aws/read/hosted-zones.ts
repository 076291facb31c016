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
const records = answerAbout(sets, ['HostedZoneId', sets], recordSetsSchema);

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
  const recordsOf = recordsById(saved);
  const rows = [...whole, ...once(rest, ({ id }) => id, 'views')].map((row) => {
    const found = recordsOf.get(row.value.id);
    return found ? { ...row, value: { ...row.value, records: found } } : row;
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

/** A zone with many records is answered in pages, and pages may be files. */
function recordsById({ documents }: Located): ReadonlyMap<string, HostedZone['records']> {
  const pages = Map.groupBy(gather(documents, records) ?? [], ({ value }) => value.id);
  return new Map(
    [...pages].map(([id, same]) => {
      const all = same.flatMap(({ value }) => value.records);
      const byText = new Map(all.map((record) => [JSON.stringify(record), record]));
      return [id, [...byText.values()]];
    }),
  );
}
