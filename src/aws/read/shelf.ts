import type { Resource } from '#network/snapshot/resource.ts';
import { gather, type Kind, type Told } from './kind.ts';
import type { Located } from './locate.ts';
import { once } from './once.ts';
import type { Place } from './place.ts';

/** One collection of the snapshot, and the places in which its call was asked. */
export interface Shelf<T> {
  readonly resources: readonly T[];
  readonly places: readonly Place[];
  /** Of the account as a whole, in no Region. */
  readonly isGlobal: boolean;
}

type Reach = 'regional' | 'global';

/** Things with ids, told by one call; nothing where that call was not saved. */
export function readList<T extends Resource>(
  saved: Located,
  kind: Kind<T>,
  keyOf: (value: T) => string = ({ id }) => id,
): Shelf<T> | undefined {
  const rows = gather(saved.documents, kind);
  return rows && shelve(saved, [kind], once(rows, keyOf));
}

/** A collection: its kinds tell where it was asked, its rows what there is. */
export function shelve<T extends Resource>(
  saved: Located,
  kinds: readonly Kind<unknown>[],
  rows: readonly Told<T>[],
  reach: Reach = 'regional',
): Shelf<T> {
  const places = saved.documents
    .filter(({ document }) => kinds.some((kind) => kind.isOurs(document)))
    .map(({ place }) => place);
  const resources = rows.map((row) => settle(saved, row, reach));
  return { resources, places, isGlobal: reach === 'global' };
}

/** Owner and Region stay only where they are others than the snapshot's own. */
function settle<T extends Resource>(saved: Located, { value, place }: Told<T>, reach: Reach): T {
  const account = value.account ?? place.account;
  const region = value.region ?? saved.regionOfVpc.get(vpcOf(value)) ?? place.region;
  return {
    ...bare(value),
    ...(account === saved.home.account ? {} : { account }),
    ...(reach === 'global' || region === saved.home.region ? {} : { region }),
  };
}

function bare<T extends Resource>(value: T): T;
function bare({ account: _account, region: _region, ...rest }: Resource): object {
  return rest;
}

function vpcOf(value: Resource): string {
  return 'vpcId' in value && typeof value.vpcId === 'string' ? value.vpcId : value.id;
}
