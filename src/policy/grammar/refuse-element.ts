import { legacyParsing, Malformed, syntaxErrors } from './malformed.ts';
import type { PolicyGrammar } from './policy-kind.ts';
import type { RawStatement } from './raw-statement.ts';

/**
 * Refuses a `Principal` where the caller is who the policy is attached to, and its absence
 * everywhere else.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
export function refusePrincipal({ principal, at }: RawStatement, grammar: PolicyGrammar): void {
  if (grammar.principal === 'forbidden') {
    if (principal) throw new Malformed('Policy document should not specify a principal.', at);
    return;
  }
  if (!principal) throw new Malformed(syntaxErrors, at);
  if (principal.negated && !grammar.notPrincipal)
    throw new Malformed(syntaxErrors, `${at}.NotPrincipal`);
  const everyone = principal.entries.every(({ type }) => type === 'everyone');
  if (grammar.principal === 'everyoneOnly' && !everyone)
    throw new Malformed(syntaxErrors, `${at}.Principal`);
}

/**
 * `Allow` and `Deny` are written so and no other way. A resource control policy of one's own only
 * denies: what allows is AWS's own, which is attached everywhere.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_effect.html
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html
 */
export function refuseEffect(statement: RawStatement, { effects }: PolicyGrammar): void {
  const { effect, at } = statement;
  if (effect !== 'Allow' && effect !== 'Deny') throw new Malformed(legacyParsing, `${at}.Effect`);
  if (effects === 'deny' && effect === 'Allow' && !isFullAccess(statement))
    throw new Malformed(syntaxErrors, `${at}.Effect`);
}

function isFullAccess({ action, resource, conditions }: RawStatement): boolean {
  const all = [action, resource].every((one) => !one?.negated && one?.entries.includes('*'));
  return all && conditions.length === 0;
}

/** Dates are read when the policy is stored; other values only when a request comes. */
export function refuseValues({ conditions, at }: RawStatement): void {
  for (const { operator, name, key, values } of conditions) {
    const accepts = operator.kind === 'comparison' ? operator.comparison.accepts : undefined;
    if (accepts && !values.every((value) => accepts(value)))
      throw new Malformed(legacyParsing, `${at}.Condition.${name}.${key}`);
  }
}

/**
 * IAM wants letters and digits, and each `Sid` once; other services take more.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html
 */
export function refuseSids(statements: readonly RawStatement[], { byIam }: PolicyGrammar): void {
  if (!byIam) return;
  const seen = new Set<string>();
  for (const { sid, at } of statements) {
    if (!/^[0-9A-Za-z]*$/.test(sid))
      throw new Malformed(
        'Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*',
        `${at}.Sid`,
      );
    if (sid !== '' && seen.has(sid))
      throw new Malformed('Statement IDs (SID) in a single policy must be unique.', `${at}.Sid`);
    seen.add(sid);
  }
}

export function refuseResource({ resource, at }: RawStatement, grammar: PolicyGrammar): void {
  if (grammar.resource === 'forbidden' && resource)
    throw new Malformed('Has prohibited field Resource.', `${at}.Resource`);
  if (grammar.resource === 'required' && !resource)
    throw new Malformed('Policy statement must contain resources.', at);
}
