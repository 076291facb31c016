import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lab } from '#labs/lab.ts';
import type { Words } from '#request/words.ts';
import type { Gap, GapKind } from './gap.ts';
import { lineIn, objectsIn, placeInLab, placeOf, propertyOf, type Source } from './sources.ts';
import ts from 'typescript';

/** What each lab needs of its parts, and fewer than that is a gap. */
const least: readonly (readonly [member: keyof Lab, least: number, kind: GapKind])[] = [
  ['services', 1, 'data'],
  ['objectives', 1, 'data'],
  ['symptoms', 1, 'data'],
  ['faults', 1, 'data'],
  ['alternatives', 3, 'data'],
  ['mutants', 1, 'mutant'],
  ['tasks', 1, 'data'],
  ['hypotheses', 2, 'data'],
  ['quiz', 1, 'data'],
  ['chain', 1, 'data'],
  ['glossary', 1, 'data'],
  ['claims', 1, 'source'],
  ['recordings', 1, 'recording'],
];

/** Parts that a lab's data still lacks, by file and line. */
export function dataGaps(sources: readonly Source[], lab: Lab): readonly Gap[] {
  return [
    ...least.flatMap(([member, wanted, kind]) => {
      const found = lab[member];
      const count = Array.isArray(found) ? found.length : 0;
      return count >= wanted ? [] : [tooFew(sources, member, wanted, count, kind)];
    }),
    ...(['scenario', 'solution'] as const)
      .filter((member) => lab[member].steps.length === 0)
      .map((member) =>
        tooFew(sources, `${member}.steps`, 1, 0, 'data', placeOf(sources, member, 'steps')),
      ),
    ...lab.tasks.flatMap(({ id, hints }) => {
      const rungs = hints.map(({ rung }) => rung).join(', ');
      const message = {
        en: `task "${id}" needs hints 1, 2, 3, 4; found ${rungs || 'none'}`,
        ja: `課題 "${id}" にはヒント 1、2、3、4 が必要です。実際: ${rungs || 'なし'}`,
      };
      return rungs === '1, 2, 3, 4'
        ? []
        : [{ kind: 'hint' as const, ...placeOf(sources, id, 'hints'), message }];
    }),
    ...sources.flatMap(onceOnly),
  ];
}

function tooFew(
  sources: readonly Source[],
  member: string,
  wanted: number,
  found: number,
  kind: GapKind,
  place = placeInLab(sources, member),
): Gap {
  const message: Words = {
    en: `${member}: expected ${wanted} or more, found ${found}`,
    ja: `${member}: ${wanted} 個以上必要です。実際: ${found}`,
  };
  return { kind, ...place, message };
}

/** A wrong fix that is made in one way only, or whose other way has no title. */
function onceOnly(source: Source): readonly Gap[] {
  return [...objectsIn(source.tree)].flatMap((object) => {
    if (!propertyOf(object, 'fails') || !propertyOf(object, 'steps')) return [];
    if (propertyOf(object, 'mend') || object.properties.some(ts.isSpreadAssignment)) return [];
    const again = propertyOf(object, 'again');
    const written = again && ts.isPropertyAssignment(again) ? again.initializer : undefined;
    const isWhole =
      again !== undefined &&
      (!written || !ts.isObjectLiteralExpression(written) || propertyOf(written, 'title'));
    return isWhole
      ? []
      : [
          {
            kind: 'mutant' as const,
            file: source.file,
            line: lineIn(source, object),
            message: {
              en: 'a mutant without `again` and its title: the same mistake made by other calls',
              ja: '誤った修正に `again` とその title がありません。同じ誤りを別の呼び出しで書きます',
            },
          },
        ];
  });
}

/** Recordings without their file, files without their recording, and those that no lesson shows. */
export async function recordingGaps(
  root: string,
  folder: string,
  sources: readonly Source[],
  lab: Lab,
  shown: ReadonlySet<string>,
): Promise<readonly Gap[]> {
  const names = (await readdir(join(root, folder, 'recorded')).catch(() => []))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -'.txt'.length));
  const known = (lab.recordings ?? []).map(({ id }) => id);
  const gap = (place: { file: string; line: number }, message: Words): Gap => ({
    kind: 'recording',
    ...place,
    message,
  });
  return [
    ...known
      .filter((id) => !names.includes(id))
      .map((id) =>
        gap(placeOf(sources, id, 'shown'), {
          en: `"${id}" is not recorded yet: npm run record`,
          ja: `"${id}" の記録がありません: npm run record`,
        }),
      ),
    ...known
      .filter((id) => !shown.has(id))
      .map((id) =>
        gap(placeOf(sources, id, 'shown'), {
          en: `no lesson shows the recording "${id}"`,
          ja: `記録 "${id}" を見せるレッスンがありません`,
        }),
      ),
    ...names
      .filter((name) => !known.includes(name))
      .map((name) =>
        gap(
          { file: `${folder}/recorded/${name}.txt`, line: 1 },
          { en: 'no recording writes this file', ja: 'このファイルを書く記録がありません' },
        ),
      ),
  ];
}
