import { Malformed } from './malformed.ts';
import type { PolicyGrammar } from './policy-kind.ts';
import type { RawStatement } from './raw-statement.ts';

export function refuseMissingAction({ action, at }: RawStatement): void {
  if (!action) throw new Malformed('Policy statement must contain actions.', at);
}

/**
 * Refuses what IAM does not take for an action: `*` alone, or one service prefix, one colon and a
 * name. Wildcards belong behind the colon. A name or service that does not exist is stored.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
export function refuseMalformedAction({ action, at: statement }: RawStatement): void {
  const at = `${statement}.${action?.negated ? 'NotAction' : 'Action'}`;
  for (const entry of action?.entries ?? []) {
    const [prefix = '', ...names] = entry.split(':');
    if (names.length === 0 && entry !== '*')
      throw new Malformed(
        'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.',
        at,
      );
    if (names.length > 1) throw new Malformed('Actions/Condition can contain only one colon.', at);
    if (prefix !== '*' && !/^[a-z\d.-]*$/i.test(prefix))
      throw new Malformed(`Vendor ${prefix} is not valid`, at);
  }
}

const ofTrust = [
  'assumerole',
  'assumerolewithsaml',
  'assumerolewithwebidentity',
  'assumeroot',
  'decodeauthorizationmessage',
  'getaccesskeyinfo',
  'getcalleridentity',
  'getfederationtoken',
  'getservicebearertoken',
  'getsessiontoken',
  'setcontext',
  'setsourceidentity',
  'tagsession',
];

/**
 * A trust policy speaks of STS alone.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html
 */
export function refuseForeignTrust({ action, at }: RawStatement, { actions }: PolicyGrammar): void {
  if (actions === 'any') return;
  const foreign = action?.entries.some((entry) => !isOfTrust(entry.toLowerCase()));
  if (foreign)
    throw new Malformed(
      'Trust Policy statement actions can only be sts:AssumeRole, sts:AssumeRoleWithSAML,  and sts:AssumeRoleWithWebIdentity',
      `${at}.Action`,
    );
}

function isOfTrust(action: string): boolean {
  const [prefix, name = ''] = action.split(':');
  return prefix === 'sts' && (/[*?]/.test(name) || ofTrust.includes(name));
}
