import { legacyParsing, Malformed, syntaxErrors } from './malformed.ts';
import type { PolicyGrammar } from './policy-kind.ts';
import { refuseMalformedAction } from './read-action.ts';
import { readConditions } from './read-condition.ts';
import { readPrincipal } from './read-principal.ts';
import { readObject, readStrings } from './read-value.ts';
import type { Element, PrincipalElement, Statement } from './statement.ts';

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
 * Reads one statement of a policy of the given grammar. Throws `Malformed` with the message that IAM
 * answers.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function readStatement(
  value: unknown,
  grammar: PolicyGrammar,
  index: number,
  at: string,
): Statement {
  const parts = readObject(value, at, elements);
  const principal = readWho(parts, grammar, at);
  const action = readEither(parts, 'Action', at);
  if (!action) throw new Malformed('Policy statement must contain actions.', at);
  for (const pattern of action.patterns) refuseMalformedAction(pattern, `${at}.Action`);
  const resource = readEither(parts, 'Resource', at);
  if (!resource && grammar.resource === 'required')
    throw new Malformed('Policy statement must contain resources.', at);
  return {
    id: readId(parts, index, at),
    effect: readEffect(parts.get('Effect'), `${at}.Effect`),
    ...(principal && { principal }),
    action,
    ...(resource && { resource }),
    conditions: parts.has('Condition')
      ? readConditions(parts.get('Condition'), `${at}.Condition`)
      : [],
  };
}

function readId(parts: ReadonlyMap<string, unknown>, index: number, at: string): string {
  const sid = parts.get('Sid') ?? '';
  if (typeof sid !== 'string') throw new Malformed(syntaxErrors, `${at}.Sid`);
  return sid || String(index);
}

function readEffect(value: unknown, at: string): 'Allow' | 'Deny' {
  if (value === 'Allow' || value === 'Deny') return value;
  const wrongCase = typeof value === 'string' && /^(allow|deny)$/i.test(value);
  throw new Malformed(wrongCase ? legacyParsing : syntaxErrors, at);
}

function readEither(
  parts: ReadonlyMap<string, unknown>,
  name: 'Action' | 'Resource',
  at: string,
): Element | undefined {
  const negated = parts.has(`Not${name}`);
  if (negated && parts.has(name)) throw new Malformed(syntaxErrors, at);
  const element = negated ? `Not${name}` : name;
  if (!parts.has(element)) return undefined;
  const patterns = readStrings(parts.get(element), `${at}.${element}`);
  return patterns.length === 0 ? undefined : { negated, patterns };
}

function readWho(
  parts: ReadonlyMap<string, unknown>,
  grammar: PolicyGrammar,
  at: string,
): PrincipalElement | undefined {
  const [positive, negative] = [parts.has('Principal'), parts.has('NotPrincipal')];
  if (grammar.principal === 'forbidden') {
    if (positive || negative)
      throw new Malformed('Policy document should not specify a principal.', at);
    return undefined;
  }
  if (positive === negative) throw new Malformed(syntaxErrors, at);
  const name = positive ? 'Principal' : 'NotPrincipal';
  const principal = readPrincipal(parts.get(name), negative, `${at}.${name}`);
  const everyone = !negative && principal.entries.every(({ type }) => type === 'everyone');
  if (grammar.principal === 'everyoneOnly' && !everyone)
    throw new Malformed(syntaxErrors, `${at}.${name}`);
  return principal;
}
