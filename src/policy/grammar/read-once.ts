import { type ReadDocument, readDocument } from './document.ts';
import type { PolicyKind } from './policy-kind.ts';

type Readings = Map<PolicyKind, ReadDocument>;

const ofObjects = new WeakMap<object, Readings>();
const ofTexts = new Map<string, Readings>();
/** Texts, unlike objects, are never forgotten by themselves. */
const mostTexts = 1000;

/** Reads a document as `readDocument` does, and each only once. */
export function readOnce(input: unknown, kind: PolicyKind): ReadDocument {
  const readings = readingsOf(input);
  const known = readings?.get(kind);
  if (known) return known;
  const read = readDocument(input, kind);
  readings?.set(kind, read);
  return read;
}

function readingsOf(input: unknown): Readings | undefined {
  if (typeof input === 'string') {
    if (ofTexts.size >= mostTexts && !ofTexts.has(input)) ofTexts.clear();
    return found(ofTexts, input);
  }
  return typeof input === 'object' && input !== null ? found(ofObjects, input) : undefined;
}

function found<Key>(
  readings: { get(key: Key): Readings | undefined; set(key: Key, value: Readings): unknown },
  key: Key,
): Readings {
  const known = readings.get(key) ?? new Map();
  readings.set(key, known);
  return known;
}
