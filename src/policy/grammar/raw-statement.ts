import { Malformed, syntaxErrors } from './malformed.ts';
import { readConditions } from './read-condition.ts';
import { readPrincipal } from './read-principal.ts';
import { readObject, readStrings } from './read-value.ts';
import type { Condition, Element, PrincipalEntry, Version } from './statement.ts';

/** A statement whose syntax is sound; what its elements say is not judged yet. */
export interface RawStatement {
  readonly at: string;
  readonly sid: string;
  /** `Allow` or `Deny`, in any case. */
  readonly effect: string;
  readonly principal?: Element<PrincipalEntry>;
  /** Absent, too, where the list is empty. */
  readonly action?: Element<string>;
  readonly resource?: Element<string>;
  readonly conditions: readonly Condition[];
}

const elements = [
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
];

/**
 * Reads the elements of one statement. Throws `Malformed` where an element is unknown, of the wrong
 * type, or stands beside its own `Not…` form.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function readRawStatement(value: unknown, version: Version, at: string): RawStatement {
  const parts = readObject(value, at, elements);
  const resource = readEither(parts, 'Resource', at);
  const action = readEither(parts, 'Action', at);
  const effect = readEffect(parts.get('Effect'), `${at}.Effect`);
  const principal = readWho(parts, at);
  const conditions = parts.has('Condition')
    ? readConditions(parts.get('Condition'), version, `${at}.Condition`)
    : [];
  return {
    at,
    sid: readSid(parts.get('Sid') ?? '', `${at}.Sid`),
    effect,
    ...(principal && { principal }),
    ...(action && { action }),
    ...(resource && { resource }),
    conditions,
  };
}

function readSid(value: unknown, at: string): string {
  if (typeof value !== 'string') throw new Malformed(syntaxErrors, at);
  return value;
}

function readEffect(value: unknown, at: string): string {
  if (typeof value === 'string' && /^(allow|deny)$/i.test(value)) return value;
  throw new Malformed(syntaxErrors, at);
}

function readEither(
  parts: ReadonlyMap<string, unknown>,
  name: 'Action' | 'Resource',
  at: string,
): Element<string> | undefined {
  const negated = parts.has(`Not${name}`);
  if (negated && parts.has(name)) throw new Malformed(syntaxErrors, at);
  const element = negated ? `Not${name}` : name;
  if (!parts.has(element)) return undefined;
  const entries = readStrings(parts.get(element), `${at}.${element}`);
  return entries.length === 0 ? undefined : { negated, entries };
}

function readWho(
  parts: ReadonlyMap<string, unknown>,
  at: string,
): Element<PrincipalEntry> | undefined {
  const [positive, negative] = [parts.has('Principal'), parts.has('NotPrincipal')];
  if (positive && negative) throw new Malformed(syntaxErrors, at);
  if (!positive && !negative) return undefined;
  const name = positive ? 'Principal' : 'NotPrincipal';
  return readPrincipal(parts.get(name), negative, `${at}.${name}`);
}
