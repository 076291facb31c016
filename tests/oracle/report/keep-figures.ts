import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Figures, figuresInWords } from './figures.ts';
import { untestedInWords } from './untested.ts';

const file = fileURLToPath(new URL('../../../bench/RESULTS.md', import.meta.url));
const title = '## The kernel as oracle';

/** Puts the figures of a run, and what it could not test, into their section of the results. */
export function keepFigures(figures: Figures, seconds: number): void {
  const text = `${figuresInWords(figures, seconds)}\n\n${untestedInWords()}`;
  const day = new Date().toISOString().slice(0, 10);
  const section = `${title}\n\n\`npm run oracle -- --record\`, ${day}:\n\n\`\`\`text\n${text}\n\`\`\`\n`;
  const before = readFileSync(file, 'utf8');
  const [table = '', ...sections] = before.split(/^(?=## )/m);
  const others = sections.filter((one) => !one.startsWith(title));
  const parts = [table, section, ...others].map((one) => `${one.trimEnd()}\n`);
  writeFileSync(file, parts.join('\n'));
}
