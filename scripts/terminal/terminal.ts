import { styleText } from 'node:util';
import type { Say } from '#problem/say.ts';
import type { Language, Words } from '#request/words.ts';
import { createProgress, type Progress } from './progress.ts';

export type Style = 'bold' | 'dim' | 'green' | 'red' | 'yellow' | 'cyan' | 'blue' | 'magenta';

/** A stream for people: coloured where it is a terminal, plain everywhere else. */
interface Writer {
  readonly line: (text?: string) => void;
  readonly paint: (style: Style, text: string) => string;
}

/** Where a verb speaks. With `--json`, words go to stderr and stdout holds one document. */
export interface Terminal extends Writer {
  readonly language: Language;
  readonly json: boolean;
  /** What the verb is busy with, on stderr. */
  readonly say: Say;
  /** How far it is, in the place of what was told last. */
  readonly sayHowFar: Say;
  /** Always stderr: what must not be taken for the answer, since a shell may `eval` that. */
  readonly aside: Writer;
  readonly words: (words: Words) => string;
  readonly document: (value: unknown) => void;
  /** One document of several, on a line of its own. */
  readonly documentLine: (value: unknown) => void;
}

export function openTerminal(language: Language, json: boolean): Terminal {
  const progress = createProgress(process.stderr);
  process.once('exit', () => progress.end());
  goOnWhenUnread();
  const aside = openWriter(process.stderr, progress);
  const answer = openWriter(process.stdout, progress);
  return {
    ...(json ? aside : answer),
    aside,
    language,
    json,
    say: (words) => progress.start(words[language]),
    sayHowFar: (words) => progress.retell(words[language]),
    words: (words) => words[language],
    document: (value) => answer.line(JSON.stringify(value, null, 2)),
    documentLine: (value) => answer.line(JSON.stringify(value)),
  };
}

function openWriter(stream: NodeJS.WriteStream, progress: Progress): Writer {
  return {
    line(text = '') {
      progress.end();
      stream.write(`${text}\n`);
    },
    paint: (style, text) => styleText(style, text, { stream, validateStream: true }),
  };
}

/**
 * `closednet solve | head -1`: a reader that has seen enough is no failure, and neither stops the
 * verb halfway nor changes its exit code.
 */
function goOnWhenUnread(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
