import type { Gap } from './gap.ts';
import type { Part, StepOutline } from './lesson-outline.ts';

interface LessonOutline {
  readonly file: string;
  readonly steps: readonly StepOutline[];
}

/** Where the Japanese lesson is built otherwise than the English: the first place of each step. */
export function parityGaps(en: LessonOutline, ja: LessonOutline): readonly Gap[] {
  return en.steps.flatMap((step) => {
    const other = ja.steps.find(({ name }) => name === step.name);
    if (other === undefined) return [];
    const at = firstDifference(step.parts, other.parts);
    return at === undefined ? [] : [differs(en.file, ja.file, step, other, at)];
  });
}

function firstDifference(en: readonly Part[], ja: readonly Part[]): number | undefined {
  const length = Math.max(en.length, ja.length);
  return [...Array(length).keys()].find((at) => en[at]?.what !== ja[at]?.what);
}

function differs(
  enFile: string,
  jaFile: string,
  step: StepOutline,
  other: StepOutline,
  at: number,
): Gap {
  const english = step.parts[at];
  const japanese = other.parts[at];
  const enLine = english?.line ?? step.line;
  const wanted = shown(english);
  const found = shown(japanese);
  return {
    kind: 'parity',
    file: jaFile,
    line: japanese?.line ?? other.line,
    message: {
      en: `step "${step.name}" is built otherwise than in English: expected ${wanted.en} (${enFile}:${enLine}), found ${found.en}`,
      ja: `ステップ "${step.name}" の構成が英語と違います。期待: ${wanted.ja}（${enFile}:${enLine}）、実際: ${found.ja}`,
    },
  };
}

function shown(part: Part | undefined): { en: string; ja: string } {
  if (part === undefined) return { en: 'the end of the step', ja: 'ステップの終わり' };
  const text = part.what.trim().replaceAll('\n', '⏎');
  const short = text.length > 90 ? `${text.slice(0, 89)}…` : text;
  return { en: short, ja: short };
}
