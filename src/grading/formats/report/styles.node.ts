import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The site's own files, and after them the report's: what a colour is stands in one place. */
const files = [
  'src/site/styles/tokens.css',
  'src/site/styles/base.css',
  'src/site/styles/verdict-sign.css',
  'src/grading/formats/report/report.css',
  'src/grading/formats/report/report-table.css',
  'src/grading/formats/report/report-narrow.css',
];

/** The report's style sheet, read from the project at `root`; nothing where the site is not part of it. */
export async function reportStyles(root: string): Promise<string | undefined> {
  const paths = files.map((file) => join(root, file));
  if (!paths.every((path) => existsSync(path))) return undefined;
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return texts.join('\n');
}
