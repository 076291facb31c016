/** One AWS call that a submission made and that succeeded, with every word of what it sent. */
export interface MadeCall {
  readonly service: string;
  readonly operation: string;
  readonly words: readonly string[];
}

/** Of one call; what is longer is a file, whose beginning tells enough. */
const most = { words: 2000, letters: 200 } as const;

/**
 * Every word below a value, in order: numbers as text, a text that is JSON by its own words, any
 * other by its lines. Names of members are no words, since the same is said under several.
 */
export function wordsIn(value: unknown): readonly string[] {
  return [...below(value)].slice(0, most.words);
}

function* below(value: unknown): Generator<string> {
  if (typeof value === 'number' || typeof value === 'boolean') yield String(value);
  else if (typeof value === 'string') yield* inText(value);
  else if (Array.isArray(value)) for (const one of value) yield* below(one);
  else if (typeof value === 'object' && value !== null)
    for (const [member, one] of Object.entries(value)) if (!isName(member)) yield* below(one);
}

/** What something is called changes nothing. */
function isName(member: string): boolean {
  return /^(Tags?|TagSpecifications?|Description|DryRun|ClientToken)$/i.test(member);
}

function* inText(text: string): Generator<string> {
  const document = /^\s*[{[]/.test(text) ? jsonOf(text) : undefined;
  if (document !== undefined) return yield* below(document);
  for (const line of text.split('\n'))
    if (line.trim() !== '') yield line.trim().slice(0, most.letters);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
