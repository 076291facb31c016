import { Problem } from '#problem/problem.ts';
import type { Words } from '#request/words.ts';

/** A file whose text is no JSON. */
export function brokenJson(file: string, cause: unknown): Problem {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Problem(
    'broken-json',
    2,
    {
      what: { en: `"${file}" is not JSON.`, ja: `「${file}」は JSON ではありません。` },
      expected: {
        en: 'an answer saved by "aws … --output json"',
        ja: '「aws … --output json」で保存した応答',
      },
      got: { en: reason, ja: reason },
      try: { en: 'save the answer again', ja: '応答を保存し直してください' },
    },
    { cause },
  );
}

/** An answer that has AWS's name but not AWS's shape: where, what should stand there, what does. */
export function unreadableAnswer(
  file: string,
  path: readonly PropertyKey[],
  expected: Words,
  got: unknown,
): Problem {
  const place = written(path);
  const found = shown(got);
  return new Problem('unreadable-answer', 2, {
    what: {
      en: `"${file}": "${place}" is not as AWS answers.`,
      ja: `「${file}」の「${place}」が AWS の応答の形ではありません。`,
    },
    expected,
    got: { en: found ?? 'nothing', ja: found ?? '値なし' },
    try: {
      en: 'save the whole answer again, without --query',
      ja: '--query を付けずに応答全体を保存し直してください',
    },
  });
}

/** `RouteTables[3].Routes[0].DestinationCidrBlock` */
function written(path: readonly PropertyKey[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`))
    .join('');
}

function shown(value: unknown): string | undefined {
  const text = JSON.stringify(value);
  return text !== undefined && text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** A file, and a place in it. */
interface Where {
  readonly file: string;
  readonly path: readonly PropertyKey[];
}

/** Two files tell the same thing differently; neither can be trusted over the other. */
export function conflictingAnswers(
  id: string,
  [one, two]: readonly [Where, Where],
  difference: { readonly path: readonly PropertyKey[]; readonly values: readonly unknown[] },
): Problem {
  const both =
    one.file === two.file
      ? [`"${one.file}"`, `「${one.file}」`]
      : [`"${one.file}" and "${two.file}"`, `「${one.file}」と「${two.file}」`];
  const values = difference.values.map((value) => shown(value) ?? '–').join(' ≠ ');
  const got = `${written(one.path)}, ${written(two.path)}: ${written(difference.path)} ${values}`;
  return new Problem('conflicting-answers', 2, {
    what: {
      en: `"${id}" is told differently in ${both[0]}.`,
      ja: `「${id}」の内容が${both[1]}の間で食い違っています。`,
    },
    expected: {
      en: 'each resource once, or the same each time',
      ja: 'リソースごとに一つ、または同じ内容',
    },
    got: { en: got, ja: got },
    try: {
      en: 'save the answers again, into an empty folder',
      ja: '空のフォルダーに応答を保存し直してください',
    },
  });
}

/** Nothing that a packet could go through. */
export function noNetwork(files: readonly string[]): Problem {
  const got =
    files.length === 0
      ? ['no JSON file', 'JSON ファイルなし']
      : [files.slice(0, 8).join(', '), files.slice(0, 8).join('、')];
  return new Problem('no-network', 2, {
    what: { en: 'There is no network to trace in.', ja: '追跡できるネットワークがありません。' },
    expected: {
      en: 'saved answers with "Vpcs", "Subnets", "RouteTables" and others',
      ja: '「Vpcs」「Subnets」「RouteTables」などを含む応答',
    },
    got: { en: got[0] ?? '', ja: got[1] ?? '' },
    try: { en: 'npx closednet collect --out DIR', ja: 'npx closednet collect --out DIR' },
  });
}
