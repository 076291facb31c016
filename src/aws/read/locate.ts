import { z } from 'zod';
import type { NamedDocument, PlacedDocument } from './document.ts';
import { count, evidenceOf, regionsOfVpcs, type Evidence, type Tally } from './evidence.ts';
import type { Place } from './place.ts';

/** Documents with their places, and the place that the snapshot calls its own. */
export interface Located {
  readonly documents: readonly PlacedDocument[];
  readonly home: Place;
  /** LocalStack answered. */
  readonly emulated: boolean;
  readonly regionOfVpc: ReadonlyMap<string, string>;
}

const callerSchema = z.object({
  Account: z.string(),
  Region: z.string().optional(),
  Emulated: z.boolean().optional(),
});

/** Who asked, by the folder in which that was saved. */
interface Caller extends z.infer<typeof callerSchema> {
  readonly folder: string;
}

/**
 * Finds out where each document was asked. Of the account, who asked in the same folder knows best:
 * what is shared shows its owner's number, not the asker's. Of the Region, the rows know best. What
 * neither tells is taken from the names of the folders, from who asked in a folder above, and from
 * the other files of the folder.
 */
export function locate(documents: readonly NamedDocument[]): Located {
  const callers = documents.flatMap((one): Caller[] => {
    const { data } = callerSchema.safeParse(one.document);
    return data ? [{ ...data, folder: folderOf(one.name) }] : [];
  });
  const regionOfVpc = regionsOfVpcs(documents);
  const read = documents.map((one) => ({ ...one, evidence: evidenceOf(one, regionOfVpc) }));
  const home = homeOf(callers, read);
  const siblings = byFolder(read);
  const placed = read.map(({ evidence, ...one }): PlacedDocument => {
    const folder = folderOf(one.name);
    const [own, ...above] = [folder, ...foldersAbove(folder)].map((at) => callerIn(callers, at));
    const known = siblings.get(folder) ?? nobody;
    const asker = above.find((caller) => caller !== undefined);
    const account =
      own?.Account ??
      mostFrequent(evidence.accounts, known.accounts) ??
      accountIn(folder) ??
      asker?.Account ??
      mostFrequent(known.accounts);
    const region =
      mostFrequent(evidence.regions, known.regions) ??
      own?.Region ??
      regionIn(one.name) ??
      asker?.Region ??
      mostFrequent(known.regions);
    return { ...one, place: { account: account ?? home.account, region: region ?? home.region } };
  });
  const emulated = callers.some(({ Emulated }) => Emulated === true);
  return { documents: placed, home, emulated, regionOfVpc };
}

const nobody: Evidence = { accounts: new Map(), regions: new Map() };

/** Whoever asked nearest to the top; else the owner and the Region of most things. */
function homeOf(
  callers: readonly Caller[],
  read: readonly { readonly evidence: Evidence }[],
): Place {
  const depth = Math.min(...callers.map(({ folder }) => segments(folder).length));
  const caller = only(callers.filter(({ folder }) => segments(folder).length === depth));
  const all = read.map(({ evidence }) => evidence);
  return {
    account: caller?.Account ?? mostFrequent(sum(all, 'accounts')) ?? '',
    region: caller?.Region ?? mostFrequent(sum(all, 'regions')) ?? '',
  };
}

function callerIn(callers: readonly Caller[], folder: string): Caller | undefined {
  return only(callers.filter((caller) => caller.folder === folder));
}

/** One caller, if they are all the same account: with its Region where one tells it. */
function only(callers: readonly Caller[]): Caller | undefined {
  const same = callers.every(({ Account }) => Account === callers[0]?.Account);
  return same ? (callers.find(({ Region }) => Region !== undefined) ?? callers[0]) : undefined;
}

/** In how many files of each folder an account and a Region appear. */
function byFolder(
  read: readonly (NamedDocument & { readonly evidence: Evidence })[],
): ReadonlyMap<string, Evidence> {
  const folders = new Map<string, Evidence>();
  for (const { name, evidence } of read) {
    const folder = folders.get(folderOf(name)) ?? { accounts: new Map(), regions: new Map() };
    for (const account of evidence.accounts.keys()) count(folder.accounts, account);
    for (const region of evidence.regions.keys()) count(folder.regions, region);
    folders.set(folderOf(name), folder);
  }
  return folders;
}

function sum(all: readonly Evidence[], of: keyof Evidence): Tally {
  const total: Tally = new Map();
  for (const evidence of all) for (const [key, by] of evidence[of]) count(total, key, by);
  return total;
}

/** The key told most often; where a second tally is given, that one decides first. */
function mostFrequent(tally: Tally, first: Tally = tally): string | undefined {
  const ranked = [...tally].toSorted(
    ([a, many], [b, more]) => (first.get(b) ?? 0) - (first.get(a) ?? 0) || more - many,
  );
  return ranked[0]?.[0];
}

/** Names may be a path of either system. */
function segments(path: string): readonly string[] {
  return path.split(/[\\/]/).filter((part) => part !== '');
}

function folderOf(name: string): string {
  return segments(name).slice(0, -1).join('/');
}

function foldersAbove(folder: string): readonly string[] {
  const parts = segments(folder);
  return parts.map((_, i) => parts.slice(0, parts.length - 1 - i).join('/'));
}

function accountIn(folder: string): string | undefined {
  return /(?<![0-9])\d{12}(?![0-9])/.exec(folder)?.[0];
}

/** A Region in a path, however it is set apart: `prod/ap-northeast-1`, `vpcs_us-east-1.json`. */
function regionIn(name: string): string | undefined {
  const found = name.matchAll(
    /(?<![a-z])(?:af|ap|ca|cn|eu|eusc|il|me|mx|sa|us)-(?:gov-|iso[a-z]?-|de-)?(?:central|(?:north|south)?(?:east|west)|north|south)-\d/g,
  );
  return [...found].at(-1)?.[0];
}
