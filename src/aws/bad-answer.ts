import { Problem } from '#problem/problem.ts';

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

/** An answer that has AWS's name but not AWS's shape. */
export function unreadableAnswer(file: string, path: string, reason: string): Problem {
  return new Problem('unreadable-answer', 2, {
    what: {
      en: `"${file}": "${path}" is not as AWS answers.`,
      ja: `「${file}」の「${path}」が AWS の応答の形ではありません。`,
    },
    expected: {
      en: 'the whole answer of the call, unshortened (no --query)',
      ja: '省略のない応答全体（--query なし）',
    },
    got: { en: reason, ja: reason },
  });
}

/** Two files tell the same thing differently; neither can be trusted over the other. */
export function conflictingAnswers(what: string, id: string, one: string, two: string): Problem {
  const both =
    one === two ? [`"${one}"`, `「${one}」`] : [`"${one}" and "${two}"`, `「${one}」と「${two}」`];
  return new Problem('conflicting-answers', 2, {
    what: {
      en: `${what} "${id}" is told differently in ${both[0]}.`,
      ja: `${what} の「${id}」の内容が${both[1]}の間で食い違っています。`,
    },
    expected: {
      en: 'each resource once, or the same each time',
      ja: 'リソースごとに一つ、または同じ内容',
    },
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
