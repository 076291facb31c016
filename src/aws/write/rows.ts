import type { Collection, Snapshot } from '#network/snapshot/snapshot.ts';

/** A resource that says whose it is. */
export type Row<C extends Collection = Collection> = NonNullable<Snapshot[C]>[number] & {
  readonly account?: string;
  readonly region?: string;
};

/** Answers by the names of their files; members that are not known are left out when it is written. */
export type Documents = Readonly<Record<string, object>>;

export interface Place {
  readonly account: string;
  readonly region: string;
}

/** Answers the calls that would tell these resources, all of one place. */
export type Writer<C extends Collection> = (rows: readonly Row<C>[], place: Place) => Documents;

/** The tags of a resource as AWS lists them; a name without tags is one. */
export function tagsOf({
  name,
  tags,
}: {
  readonly name?: string;
  readonly tags?: Readonly<Record<string, string>>;
}) {
  const all = { ...(name !== undefined && { Name: name }), ...tags };
  return Object.entries(all).map(([Key, Value]) => ({ Key, Value }));
}

/** One document a resource, for calls that tell of one thing each. */
export function each<T>(
  rows: readonly T[],
  write: (row: T) => readonly [file: string, document: object] | undefined,
): Documents {
  return Object.fromEntries(rows.flatMap((row) => [write(row) ?? []].filter((one) => one.length)));
}

/** What stands before the account in an ARN of a service, and what follows it. */
export function arnOf(service: string, { account, region }: Place, rest: string): string {
  const partition = region.startsWith('cn-')
    ? 'aws-cn'
    : region.startsWith('us-gov-')
      ? 'aws-us-gov'
      : 'aws';
  return `arn:${partition}:${service}:${region}:${account}:${rest}`;
}

/** Part of a file's name: letters that every file system takes. */
export const fileName = (id: string): string => id.replaceAll(/[^\w.-]+/g, '-');
