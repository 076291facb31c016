import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '#request/document.ts';
import type { Network } from '../generate/network.ts';

/** What the kernel did with every request of a seed's network: one letter each, in their order. */
export interface Answers {
  readonly seed: number;
  /** Of the network and the requests: another generator needs another record. */
  readonly checksum: string;
  readonly letters: string;
}

const file = fileURLToPath(new URL('answers.txt', import.meta.url));
const letters = { delivered: '+', denied: '.', refused: 'r', unknown: '?' } as const;

export function letterOf(outcome: Outcome | 'refused'): string {
  return letters[outcome];
}

export function checksumOf({ snapshot, requests }: Network): string {
  return createHash('sha256')
    .update(JSON.stringify([snapshot, requests]))
    .digest('hex')
    .slice(0, 8);
}

export function readRecord(): readonly Answers[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [seed = '', checksum = '', answers = ''] = line.split(' ');
      return { seed: Number(seed), checksum, letters: answers };
    });
}

export function writeRecord(record: readonly Answers[]): void {
  const lines = record
    .toSorted((a, b) => a.seed - b.seed)
    .map((one) => `${one.seed} ${one.checksum} ${one.letters}\n`);
  writeFileSync(file, lines.join(''));
}
