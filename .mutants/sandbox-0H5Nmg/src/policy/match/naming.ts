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
import type { Principal } from '../authorization.ts';
import type { PrincipalEntry } from '../grammar/statement.ts';
import { readArn } from './arn.ts';

/**
 * What a principal entry calls the caller by; a grant reaches as far as its name does. `unknown`:
 * the entry names a session, an identity or a canonical user, and the request does not say whether
 * it is this.
 */
export type Naming = 'everyone' | 'account' | 'user' | 'role' | 'session' | 'service' | 'identity-provider'
/** By a grant of a KMS key, not by a policy. */ | 'grantee' | 'unknown';

/**
 * How one entry names the caller; `undefined` when it means someone else. The account ID and
 * `…:root` mean every principal of the account; a role's ARN every session of it, a user's ARN his
 * federated sessions too; no wildcard works inside a name. A unique ID (`AROA…`) is what is left of
 * a deleted principal and means nobody. A service is meant only when it calls as itself.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function namesPrincipal(entry: PrincipalEntry, caller: Principal): Naming | undefined {
  if (stryMutAct_9fa48("3116")) {
    {}
  } else {
    stryCov_9fa48("3116");
    if (stryMutAct_9fa48("3119") ? entry.type !== 'everyone' : stryMutAct_9fa48("3118") ? false : stryMutAct_9fa48("3117") ? true : (stryCov_9fa48("3117", "3118", "3119"), entry.type === (stryMutAct_9fa48("3120") ? "" : (stryCov_9fa48("3120"), 'everyone')))) return stryMutAct_9fa48("3121") ? "" : (stryCov_9fa48("3121"), 'everyone');
    if (stryMutAct_9fa48("3124") ? caller.kind !== 'anonymous' : stryMutAct_9fa48("3123") ? false : stryMutAct_9fa48("3122") ? true : (stryCov_9fa48("3122", "3123", "3124"), caller.kind === (stryMutAct_9fa48("3125") ? "" : (stryCov_9fa48("3125"), 'anonymous')))) return undefined;
    if (stryMutAct_9fa48("3128") ? caller.kind !== 'service' : stryMutAct_9fa48("3127") ? false : stryMutAct_9fa48("3126") ? true : (stryCov_9fa48("3126", "3127", "3128"), caller.kind === (stryMutAct_9fa48("3129") ? "" : (stryCov_9fa48("3129"), 'service')))) return (stryMutAct_9fa48("3132") ? entry.type === 'Service' || entry.value === caller.arn : stryMutAct_9fa48("3131") ? false : stryMutAct_9fa48("3130") ? true : (stryCov_9fa48("3130", "3131", "3132"), (stryMutAct_9fa48("3134") ? entry.type !== 'Service' : stryMutAct_9fa48("3133") ? true : (stryCov_9fa48("3133", "3134"), entry.type === (stryMutAct_9fa48("3135") ? "" : (stryCov_9fa48("3135"), 'Service')))) && (stryMutAct_9fa48("3137") ? entry.value !== caller.arn : stryMutAct_9fa48("3136") ? true : (stryCov_9fa48("3136", "3137"), entry.value === caller.arn)))) ? stryMutAct_9fa48("3138") ? "" : (stryCov_9fa48("3138"), 'service') : undefined;
    if (stryMutAct_9fa48("3141") ? caller.kind !== 'identity-provider' : stryMutAct_9fa48("3140") ? false : stryMutAct_9fa48("3139") ? true : (stryCov_9fa48("3139", "3140", "3141"), caller.kind === (stryMutAct_9fa48("3142") ? "" : (stryCov_9fa48("3142"), 'identity-provider')))) return (stryMutAct_9fa48("3145") ? entry.type === 'Federated' || entry.value === caller.arn : stryMutAct_9fa48("3144") ? false : stryMutAct_9fa48("3143") ? true : (stryCov_9fa48("3143", "3144", "3145"), (stryMutAct_9fa48("3147") ? entry.type !== 'Federated' : stryMutAct_9fa48("3146") ? true : (stryCov_9fa48("3146", "3147"), entry.type === (stryMutAct_9fa48("3148") ? "" : (stryCov_9fa48("3148"), 'Federated')))) && (stryMutAct_9fa48("3150") ? entry.value !== caller.arn : stryMutAct_9fa48("3149") ? true : (stryCov_9fa48("3149", "3150"), entry.value === caller.arn)))) ? stryMutAct_9fa48("3151") ? "" : (stryCov_9fa48("3151"), 'identity-provider') : undefined;
    if (stryMutAct_9fa48("3154") ? entry.type !== 'CanonicalUser' : stryMutAct_9fa48("3153") ? false : stryMutAct_9fa48("3152") ? true : (stryCov_9fa48("3152", "3153", "3154"), entry.type === (stryMutAct_9fa48("3155") ? "" : (stryCov_9fa48("3155"), 'CanonicalUser')))) return namesByCanonicalId(entry.value, caller);
    return (stryMutAct_9fa48("3158") ? entry.type !== 'AWS' : stryMutAct_9fa48("3157") ? false : stryMutAct_9fa48("3156") ? true : (stryCov_9fa48("3156", "3157", "3158"), entry.type === (stryMutAct_9fa48("3159") ? "" : (stryCov_9fa48("3159"), 'AWS')))) ? namesByArn(entry.value, caller) : undefined;
  }
}

/** S3's other name for an account. */
function namesByCanonicalId(value: string, {
  canonicalId
}: Principal): Naming | undefined {
  if (stryMutAct_9fa48("3160")) {
    {}
  } else {
    stryCov_9fa48("3160");
    if (stryMutAct_9fa48("3163") ? canonicalId !== undefined : stryMutAct_9fa48("3162") ? false : stryMutAct_9fa48("3161") ? true : (stryCov_9fa48("3161", "3162", "3163"), canonicalId === undefined)) return stryMutAct_9fa48("3164") ? "" : (stryCov_9fa48("3164"), 'unknown');
    return (stryMutAct_9fa48("3167") ? value !== canonicalId : stryMutAct_9fa48("3166") ? false : stryMutAct_9fa48("3165") ? true : (stryCov_9fa48("3165", "3166", "3167"), value === canonicalId)) ? stryMutAct_9fa48("3168") ? "" : (stryCov_9fa48("3168"), 'account') : undefined;
  }
}
function namesByArn(value: string, caller: Principal): Naming | undefined {
  if (stryMutAct_9fa48("3169")) {
    {}
  } else {
    stryCov_9fa48("3169");
    if (stryMutAct_9fa48("3172") ? value !== caller.account : stryMutAct_9fa48("3171") ? false : stryMutAct_9fa48("3170") ? true : (stryCov_9fa48("3170", "3171", "3172"), value === caller.account)) return stryMutAct_9fa48("3173") ? "" : (stryCov_9fa48("3173"), 'account');
    const named = readArn(value);
    if (stryMutAct_9fa48("3176") ? named?.account === caller.account : stryMutAct_9fa48("3175") ? false : stryMutAct_9fa48("3174") ? true : (stryCov_9fa48("3174", "3175", "3176"), (stryMutAct_9fa48("3177") ? named.account : (stryCov_9fa48("3177"), named?.account)) !== caller.account)) return undefined;
    if (stryMutAct_9fa48("3180") ? named.service === 'iam' || named.resource === 'root' : stryMutAct_9fa48("3179") ? false : stryMutAct_9fa48("3178") ? true : (stryCov_9fa48("3178", "3179", "3180"), (stryMutAct_9fa48("3182") ? named.service !== 'iam' : stryMutAct_9fa48("3181") ? true : (stryCov_9fa48("3181", "3182"), named.service === (stryMutAct_9fa48("3183") ? "" : (stryCov_9fa48("3183"), 'iam')))) && (stryMutAct_9fa48("3185") ? named.resource !== 'root' : stryMutAct_9fa48("3184") ? true : (stryCov_9fa48("3184", "3185"), named.resource === (stryMutAct_9fa48("3186") ? "" : (stryCov_9fa48("3186"), 'root')))))) return stryMutAct_9fa48("3187") ? "" : (stryCov_9fa48("3187"), 'account');
    const [type, name] = named.resource.split(stryMutAct_9fa48("3188") ? "" : (stryCov_9fa48("3188"), '/'));
    switch (caller.kind) {
      case stryMutAct_9fa48("3190") ? "" : (stryCov_9fa48("3190"), 'someone'):
        if (stryMutAct_9fa48("3189")) {} else {
          stryCov_9fa48("3189");
          return stryMutAct_9fa48("3191") ? "" : (stryCov_9fa48("3191"), 'unknown');
        }
      case stryMutAct_9fa48("3193") ? "" : (stryCov_9fa48("3193"), 'user'):
        if (stryMutAct_9fa48("3192")) {} else {
          stryCov_9fa48("3192");
          return (stryMutAct_9fa48("3196") ? value !== caller.arn : stryMutAct_9fa48("3195") ? false : stryMutAct_9fa48("3194") ? true : (stryCov_9fa48("3194", "3195", "3196"), value === caller.arn)) ? stryMutAct_9fa48("3197") ? "" : (stryCov_9fa48("3197"), 'user') : undefined;
        }
      case stryMutAct_9fa48("3199") ? "" : (stryCov_9fa48("3199"), 'federated-user'):
        if (stryMutAct_9fa48("3198")) {} else {
          stryCov_9fa48("3198");
          return namesFederatedUser(value, type, caller);
        }
      case stryMutAct_9fa48("3201") ? "" : (stryCov_9fa48("3201"), 'role'):
        if (stryMutAct_9fa48("3200")) {} else {
          stryCov_9fa48("3200");
          if (stryMutAct_9fa48("3204") ? value !== caller.arn : stryMutAct_9fa48("3203") ? false : stryMutAct_9fa48("3202") ? true : (stryCov_9fa48("3202", "3203", "3204"), value === caller.arn)) return stryMutAct_9fa48("3205") ? "" : (stryCov_9fa48("3205"), 'role');
          return (stryMutAct_9fa48("3208") ? type === 'assumed-role' || name === lastName(caller.arn) : stryMutAct_9fa48("3207") ? false : stryMutAct_9fa48("3206") ? true : (stryCov_9fa48("3206", "3207", "3208"), (stryMutAct_9fa48("3210") ? type !== 'assumed-role' : stryMutAct_9fa48("3209") ? true : (stryCov_9fa48("3209", "3210"), type === (stryMutAct_9fa48("3211") ? "" : (stryCov_9fa48("3211"), 'assumed-role')))) && (stryMutAct_9fa48("3213") ? name !== lastName(caller.arn) : stryMutAct_9fa48("3212") ? true : (stryCov_9fa48("3212", "3213"), name === lastName(caller.arn))))) ? stryMutAct_9fa48("3214") ? "" : (stryCov_9fa48("3214"), 'unknown') : undefined;
        }
      case stryMutAct_9fa48("3216") ? "" : (stryCov_9fa48("3216"), 'assumed-role'):
        if (stryMutAct_9fa48("3215")) {} else {
          stryCov_9fa48("3215");
          return namesSession(value, type, caller);
        }
      case stryMutAct_9fa48("3217") ? "" : (stryCov_9fa48("3217"), 'root'):
      case stryMutAct_9fa48("3218") ? "" : (stryCov_9fa48("3218"), 'anonymous'):
      case stryMutAct_9fa48("3219") ? "" : (stryCov_9fa48("3219"), 'service'):
      case stryMutAct_9fa48("3221") ? "" : (stryCov_9fa48("3221"), 'identity-provider'):
        if (stryMutAct_9fa48("3220")) {} else {
          stryCov_9fa48("3220");
          return undefined;
        }
    }
  }
}

