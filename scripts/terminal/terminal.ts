import { styleText } from 'node:util';
import type { Say } from '#problem/say.ts';
import type { Language, Words } from '#request/words.ts';
import { createProgress } from './progress.ts';

export type Style = 'bold' | 'dim' | 'green' | 'red' | 'yellow' | 'cyan' | 'blue' | 'magenta';

/** Where a verb speaks. With `--json`, words go to stderr and stdout holds one document. */
export interface Terminal {
  readonly language: Language;
  readonly json: boolean;
  /** What the verb is busy with, on stderr. */
  readonly say: Say;
  words(words: Words): string;
  line(text?: string): void;
  document(value: unknown): void;
  paint(style: Style, text: string): string;
}

export function openTerminal(language: Language, json: boolean): Terminal {
  const progress = createProgress(process.stderr);
  process.once('exit', () => progress.end());
  const stream = json ? process.stderr : process.stdout;
  return {
    language,
    json,
    say: (words) => progress.start(words[language]),
    words: (words) => words[language],
    line(text = '') {
      progress.end();
      stream.write(`${text}\n`);
    },
    document(value) {
      progress.end();
      process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
    },
    paint: (style, text) => styleText(style, text, { stream, validateStream: true }),
  };
}
