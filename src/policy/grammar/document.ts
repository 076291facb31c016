import { Malformed, syntaxErrors } from './malformed.ts';
import type { PolicyGrammar } from './policy-kind.ts';
import { readStatement } from './read-statement.ts';
import { readObject } from './read-value.ts';
import type { PolicyDocument, Version } from './statement.ts';

export type ReadDocument =
  | { readonly kind: 'document'; readonly document: PolicyDocument }
  | { readonly kind: 'malformed'; readonly message: string; readonly at: string };

/**
 * Reads a policy document, as JSON text or parsed. One that AWS would refuse to store has no meaning:
 * the answer is IAM's message and the place, never a guess at what was meant.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function readDocument(input: unknown, grammar: PolicyGrammar): ReadDocument {
  try {
    const parts = readObject(parseText(input), 'Policy', ['Version', 'Id', 'Statement']);
    const version = readVersion(parts.get('Version'));
    const listed = parts.get('Statement');
    const list: readonly unknown[] = Array.isArray(listed) ? listed : [listed];
    if (list.length === 0) throw new Malformed(syntaxErrors, 'Statement');
    const statements = list.map((statement, index) =>
      readStatement(statement, grammar, index, `Statement[${index}]`),
    );
    return { kind: 'document', document: { version, statements } };
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return { kind: 'malformed', message: error.message, at: error.at };
  }
}

function parseText(input: unknown): unknown {
  if (typeof input !== 'string') return input;
  try {
    return JSON.parse(input);
  } catch {
    throw new Malformed(syntaxErrors, 'Policy');
  }
}

/** Without a Version a document is of 2008-10-17; no other text is one. */
function readVersion(value: unknown): Version {
  if (value === undefined) return '2008-10-17';
  if (value === '2012-10-17' || value === '2008-10-17') return value;
  throw new Malformed(syntaxErrors, 'Version');
}
