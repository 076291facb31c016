import { Problem } from '#problem/problem.ts';
import type { Words } from '#request/words.ts';
import type { Progress } from './attempt.ts';
import { readProgress } from './progress.ts';

/** Reads a saved progress; throws `not-progress` for what is none, `newer-progress` for one of a later closednet. */
export function readImport(text: string): Progress {
  const read = readProgress(text);
  if (read.kind === 'progress') return read.progress;
  if (read.kind === 'newer')
    throw new Problem('newer-progress', 2, {
      what: {
        en: 'This progress was saved by a newer closednet.',
        ja: 'この進捗は、より新しい closednet で保存されたものです。',
      },
      expected: same('closednet.progress/1'),
      got: same(read.schema),
      try: {
        en: 'update closednet here, then import again',
        ja: 'この closednet を更新してから、もう一度取り込んでください',
      },
    });
  throw new Problem('not-progress', 2, {
    what: {
      en: 'This file holds no progress of closednet.',
      ja: 'このファイルは closednet の進捗ではありません。',
    },
    expected: {
      en: 'a JSON file that the page Progress has saved',
      ja: '「進捗」のページで保存した JSON ファイル',
    },
    got: same(read.because),
    try: { en: 'choose another file', ja: '別のファイルを選んでください' },
  });
}

const same = (text: string): Words => ({ en: text, ja: text });