/** Which user asked for the session its ARN does not show. */
function namesFederatedUser(value: string, type: string | undefined, {
  arn,
  userArn
}: Principal): Naming | undefined {
  if (stryMutAct_9fa48("3222")) {
    {}
  } else {
    stryCov_9fa48("3222");
    if (stryMutAct_9fa48("3225") ? value !== arn : stryMutAct_9fa48("3224") ? false : stryMutAct_9fa48("3223") ? true : (stryCov_9fa48("3223", "3224", "3225"), value === arn)) return stryMutAct_9fa48("3226") ? "" : (stryCov_9fa48("3226"), 'session');
    if (stryMutAct_9fa48("3229") ? userArn === undefined : stryMutAct_9fa48("3228") ? false : stryMutAct_9fa48("3227") ? true : (stryCov_9fa48("3227", "3228", "3229"), userArn !== undefined)) return (stryMutAct_9fa48("3232") ? value !== userArn : stryMutAct_9fa48("3231") ? false : stryMutAct_9fa48("3230") ? true : (stryCov_9fa48("3230", "3231", "3232"), value === userArn)) ? stryMutAct_9fa48("3233") ? "" : (stryCov_9fa48("3233"), 'user') : undefined;
    return (stryMutAct_9fa48("3236") ? type !== 'user' : stryMutAct_9fa48("3235") ? false : stryMutAct_9fa48("3234") ? true : (stryCov_9fa48("3234", "3235", "3236"), type === (stryMutAct_9fa48("3237") ? "" : (stryCov_9fa48("3237"), 'user')))) ? stryMutAct_9fa48("3238") ? "" : (stryCov_9fa48("3238"), 'unknown') : undefined;
  }
}
function namesSession(value: string, type: string | undefined, {
  arn,
  roleArn
}: Principal): Naming | undefined {
  if (stryMutAct_9fa48("3239")) {
    {}
  } else {
    stryCov_9fa48("3239");
    if (stryMutAct_9fa48("3242") ? value !== arn : stryMutAct_9fa48("3241") ? false : stryMutAct_9fa48("3240") ? true : (stryCov_9fa48("3240", "3241", "3242"), value === arn)) return stryMutAct_9fa48("3243") ? "" : (stryCov_9fa48("3243"), 'session');
    if (stryMutAct_9fa48("3246") ? roleArn === undefined : stryMutAct_9fa48("3245") ? false : stryMutAct_9fa48("3244") ? true : (stryCov_9fa48("3244", "3245", "3246"), roleArn !== undefined)) return (stryMutAct_9fa48("3249") ? value !== roleArn : stryMutAct_9fa48("3248") ? false : stryMutAct_9fa48("3247") ? true : (stryCov_9fa48("3247", "3248", "3249"), value === roleArn)) ? stryMutAct_9fa48("3250") ? "" : (stryCov_9fa48("3250"), 'role') : undefined;
    // Role names are unique in an account whatever their path, which a session does not show.
    const [, role] = arn.split(stryMutAct_9fa48("3251") ? "" : (stryCov_9fa48("3251"), '/'));
    return (stryMutAct_9fa48("3254") ? type === 'role' || lastName(value) === role : stryMutAct_9fa48("3253") ? false : stryMutAct_9fa48("3252") ? true : (stryCov_9fa48("3252", "3253", "3254"), (stryMutAct_9fa48("3256") ? type !== 'role' : stryMutAct_9fa48("3255") ? true : (stryCov_9fa48("3255", "3256"), type === (stryMutAct_9fa48("3257") ? "" : (stryCov_9fa48("3257"), 'role')))) && (stryMutAct_9fa48("3259") ? lastName(value) !== role : stryMutAct_9fa48("3258") ? true : (stryCov_9fa48("3258", "3259"), lastName(value) === role)))) ? stryMutAct_9fa48("3260") ? "" : (stryCov_9fa48("3260"), 'role') : undefined;
  }
}
function lastName(arn: string): string | undefined {
  if (stryMutAct_9fa48("3261")) {
    {}
  } else {
    stryCov_9fa48("3261");
    return arn.split(stryMutAct_9fa48("3262") ? "" : (stryCov_9fa48("3262"), '/')).at(stryMutAct_9fa48("3263") ? +1 : (stryCov_9fa48("3263"), -1));
  }
}