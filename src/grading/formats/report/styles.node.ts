import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The site's own files, and after them the report's: what a colour is stands in one place. */
const files = [
  'src/site/styles/tokens.css',
  'src/site/styles/base.css',
  'src/site/styles/verdict-sign.css',
  'src/grading/formats/report/report.css',
];

/** The report's style sheet, read from the project at `root`. */
export async function reportStyles(root: string): Promise<string> {
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
  return texts.join('\n');
}
