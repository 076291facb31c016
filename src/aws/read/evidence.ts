import type { NamedDocument } from './document.ts';
import { isAccount, placeOfArn, regionOfZone } from './place.ts';

/** How often each account and each Region is told. */
export interface Evidence {
  readonly accounts: Tally;
  readonly regions: Tally;
}

export type Tally = Map<string, number>;

type Row = Readonly<Record<string, unknown>>;

const owners = new Set(['OwnerId', 'ownerAccount', 'AwsAccountId']);
const regions = new Set(['AwsRegion', 'region']);
/** An endpoint may lead to a service of another Region: its VPC knows better. */
const serviceNames = new Set(['ServiceName', 'PrefixListName']);

/** What a document says of the account and the Region that it was asked in. */
export function evidenceOf(
  { document }: NamedDocument,
  regionOfVpc: ReadonlyMap<string, string>,
): Evidence {
  const evidence: Evidence = { accounts: new Map(), regions: new Map() };
  for (const row of rowsOf(document)) {
    const vpcRegion = regionOfVpc.get(textOf(row, 'VpcId') ?? '');
    const region = readRow(row, evidence) ?? vpcRegion ?? regionOfServices(row);
    if (region !== undefined) count(evidence.regions, region);
  }
  return evidence;
}

/** Subnets alone tell both their VPC and their zone. */
export function regionsOfVpcs(documents: readonly NamedDocument[]): ReadonlyMap<string, string> {
  const subnets = documents.flatMap(({ document }) => rowsIn(document['Subnets']));
  return new Map(
    subnets.flatMap((row) => {
      const region = regionOfZone(textOf(row, 'AvailabilityZone'));
      const vpcId = textOf(row, 'VpcId');
      return region === undefined || vpcId === undefined ? [] : [[vpcId, region]];
    }),
  );
}

export function count(tally: Tally, key: string, by = 1): void {
  tally.set(key, (tally.get(key) ?? 0) + by);
}

/** Counts the accounts of a row, and answers its Region. */
function readRow(row: Row, { accounts }: Evidence): string | undefined {
  let region: string | undefined;
  for (const [key, value] of Object.entries(row)) {
    if (typeof value !== 'string') continue;
    const arn = value.startsWith('arn:') ? placeOfArn(value) : {};
    const account = owners.has(key) && isAccount(value) ? value : arn.account;
    if (account !== undefined) count(accounts, account);
    region ??= arn.region ?? regionIn(key, value);
  }
  return region;
}

function regionIn(key: string, value: string): string | undefined {
  if (regions.has(key)) return value;
  return key === 'AvailabilityZone' ? regionOfZone(value) : undefined;
}

/** `com.amazonaws.ap-northeast-1.logs`, `com.amazonaws.vpce.ap-northeast-1.vpce-svc-…` */
function regionOfServices(row: Row): string | undefined {
  const parts = [...serviceNames].flatMap((member) => textOf(row, member)?.split('.') ?? []);
  return parts.find((part) => regionOfZone(part) === part);
}

/** The document, the objects at its top, the rows of its lists, and what reservations hold. */
function rowsOf(document: Row): readonly Row[] {
  const top = Object.values(document).flatMap((value) =>
    Array.isArray(value) ? rowsIn(value) : isRow(value) ? [value] : [],
  );
  const instances = rowsIn(document['Reservations']).flatMap((row) => rowsIn(row['Instances']));
  const placements = instances.flatMap(({ Placement }) => (isRow(Placement) ? [Placement] : []));
  return [document, ...top, ...placements];
}

function rowsIn(list: unknown): readonly Row[] {
  return Array.isArray(list) ? list.filter(isRow) : [];
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(row: Row, member: string): string | undefined {
  const value = row[member];
  return typeof value === 'string' ? value : undefined;
}
