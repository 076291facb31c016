function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
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
export function evaluateKeyGrant(grant: KeyGrant, {
  action,
  principal,
  context
}: GrantQuestion): Truth {
  if (stryMutAct_9fa48("3819")) {
    {}
  } else {
    stryCov_9fa48("3819");
    const operation = stryMutAct_9fa48("3821") ? action.split(':')[1].toLowerCase() : stryMutAct_9fa48("3820") ? action.split(':')[1]?.toUpperCase() : (stryCov_9fa48("3820", "3821"), action.split(stryMutAct_9fa48("3822") ? "" : (stryCov_9fa48("3822"), ':'))[1]?.toLowerCase());
    const listed = stryMutAct_9fa48("3823") ? grant.operations.every(one => one.toLowerCase() === operation) : (stryCov_9fa48("3823"), grant.operations.some(stryMutAct_9fa48("3824") ? () => undefined : (stryCov_9fa48("3824"), one => stryMutAct_9fa48("3827") ? one.toLowerCase() !== operation : stryMutAct_9fa48("3826") ? false : stryMutAct_9fa48("3825") ? true : (stryCov_9fa48("3825", "3826", "3827"), (stryMutAct_9fa48("3828") ? one.toUpperCase() : (stryCov_9fa48("3828"), one.toLowerCase())) === operation))));
    return allOf(stryMutAct_9fa48("3829") ? [] : (stryCov_9fa48("3829"), [truth(listed), isGrantee(grant.grantee, principal), meets(grant, context)]));
  }
}
interface GrantQuestion {
  readonly action: string;
  readonly principal: Principal;
  readonly context: Context;
}
function isGrantee(grantee: string, principal: Principal): Truth {
  if (stryMutAct_9fa48("3830")) {
    {}
  } else {
    stryCov_9fa48("3830");
    const type = (stryMutAct_9fa48("3831") ? grantee.endsWith('arn:') : (stryCov_9fa48("3831"), grantee.startsWith(stryMutAct_9fa48("3832") ? "" : (stryCov_9fa48("3832"), 'arn:')))) ? stryMutAct_9fa48("3833") ? "" : (stryCov_9fa48("3833"), 'AWS') : stryMutAct_9fa48("3834") ? "" : (stryCov_9fa48("3834"), 'Service');
    const naming = namesPrincipal(stryMutAct_9fa48("3835") ? {} : (stryCov_9fa48("3835"), {
      type,
      value: grantee
    }), principal);
    return (stryMutAct_9fa48("3838") ? naming !== 'unknown' : stryMutAct_9fa48("3837") ? false : stryMutAct_9fa48("3836") ? true : (stryCov_9fa48("3836", "3837", "3838"), naming === (stryMutAct_9fa48("3839") ? "" : (stryCov_9fa48("3839"), 'unknown')))) ? stryMutAct_9fa48("3840") ? "" : (stryCov_9fa48("3840"), 'unknown') : truth(stryMutAct_9fa48("3843") ? naming === undefined : stryMutAct_9fa48("3842") ? false : stryMutAct_9fa48("3841") ? true : (stryCov_9fa48("3841", "3842", "3843"), naming !== undefined));
  }
}
function meets({
  encryptionContextEquals,
  encryptionContextSubset
}: KeyGrant, context: Context): Truth {
  if (stryMutAct_9fa48("3844")) {
    {}
  } else {
    stryCov_9fa48("3844");
    const held = Object.entries(stryMutAct_9fa48("3845") ? {} : (stryCov_9fa48("3845"), {
      ...encryptionContextEquals,
      ...encryptionContextSubset
    })).map(stryMutAct_9fa48("3846") ? () => undefined : (stryCov_9fa48("3846"), ([key, value]) => holdsPair(context, key, value)));
    if (stryMutAct_9fa48("3849") ? false : stryMutAct_9fa48("3848") ? true : stryMutAct_9fa48("3847") ? encryptionContextEquals : (stryCov_9fa48("3847", "3848", "3849"), !encryptionContextEquals)) return allOf(held);
    return allOf(stryMutAct_9fa48("3850") ? [] : (stryCov_9fa48("3850"), [...held, hasOnly(context, Object.keys(encryptionContextEquals))]));
  }
}
function holdsPair(context: Context, key: string, value: string): Truth {
  if (stryMutAct_9fa48("3851")) {
    {}
  } else {
    stryCov_9fa48("3851");
    const state = context.state(stryMutAct_9fa48("3852") ? `` : (stryCov_9fa48("3852"), `kms:EncryptionContext:${key}`));
    if (stryMutAct_9fa48("3855") ? state.kind !== 'unknown' : stryMutAct_9fa48("3854") ? false : stryMutAct_9fa48("3853") ? true : (stryCov_9fa48("3853", "3854", "3855"), state.kind === (stryMutAct_9fa48("3856") ? "" : (stryCov_9fa48("3856"), 'unknown')))) return stryMutAct_9fa48("3857") ? "" : (stryCov_9fa48("3857"), 'unknown');
    return truth(stryMutAct_9fa48("3860") ? state.kind === 'present' || state.values.includes(value) : stryMutAct_9fa48("3859") ? false : stryMutAct_9fa48("3858") ? true : (stryCov_9fa48("3858", "3859", "3860"), (stryMutAct_9fa48("3862") ? state.kind !== 'present' : stryMutAct_9fa48("3861") ? true : (stryCov_9fa48("3861", "3862"), state.kind === (stryMutAct_9fa48("3863") ? "" : (stryCov_9fa48("3863"), 'present')))) && state.values.includes(value)));
  }
}
function hasOnly(context: Context, keys: readonly string[]): Truth {
  if (stryMutAct_9fa48("3864")) {
    {}
  } else {
    stryCov_9fa48("3864");
    const state = context.state(stryMutAct_9fa48("3865") ? "" : (stryCov_9fa48("3865"), 'kms:EncryptionContextKeys'));
    if (stryMutAct_9fa48("3868") ? state.kind !== 'unknown' : stryMutAct_9fa48("3867") ? false : stryMutAct_9fa48("3866") ? true : (stryCov_9fa48("3866", "3867", "3868"), state.kind === (stryMutAct_9fa48("3869") ? "" : (stryCov_9fa48("3869"), 'unknown')))) return stryMutAct_9fa48("3870") ? "" : (stryCov_9fa48("3870"), 'unknown');
    return truth(stryMutAct_9fa48("3873") ? state.kind === 'absent' && state.values.every(key => keys.includes(key)) : stryMutAct_9fa48("3872") ? false : stryMutAct_9fa48("3871") ? true : (stryCov_9fa48("3871", "3872", "3873"), (stryMutAct_9fa48("3875") ? state.kind !== 'absent' : stryMutAct_9fa48("3874") ? false : (stryCov_9fa48("3874", "3875"), state.kind === (stryMutAct_9fa48("3876") ? "" : (stryCov_9fa48("3876"), 'absent')))) || (stryMutAct_9fa48("3877") ? state.values.some(key => keys.includes(key)) : (stryCov_9fa48("3877"), state.values.every(stryMutAct_9fa48("3878") ? () => undefined : (stryCov_9fa48("3878"), key => keys.includes(key)))))));
  }
}