import { Problem } from '#problem/problem.ts';
import type { Words } from '#request/words.ts';
import type { Secret } from './secrets.ts';

function same(text: string): Words {
  return { en: text, ja: text };
}

export function noLabNamed(): Problem {
  return new Problem('bad-usage', 2, {
    what: {
      en: 'Which labs the exercise is made of is not said.',
      ja: '演習にするラボが指定されていません。',
    },
    expected: same('npx closednet exercise LAB… --out DIR'),
    try: same('npx closednet exercise L03 --out exercise'),
  });
}

export function noExerciseFolder(): Problem {
  return new Problem('no-out', 2, {
    what: {
      en: 'Where the repository goes is not said.',
      ja: 'リポジトリーの作成先が指定されていません。',
    },
    expected: same('--out DIR'),
    try: same('npx closednet exercise L03 --out exercise'),
  });
}

/** A condition is code, and is given out as its file: one that no file exports cannot be. */
export function conditionUnexported(folder: string, task: string, condition: string): Problem {
  return new Problem('lab-unpackable', 2, {
    what: {
      en: `Condition "${condition}" of task "${task}" in ${folder} is exported by no file of conditions.`,
      ja: `${folder} の課題「${task}」の条件「${condition}」が、条件のファイルからエクスポートされていません。`,
    },
    expected: {
      en: 'every condition in an exported list of a file named conditions-*.ts or *-conditions.ts',
      ja: 'どの条件も conditions-*.ts か *-conditions.ts という名前のファイルの、エクスポートしたリストにある',
    },
  });
}

/** What a student would get holds a sentence of the answers. */
export function givesAway(lab: string, file: string, { of, text }: Secret): Problem {
  const short = text.length > 80 ? `${text.slice(0, 79)}…` : text;
  return new Problem('lab-unpackable', 2, {
    what: {
      en: `${file} would give away an answer of lab ${lab}.`,
      ja: `${file} にラボ ${lab} の答えが含まれてしまいます。`,
    },
    expected: {
      en: 'files of conditions that import nothing of a solution, of wrong fixes or of the quiz',
      ja: '条件のファイルが、解答・誤った直し方・クイズを import していないこと',
    },
    got: same(`${of}: ${short}`),
  });
}
