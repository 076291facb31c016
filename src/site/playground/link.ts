import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Request } from '#request/document.ts';
import { Problem, type ProblemText } from '#problem/problem.ts';
import type { Edit } from './edit.ts';
import { isEdit, isRequest } from './link-shape.ts';
import { pack, unpack } from './packed.ts';
import type { Play } from './play.ts';
import { isRecord } from './shape.ts';

/** What a link tells: where a play begins, what is asked, and what was changed. */
export interface Linked {
  readonly start:
    | { readonly kind: 'preset'; readonly preset: string }
    | { readonly kind: 'own'; readonly snapshot: Snapshot };
  readonly request: Request;
  readonly edits: readonly Edit[];
}

/** Of the shape of a link; one that this page does not know is refused, not guessed at. */
const version = 2;
const marker = '#n=';
const mostBytes = 8_000_000;

/** `#n=…` for a play: a preset by its name, a network of one's own as the answers that tell it. */
export async function writeLink({ start, request, edits }: Play): Promise<string> {
  const from =
    start.kind === 'preset' ? { p: start.preset } : { a: await answersOf(start.snapshot) };
  return marker + (await pack(JSON.stringify({ v: version, ...from, r: request, e: edits })));
}

export const isLink = (hash: string): boolean => hash.startsWith(marker);

export type Read =
  | { readonly ok: true; readonly linked: Linked }
  | { readonly ok: false; readonly problem: ProblemText };

/** Reads a link back; whatever is wrong with it comes back as a problem with words. */
export async function readLink(hash: string): Promise<Read> {
  const text = await unpack(hash.slice(marker.length), mostBytes).catch(() => undefined);
  if (text === undefined) return broken('cut', `${hash.length} characters`, `${hash.length} 文字`);
  const told = parsed(text);
  const { v, p, a, r, e } = Object(told);
  if (v !== version) return broken('version', `version ${String(v)}`, `バージョン ${String(v)}`);
  if (!isRequest(r)) return broken('part', '"r"', '「r」');
  if (!Array.isArray(e)) return broken('part', '"e"', '「e」');
  const wrong = e.findIndex((one) => !isEdit(one));
  if (wrong >= 0) return broken('part', `"e[${wrong}]"`, `「e[${wrong}]」`);
  const edits = e.filter(isEdit);
  if (typeof p === 'string')
    return { ok: true, linked: { start: { kind: 'preset', preset: p }, request: r, edits } };
  const own = await ownNetwork(a);
  if ('what' in own) return { ok: false, problem: own };
  return { ok: true, linked: { start: { kind: 'own', snapshot: own }, request: r, edits } };
}

async function answersOf(snapshot: Snapshot): Promise<object> {
  const { writeAnswers } = await import('#aws/write.ts');
  return Object.fromEntries(
    writeAnswers(snapshot).map(({ name, text }): [string, unknown] => [name, JSON.parse(text)]),
  );
}

/** Held to the schemas of AWS's answers, as any file that is brought along. */
async function ownNetwork(answers: unknown): Promise<Snapshot | ProblemText> {
  if (!isRecord(answers)) return problemOf('part', '"a"', '「a」');
  const { readTexts } = await import('#aws/read.ts');
  const texts = Object.entries(Object(answers)).map(([name, document]) => ({
    name,
    text: JSON.stringify(document),
  }));
  try {
    return readTexts(texts).snapshot;
  } catch (error) {
    if (error instanceof Problem) return error.text;
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const expected = {
  cut: {
    en: 'a whole link, as "Copy link" makes it',
    ja: '「リンクをコピー」で作ったリンクの全体',
  },
  version: { en: `version ${version}`, ja: `バージョン ${version}` },
  part: { en: 'a network, a request and its edits', ja: 'ネットワークとリクエストと変更' },
};

function broken(why: keyof typeof expected, en: string, ja: string): Read {
  return { ok: false, problem: problemOf(why, en, ja) };
}

function problemOf(why: keyof typeof expected, en: string, ja: string): ProblemText {
  return {
    what: {
      en: 'This link does not hold a network that can be read.',
      ja: 'このリンクからネットワークを読み取れない。',
    },
    expected: expected[why],
    got: { en, ja },
    try: { en: 'copy the link once more', ja: 'リンクをもう一度コピーする' },
  };
}
