import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';

/** The lab's own modules, as the compiler reads them. */
export interface Source {
  /** From the project's root. */
  readonly file: string;
  readonly tree: ts.SourceFile;
}

export async function readSources(root: string, folder: string): Promise<readonly Source[]> {
  const names = (await readdir(join(root, folder))).filter((name) => name.endsWith('.ts'));
  return Promise.all(
    names.toSorted().map(async (name) => {
      const file = `${folder}/${name}`;
      const text = await readFile(join(root, file), 'utf8');
      return { file, tree: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true) };
    }),
  );
}

export function lineIn({ tree }: Source, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}

/** Every object that is written down, the outer ones first. */
export function* objectsIn(node: ts.Node): Generator<ts.ObjectLiteralExpression> {
  if (ts.isObjectLiteralExpression(node)) yield node;
  for (const child of node.getChildren()) yield* objectsIn(child);
}

export function propertyOf(
  object: ts.ObjectLiteralExpression,
  name: string,
): ts.ObjectLiteralElementLike | undefined {
  return object.properties.find((one) => one.name?.getText() === name);
}

/** A text as it is written; what is computed in it shows as `${}`, and a computed one is unknown. */
export function textOf(property: ts.ObjectLiteralElementLike | undefined): string | undefined {
  if (!property || !ts.isPropertyAssignment(property)) return undefined;
  const { initializer: value } = property;
  if (ts.isStringLiteralLike(value)) return value.text;
  if (!ts.isTemplateExpression(value)) return undefined;
  return value.head.text + value.templateSpans.map(({ literal }) => `\${}${literal.text}`).join('');
}

/** Where the object with this id stands that has such a member; the top of `lab.ts` if nowhere. */
export function placeOf(
  sources: readonly Source[],
  id: string,
  member: string,
): { readonly file: string; readonly line: number } {
  for (const source of sources)
    for (const object of objectsIn(source.tree))
      if (textOf(propertyOf(object, 'id')) === id && propertyOf(object, member))
        return { file: source.file, line: lineIn(source, object) };
  return placeInLab(sources, 'id');
}

/** Where a member of the lab itself is written: its own file, or a line of `lab.ts`. */
export function placeInLab(
  sources: readonly Source[],
  member: string,
): { readonly file: string; readonly line: number } {
  for (const source of sources)
    for (const statement of source.tree.statements)
      if (ts.isVariableStatement(statement) && declares(statement, member))
        return { file: source.file, line: lineIn(source, statement) };
  const source = sources.find(({ file }) => file.endsWith('/lab.ts'));
  if (source === undefined) return { file: sources[0]?.file ?? 'labs', line: 1 };
  const [outermost] = objectsIn(source.tree);
  const property = outermost && (propertyOf(outermost, member) ?? outermost);
  return { file: source.file, line: property ? lineIn(source, property) : 1 };
}

function declares({ declarationList }: ts.VariableStatement, name: string): boolean {
  return declarationList.declarations.some((one) => one.name.getText() === name);
}
