import { Problem } from '#problem/problem.ts';
import type { Words } from '#request/words.ts';

/** What was handed in cannot be graded because of what it is; the others of a class still are. */
function badSubmission(what: Words, expected: Words, got?: Words): Problem {
  return new Problem('bad-submission', 2, { what, expected, ...(got ? { got } : {}) });
}

const aProgram: Words = {
  en: 'fix.sh, fix.py or fix.ts, a folder with one of them, or a folder of saved *.json answers',
  ja: 'fix.sh・fix.py・fix.ts、そのいずれかを含むフォルダー、または保存した応答（*.json）のフォルダー',
};

export function empty(name: string): Problem {
  return badSubmission({ en: `"${name}" is empty.`, ja: `「${name}」は空です。` }, aProgram);
}

export function noProgram(name: string, found: readonly string[]): Problem {
  const list = found.slice(0, 8).join(', ') || '-';
  return badSubmission(
    {
      en: `There is nothing to grade in "${name}".`,
      ja: `「${name}」に採点できるものがありません。`,
    },
    aProgram,
    { en: list, ja: list },
  );
}

export function severalPrograms(name: string, found: readonly string[]): Problem {
  const list = found.slice(0, 8).join(', ');
  return badSubmission(
    {
      en: `Which program of "${name}" is to be run is not clear.`,
      ja: `「${name}」のどのプログラムを実行するのか決められません。`,
    },
    { en: 'one program, or one called fix', ja: 'プログラム一つ、または fix という名前のもの' },
    { en: list, ja: list },
  );
}

export function notText(name: string): Problem {
  return badSubmission(
    { en: `"${name}" is not a text file.`, ja: `「${name}」はテキストファイルではありません。` },
    { en: 'a program as text, in UTF-8', ja: 'UTF-8 のテキストで書かれたプログラム' },
    { en: 'bytes that no text has', ja: 'テキストにないバイト' },
  );
}

/** A link, a socket, a device: nothing that a person hands in, and it may lead anywhere. */
export function notAFile(name: string, kind: Words): Problem {
  return badSubmission(
    {
      en: `"${name}" is neither a file nor a folder.`,
      ja: `「${name}」はファイルでもフォルダーでもありません。`,
    },
    { en: 'a file or a folder of its own', ja: '実体のあるファイルかフォルダー' },
    kind,
  );
}

export function tooLarge(name: string, got: Words, most: Words): Problem {
  return badSubmission(
    { en: `"${name}" is too large.`, ja: `「${name}」が大きすぎます。` },
    { en: `at most ${most.en}`, ja: `${most.ja}以内` },
    got,
  );
}

export function unreadable(name: string, cause: unknown): Problem {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return badSubmission(
    { en: `"${name}" cannot be read.`, ja: `「${name}」を読み取れません。` },
    aProgram,
    { en: reason, ja: reason },
  );
}

export function nothingForLab(name: string, lab: string): Problem {
  return badSubmission(
    {
      en: `"${name}" holds nothing for lab ${lab}.`,
      ja: `「${name}」にはラボ ${lab} の提出物がありません。`,
    },
    { en: `a folder "${lab}" in it`, ja: `その中のフォルダー「${lab}」` },
  );
}
