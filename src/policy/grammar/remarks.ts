import type { PolicyKind } from './policy-kind.ts';
import { readOnce } from './read-once.ts';
import type { Condition, PolicyDocument, Statement } from './statement.ts';
import { limitsPassed } from './size-limits.ts';

/** Something about a policy that is in force and yet not as it should be. */
export interface Remark {
  readonly code:
    | 'old-version'
    | 'id'
    | 'too-long'
    | 'too-many'
    | 'not-principal-allows'
    | 'deleted-principal'
    | 'set-operator-missing'
    | 'true-of-nothing';
  readonly at: string;
  /** The limit, the principal, or the key. */
  readonly about: string;
}

/**
 * What AWS would not store today, or what does not mean what it seems to: it changes no decision. A
 * malformed policy gets none, it has an error. `service` is the one whose resource the policy
 * hangs on.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_policy-validator.html
 */
export function remarksOn(input: unknown, kind: PolicyKind, service?: string): readonly Remark[] {
  const read = readOnce(input, kind);
  if (read.kind === 'malformed') return [];
  const { document } = read;
  return [
    ...(isOfIam(kind) ? onHead(input, document) : []),
    ...limitsPassed(input, kind, document, service),
    ...document.statements.flatMap((statement, index) =>
      onStatement(statement, `Statement[${index}]`),
    ),
  ];
}

function isOfIam(kind: PolicyKind): boolean {
  return kind === 'identity-policy' || kind === 'permissions-boundary' || kind === 'session-policy';
}

function onHead(input: unknown, { version }: PolicyDocument): readonly Remark[] {
  const parsed: unknown = typeof input === 'string' ? JSON.parse(input) : input;
  const hasId = typeof parsed === 'object' && parsed !== null && 'Id' in parsed;
  return [
    ...(version === '2012-10-17'
      ? []
      : [{ code: 'old-version', at: 'Version', about: version } as const]),
    ...(hasId ? [{ code: 'id', at: 'Id', about: '' } as const] : []),
  ];
}

function onStatement({ principal, effect, conditions }: Statement, at: string): readonly Remark[] {
  const deleted = (principal?.entries ?? []).filter(({ value }) =>
    /^A(ID|RO)A[A-Z0-9]+$/.test(value),
  );
  return [
    ...(principal?.negated && effect === 'Allow'
      ? [{ code: 'not-principal-allows', at: `${at}.NotPrincipal`, about: '' } as const]
      : []),
    ...deleted.map(
      ({ value }) => ({ code: 'deleted-principal', at: `${at}.Principal`, about: value }) as const,
    ),
    ...conditions
      .filter(lacksSetOperator)
      .map(({ name, key }) => onKey('set-operator-missing', at, name, key)),
    ...conditions
      .filter((one) => effect === 'Allow' && isTrueOfNothing(one, conditions))
      .map(({ name, key }) => onKey('true-of-nothing', at, name, key)),
  ];
}

function onKey(code: Remark['code'], at: string, name: string, key: string): Remark {
  return { code, at: `${at}.Condition.${name}.${key}`, about: key };
}

const multiValued = new Set([
  'aws:tagkeys',
  'aws:calledvia',
  'aws:principalorgpaths',
  'aws:principalservicenameslist',
  'aws:resourceorgpaths',
  'aws:sourceorgpaths',
  'aws:vpceorgpaths',
]);

function lacksSetOperator({ operator, key }: Condition): boolean {
  const isSet = operator.kind === 'null' || operator.set !== undefined;
  return !isSet && multiValued.has(key.toLowerCase());
}

/** `ForAllValues` in an Allow lets in who does not send the key, unless `Null` asks for it. */
function isTrueOfNothing({ operator, key }: Condition, beside: readonly Condition[]): boolean {
  if (operator.kind === 'null' || operator.set !== 'all') return false;
  return !beside.some(
    (one) =>
      one.operator.kind === 'null' &&
      one.key.toLowerCase() === key.toLowerCase() &&
      one.values.every((value) => value.toLowerCase() === 'false'),
  );
}
