import type { Principal } from '../../authorization.ts';
import type { Context } from '../../context/context.ts';
import { namesPrincipal } from '../../match/naming.ts';
import { allOf, type Truth, truth } from '../../truth.ts';

/** What is known of a KMS key besides its policy. */
export interface KeyFacts {
  /** Of whom the key is: AWS's own keys (`aws/s3`) stand outside the organization's policies. */
  readonly manager?: 'AWS' | 'CUSTOMER';
  readonly grants?: readonly KeyGrant[];
}

/** As `ListGrants` tells it. */
export interface KeyGrant {
  readonly id: string;
  /** An ARN, or the name of a service. */
  readonly grantee: string;
  /** `Decrypt`, `GenerateDataKey`, … */
  readonly operations: readonly string[];
  readonly encryptionContextEquals?: Readonly<Record<string, string>>;
  readonly encryptionContextSubset?: Readonly<Record<string, string>>;
}

/**
 * Whether a grant allows the call: it lists the operation, names the caller, and its constraint holds
 * of the encryption context. A grant needs neither key policy nor identity policy beside it, and
 * never denies.
 *
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/grants.html
 */
export function evaluateKeyGrant(
  grant: KeyGrant,
  { action, principal, context }: GrantQuestion,
): Truth {
  const operation = action.split(':')[1]?.toLowerCase();
  const listed = grant.operations.some((one) => one.toLowerCase() === operation);
  return allOf([truth(listed), isGrantee(grant.grantee, principal), meets(grant, context)]);
}

interface GrantQuestion {
  readonly action: string;
  readonly principal: Principal;
  readonly context: Context;
}

function isGrantee(grantee: string, principal: Principal): Truth {
  const type = grantee.startsWith('arn:') ? 'AWS' : 'Service';
  const naming = namesPrincipal({ type, value: grantee }, principal);
  return naming === 'unknown' ? 'unknown' : truth(naming !== undefined);
}

function meets(
  { encryptionContextEquals, encryptionContextSubset }: KeyGrant,
  context: Context,
): Truth {
  const held = Object.entries({ ...encryptionContextEquals, ...encryptionContextSubset }).map(
    ([key, value]) => holdsPair(context, key, value),
  );
  if (!encryptionContextEquals) return allOf(held);
  return allOf([...held, hasOnly(context, Object.keys(encryptionContextEquals))]);
}

function holdsPair(context: Context, key: string, value: string): Truth {
  const state = context.state(`kms:EncryptionContext:${key}`);
  if (state.kind === 'unknown') return 'unknown';
  return truth(state.kind === 'present' && state.values.includes(value));
}

function hasOnly(context: Context, keys: readonly string[]): Truth {
  const state = context.state('kms:EncryptionContextKeys');
  if (state.kind === 'unknown') return 'unknown';
  return truth(state.kind === 'absent' || state.values.every((key) => keys.includes(key)));
}
