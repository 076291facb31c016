import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { brokenJson, noNetwork } from './read/bad-answer.ts';
import { asDocument } from './read/document.ts';
import { isRecognised } from './read/recognise.ts';
import { readSnapshot } from './read/snapshot.ts';

/** A saved answer as text, with the name to call it by in messages. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** What the answers say, and the files that are none that we know. */
export interface Reading {
  readonly snapshot: Snapshot;
  readonly unknown: readonly string[];
}

/**
 * Reads saved texts; those that are JSON but no answer that we know are named. Throws a `Problem`
 * (exit 2) for broken JSON, and where `readAnswers` does; nothing saved of any network is one, too.
 */
export function readTexts(texts: readonly NamedText[]): Reading {
  const answers = texts.map(({ name, text }) => ({ name, document: parseJson(name, text) }));
  const reading = readAnswers(answers);
  const { vpcs = [], subnets = [], networkInterfaces = [] } = reading.snapshot;
  if (vpcs.length + subnets.length + networkInterfaces.length > 0) return reading;
  throw noNetwork(texts.map(({ name }) => name));
}

/**
 * Makes one snapshot of answers of any number of calls, pages, regions and accounts. Only the
 * representation is made uniform; what AWS said is not judged here. Throws a `Problem` (exit 2) for
 * answers that contradict each other or have not AWS's shape.
 */
export function readAnswers(
  answers: readonly { readonly name: string; readonly document: unknown }[],
): Reading {
  const documents = answers.toSorted(byStem).flatMap(({ name, document }) => {
    const read = asDocument(name, document);
    return read && isRecognised(read.document) ? [read] : [];
  });
  const recognised = new Set(documents.map(({ name }) => name));
  const unknown = answers.map(({ name }) => name).filter((name) => !recognised.has(name));
  return { snapshot: readSnapshot(documents), unknown };
}

/** By name without its ending, so that live answers and the files of them have one order. */
function byStem(a: { readonly name: string }, b: { readonly name: string }): number {
  const [one, two] = [a, b].map(({ name }) => name.replace(/\.json$/i, ''));
  return one === two ? 0 : (one ?? '') < (two ?? '') ? -1 : 1;
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw brokenJson(name, error);
  }
}
