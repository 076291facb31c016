import { array, constantFrom, nat, record, type Arbitrary } from 'fast-check';

/** A folder's files, as JSON.parse gives them. */
export type Folder = Readonly<Record<string, unknown>>;

/** One thing done to one place of one file; both are counted round, so that every number is one. */
export interface Spoiling {
  readonly file: number;
  readonly place: number;
  readonly how: 'drop' | 'replace' | 'swap' | 'double' | 'cut';
  readonly by: unknown;
}

const absurd: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  443,
  65_536,
  2 ** 40,
  '',
  ' ',
  '0',
  '-1',
  'x',
  '10.0.0.0/33',
  '300.1.1.1/8',
  '10.0.0.0/16',
  '10.0.1.10',
  '::/0',
  '::1',
  '0:0:0:0:0:ffff:1.2.3.4',
  '1::2::3/64',
  '0.0.0.0/0',
  'local',
  'available',
  'ACTIVE',
  'arn:aws:iam::1:role/x',
  'arn:::::',
  '{"Statement":[{}]}',
  '{',
  '%7B%7D',
  '__proto__',
  'constructor',
  'com.amazonaws.ap-northeast-1.s3',
  '*',
  '.',
  '日本語',
  [],
  [[]],
  [{}],
  [null],
  {},
  { Key: 'Name' },
];

/** Text that was cut is rarely what goes wrong. */
const ways = [
  'drop',
  'drop',
  'replace',
  'replace',
  'replace',
  'swap',
  'swap',
  'double',
  'cut',
] as const;

export const spoilings: Arbitrary<readonly Spoiling[]> = array(
  record({
    file: nat(200),
    place: nat(5000),
    how: constantFrom(...ways),
    by: constantFrom(...absurd),
  }),
  { minLength: 1, maxLength: 3 },
);

/** The texts of a folder after all of that was done to it. */
export function spoil(folder: Folder, all: readonly Spoiling[]) {
  const files = Object.entries(structuredClone(folder));
  const cuts = new Map<number, number>();
  for (const one of all) {
    const at = one.file % files.length;
    if (one.how === 'cut') cuts.set(at, one.place);
    else spoilDocument(files[at]?.[1], one);
  }
  return files.map(([name, document], i) => {
    const text = JSON.stringify(document, null, 1);
    const cut = cuts.get(i);
    return { name, text: cut === undefined ? text : text.slice(0, cut % text.length) };
  });
}

interface Spot {
  readonly holder: object;
  readonly key: string;
}

function spoilDocument(document: unknown, { place, how, by }: Spoiling): void {
  const spots = spotsOf(document);
  const spot = spots[place % spots.length];
  if (!spot) return;
  const { holder, key } = spot;
  if (how === 'drop') Reflect.deleteProperty(holder, key);
  if (how === 'replace') Reflect.set(holder, key, structuredClone(by));
  if (how === 'double' && Array.isArray(holder)) holder.push(holder[Number(key)]);
  if (how === 'swap') Reflect.set(holder, key, structuredClone(twin(spots, spot, place)));
}

/** The value of another place, of the same sort: an id of something else, another row. */
function twin(spots: readonly Spot[], { holder, key }: Spot, place: number): unknown {
  const sort = typeof Reflect.get(holder, key);
  const alike = spots.filter((one) => typeof Reflect.get(one.holder, one.key) === sort);
  const other = alike[(place * 31 + 7) % alike.length];
  return other && Reflect.get(other.holder, other.key);
}

/** Every member and every row, at any depth. */
function spotsOf(value: unknown): Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => [
    { holder: value, key },
    ...spotsOf(inner),
  ]);
}
