import type { DnsRecord, HostedZone } from '../../snapshot/dns.ts';
import { canonicalAddress, familyOf, isAddress } from '../../packet/block.ts';
import { isWithin, normalise, withParents } from '../domain-name.ts';

/** What a hosted zone holds for a name. */
export type ZoneRecords =
  | {
      readonly kind: 'addresses';
      readonly answers: readonly string[];
      readonly answers6: readonly string[];
      /** Where A and AAAA records that are aliases point to. */
      readonly aliases: readonly { readonly target: string; readonly family: 4 | 6 }[];
    }
  | { readonly kind: 'cname'; readonly targets: readonly string[] }
  /** NS records give the name away. */
  | { readonly kind: 'delegated' }
  | { readonly kind: 'absent' };

interface RecordIndex {
  readonly named: ReadonlyMap<string, readonly DnsRecord[]>;
  /** Names with records, and those that only stand above such names. */
  readonly existing: ReadonlySet<string>;
}

const built = new WeakMap<readonly DnsRecord[], RecordIndex>();

/**
 * Looks a name up in a zone's records: its own, or else those of the wildcard beside or above it,
 * unless a name in between exists. Several record sets of one name (weighted, failover, multivalue)
 * may each be the answer.
 *
 * @see https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DomainNameFormat.html
 * @see https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy.html
 */
export function evaluateZoneRecords(
  { zoneName }: Pick<HostedZone, 'zoneName'>,
  records: readonly DnsRecord[],
  name: string,
): ZoneRecords {
  const index = indexRecords(zoneName, records);
  const isGivenAway = withParents(name)
    .filter((one) => one !== zoneName && isWithin(one, zoneName))
    .some((one) => index.named.get(one)?.some(({ type }) => type === 'NS'));
  if (isGivenAway) return { kind: 'delegated' };
  const found = recordsFor(index, zoneName, name);
  const cnames = found.filter(({ type }) => type === 'CNAME');
  if (cnames.length > 0) return { kind: 'cname', targets: cnames.flatMap(targetsOf) };
  const answers = addresses(found, 'A');
  const answers6 = addresses(found, 'AAAA');
  const aliases = found.flatMap(({ type, aliasTo }) => {
    const family = type === 'A' ? 4 : type === 'AAAA' ? 6 : undefined;
    return aliasTo === undefined || !family
      ? []
      : [{ target: normalise(aliasTo), family } as const];
  });
  const isEmpty = answers.length + answers6.length + aliases.length === 0;
  return isEmpty ? { kind: 'absent' } : { kind: 'addresses', answers, answers6, aliases };
}

function addresses(records: readonly DnsRecord[], type: 'A' | 'AAAA'): readonly string[] {
  const family = type === 'A' ? 4 : 6;
  return records
    .filter((record) => record.type === type)
    .flatMap(({ values }) => values)
    .filter((value) => isAddress(value) && familyOf(value) === family)
    .map(canonicalAddress);
}

function targetsOf({ values, aliasTo }: DnsRecord): readonly string[] {
  return (aliasTo === undefined ? values : [aliasTo]).map(normalise);
}

function recordsFor(index: RecordIndex, zoneName: string, name: string): readonly DnsRecord[] {
  if (index.existing.has(name)) return index.named.get(name) ?? [];
  const encloser = withParents(name)
    .slice(1)
    .find((parent) => parent === zoneName || index.existing.has(parent));
  return index.named.get(`*.${encloser}`) ?? [];
}

function indexRecords(zoneName: string, records: readonly DnsRecord[]): RecordIndex {
  const known = built.get(records);
  if (known) return known;
  const named = new Map<string, DnsRecord[]>();
  const existing = new Set<string>();
  for (const record of records) {
    const name = normalise(record.recordName);
    named.set(name, [...(named.get(name) ?? []), record]);
    for (const one of withParents(name)) if (isWithin(one, zoneName)) existing.add(one);
  }
  const index = { named, existing };
  built.set(records, index);
  return index;
}
