import type { Lab } from '#labs/lab.ts';
import type { Words } from '#request/words.ts';
import ts from 'typescript';
import type { Gap, GapKind } from './gap.ts';
import { undated } from './lesson-gaps.ts';
import { isUndatedPrice } from './price.ts';
import { lineIn, objectsIn, propertyOf, textOf, type Source } from './sources.ts';
import { isSameInBoth } from './same-in-both.ts';

/** Texts of a lab's data that speak one language only, say nothing, or are not Japanese. */
export function textGaps(sources: readonly Source[], lab: Lab): readonly Gap[] {
  return sources.flatMap((source) =>
    [...objectsIn(source.tree)].flatMap((object) => gapsOf(source, object, lab)),
  );
}

function gapsOf(source: Source, object: ts.ObjectLiteralExpression, lab: Lab): readonly Gap[] {
  const [en, ja] = [propertyOf(object, 'en'), propertyOf(object, 'ja')];
  if (!en && !ja) return [];
  const gap = (node: ts.Node, message: Words, kind: GapKind = 'language'): Gap => ({
    kind,
    file: source.file,
    line: lineIn(source, node),
    message,
  });
  const [english, japanese] = [textOf(en), textOf(ja)];
  const silent = [
    ...(!en || english?.trim() === '' ? ['en'] : []),
    ...(!ja || japanese?.trim() === '' ? ['ja'] : []),
  ];
  const where = nameOf(object);
  if (silent.length > 0)
    return [
      gap(object, {
        en: `${where}: no text in ${silent.join(' and ')} yet`,
        ja: `${where}: ${silent.join(' と ')} の文がまだありません`,
      }),
    ];
  const texts = [english, japanese].filter((text) => text !== undefined);
  return [
    ...(english !== undefined && english === japanese && !isSameInBoth(english, lab.services)
      ? [
          gap(ja ?? object, {
            en: `${where}: the Japanese is the English, "${english}"`,
            ja: `${where}: 日本語が英語のままです: "${english}"`,
          }),
        ]
      : []),
    ...(texts.some(isUndatedPrice) && !isDated(object) ? [gap(object, undated, 'price')] : []),
  ];
}

/** What the text is of: the members and ids around it, `choices.says` or `put-silent.title`. */
function nameOf(object: ts.ObjectLiteralExpression): string {
  const names: string[] = [];
  for (let node: ts.Node = object; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isPropertyAssignment(node)) names.unshift(node.name.getText());
    if (ts.isObjectLiteralExpression(node) && node !== object) {
      const id = textOf(propertyOf(node, 'id'));
      if (id !== undefined) return [id, ...names].join('.');
    }
    if (ts.isVariableDeclaration(node)) names.unshift(node.name.getText());
  }
  return names.join('.') || 'text';
}

/** Something around the text says of when it is. */
function isDated(object: ts.ObjectLiteralExpression): boolean {
  for (let node: ts.Node = object; !ts.isSourceFile(node); node = node.parent)
    if (ts.isObjectLiteralExpression(node) && propertyOf(node, 'asOf')) return true;
  return false;
}
