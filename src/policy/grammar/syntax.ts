import { Malformed, syntaxErrors } from './malformed.ts';
import type { PolicyGrammar } from './policy-kind.ts';
import { type RawStatement, readRawStatement } from './raw-statement.ts';
import { readObject } from './read-value.ts';
import { repeatedKey } from './repeated-key.ts';
import type { Version } from './statement.ts';

export interface RawDocument {
  readonly version: Version;
  readonly statements: readonly RawStatement[];
}

/** What a parameter of IAM may hold: tab, line ends, and U+0020 to U+00FF. */
const printable = /^[\t\n\r\u0020-\u00ff]*$/;

/**
 * Reads the shape of a document: its elements and their types, nothing of what they say.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function readSyntax(input: unknown, { byIam }: PolicyGrammar): RawDocument {
  if (byIam && typeof input === 'string' && !printable.test(input))
    throw new Malformed(
      'The specified value for policyDocument is invalid. It must contain only printable ASCII characters.',
      'Policy',
    );
  const parts = readObject(parseText(input), 'Policy', ['Version', 'Id', 'Statement']);
  const version = readVersion(parts.get('Version'));
  if (parts.has('Id') && typeof parts.get('Id') !== 'string')
    throw new Malformed(syntaxErrors, 'Id');
  const listed = parts.get('Statement');
  const list: readonly unknown[] = Array.isArray(listed) ? listed : [listed];
  if (list.length === 0) throw new Malformed(syntaxErrors, 'Statement');
  const statements = list.map((statement, index) =>
    readRawStatement(statement, version, `Statement[${index}]`),
  );
  return { version, statements };
}

function parseText(input: unknown): unknown {
  if (typeof input !== 'string') return input;
  let parsed: unknown;
  try {
    parsed = JSON.parse(input);
  } catch {
    throw new Malformed(syntaxErrors, 'Policy');
  }
  const twice = repeatedKey(input);
  if (twice !== undefined) throw new Malformed(syntaxErrors, twice);
  return parsed;
}

/** Without a Version a document is of 2008-10-17; no other text is one. */
function readVersion(value: unknown): Version {
  if (value === undefined) return '2008-10-17';
  if (value === '2012-10-17' || value === '2008-10-17') return value;
  throw new Malformed(syntaxErrors, 'Version');
}
