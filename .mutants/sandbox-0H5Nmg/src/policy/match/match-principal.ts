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
import type { Element, PrincipalEntry } from '../grammar/statement.ts';
import { type Truth, truth } from '../truth.ts';
import { namesPrincipal, type Naming } from './naming.ts';

/** Who calls, and what of him decides whether a `NotPrincipal` may exempt him. */
export interface Caller {
  readonly principal: Principal;
  readonly hasBoundary: boolean;
}

/**
 * How the element names the caller; nothing when it does not. `NotPrincipal` with `Allow` names
 * everyone who is not listed, anonymous callers included. With `Deny` it spares only who is listed
 * at every level at once (account, user or role, session), and never a caller with a boundary.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
export function matchPrincipal(element: Element<PrincipalEntry>, effect: 'Allow' | 'Deny', caller: Caller): ReadonlySet<Naming> {
  if (stryMutAct_9fa48("2948")) {
    {}
  } else {
    stryCov_9fa48("2948");
    const listed = new Set(element.entries.flatMap(stryMutAct_9fa48("2949") ? () => undefined : (stryCov_9fa48("2949"), entry => stryMutAct_9fa48("2950") ? namesPrincipal(entry, caller.principal) && [] : (stryCov_9fa48("2950"), namesPrincipal(entry, caller.principal) ?? (stryMutAct_9fa48("2951") ? ["Stryker was here"] : (stryCov_9fa48("2951"), []))))));
    if (stryMutAct_9fa48("2954") ? false : stryMutAct_9fa48("2953") ? true : stryMutAct_9fa48("2952") ? element.negated : (stryCov_9fa48("2952", "2953", "2954"), !element.negated)) return listed;
    return unlessSpared((stryMutAct_9fa48("2957") ? effect !== 'Deny' : stryMutAct_9fa48("2956") ? false : stryMutAct_9fa48("2955") ? true : (stryCov_9fa48("2955", "2956", "2957"), effect === (stryMutAct_9fa48("2958") ? "" : (stryCov_9fa48("2958"), 'Deny')))) ? spares(listed, caller) : isListed(listed));
  }
}
function unlessSpared(spared: Truth): ReadonlySet<Naming> {
  if (stryMutAct_9fa48("2959")) {
    {}
  } else {
    stryCov_9fa48("2959");
    if (stryMutAct_9fa48("2962") ? spared !== 'yes' : stryMutAct_9fa48("2961") ? false : stryMutAct_9fa48("2960") ? true : (stryCov_9fa48("2960", "2961", "2962"), spared === (stryMutAct_9fa48("2963") ? "" : (stryCov_9fa48("2963"), 'yes')))) return new Set();
    return new Set(stryMutAct_9fa48("2964") ? [] : (stryCov_9fa48("2964"), [(stryMutAct_9fa48("2967") ? spared !== 'no' : stryMutAct_9fa48("2966") ? false : stryMutAct_9fa48("2965") ? true : (stryCov_9fa48("2965", "2966", "2967"), spared === (stryMutAct_9fa48("2968") ? "" : (stryCov_9fa48("2968"), 'no')))) ? stryMutAct_9fa48("2969") ? "" : (stryCov_9fa48("2969"), 'everyone') : stryMutAct_9fa48("2970") ? "" : (stryCov_9fa48("2970"), 'unknown')]));
  }
}
function isListed(listed: ReadonlySet<Naming>): Truth {
  if (stryMutAct_9fa48("2971")) {
    {}
  } else {
    stryCov_9fa48("2971");
    if (stryMutAct_9fa48("2974") ? listed.size !== 0 : stryMutAct_9fa48("2973") ? false : stryMutAct_9fa48("2972") ? true : (stryCov_9fa48("2972", "2973", "2974"), listed.size === 0)) return stryMutAct_9fa48("2975") ? "" : (stryCov_9fa48("2975"), 'no');
    return (stryMutAct_9fa48("2976") ? [...listed].some(naming => naming === 'unknown') : (stryCov_9fa48("2976"), (stryMutAct_9fa48("2977") ? [] : (stryCov_9fa48("2977"), [...listed])).every(stryMutAct_9fa48("2978") ? () => undefined : (stryCov_9fa48("2978"), naming => stryMutAct_9fa48("2981") ? naming !== 'unknown' : stryMutAct_9fa48("2980") ? false : stryMutAct_9fa48("2979") ? true : (stryCov_9fa48("2979", "2980", "2981"), naming === (stryMutAct_9fa48("2982") ? "" : (stryCov_9fa48("2982"), 'unknown'))))))) ? stryMutAct_9fa48("2983") ? "" : (stryCov_9fa48("2983"), 'unknown') : stryMutAct_9fa48("2984") ? "" : (stryCov_9fa48("2984"), 'yes');
  }
}
function spares(listed: ReadonlySet<Naming>, {
  principal,
  hasBoundary
}: Caller): Truth {
  if (stryMutAct_9fa48("2985")) {
    {}
  } else {
    stryCov_9fa48("2985");
    if (stryMutAct_9fa48("2987") ? false : stryMutAct_9fa48("2986") ? true : (stryCov_9fa48("2986", "2987"), listed.has(stryMutAct_9fa48("2988") ? "" : (stryCov_9fa48("2988"), 'everyone')))) return stryMutAct_9fa48("2989") ? "" : (stryCov_9fa48("2989"), 'yes');
    if (stryMutAct_9fa48("2991") ? false : stryMutAct_9fa48("2990") ? true : (stryCov_9fa48("2990", "2991"), hasBoundary)) return stryMutAct_9fa48("2992") ? "" : (stryCov_9fa48("2992"), 'no');
    const lists = stryMutAct_9fa48("2993") ? () => undefined : (stryCov_9fa48("2993"), (() => {
      const lists = (naming: Naming) => (stryMutAct_9fa48("2996") ? listed.has('unknown') || !listed.has(naming) : stryMutAct_9fa48("2995") ? false : stryMutAct_9fa48("2994") ? true : (stryCov_9fa48("2994", "2995", "2996"), listed.has(stryMutAct_9fa48("2997") ? "" : (stryCov_9fa48("2997"), 'unknown')) && (stryMutAct_9fa48("2998") ? listed.has(naming) : (stryCov_9fa48("2998"), !listed.has(naming))))) ? stryMutAct_9fa48("2999") ? "" : (stryCov_9fa48("2999"), 'unknown') : truth(listed.has(naming));
      return lists;
    })());
    switch (principal.kind) {
      case stryMutAct_9fa48("3001") ? "" : (stryCov_9fa48("3001"), 'anonymous'):
        if (stryMutAct_9fa48("3000")) {} else {
          stryCov_9fa48("3000");
          return stryMutAct_9fa48("3002") ? "" : (stryCov_9fa48("3002"), 'no');
        }
      case stryMutAct_9fa48("3004") ? "" : (stryCov_9fa48("3004"), 'service'):
        if (stryMutAct_9fa48("3003")) {} else {
          stryCov_9fa48("3003");
          return lists(stryMutAct_9fa48("3005") ? "" : (stryCov_9fa48("3005"), 'service'));
        }
      case stryMutAct_9fa48("3007") ? "" : (stryCov_9fa48("3007"), 'identity-provider'):
        if (stryMutAct_9fa48("3006")) {} else {
          stryCov_9fa48("3006");
          return lists(stryMutAct_9fa48("3008") ? "" : (stryCov_9fa48("3008"), 'identity-provider'));
        }
      case stryMutAct_9fa48("3010") ? "" : (stryCov_9fa48("3010"), 'root'):
        if (stryMutAct_9fa48("3009")) {} else {
          stryCov_9fa48("3009");
          return truth(listed.has(stryMutAct_9fa48("3011") ? "" : (stryCov_9fa48("3011"), 'account')));
        }
      case stryMutAct_9fa48("3013") ? "" : (stryCov_9fa48("3013"), 'someone'):
        if (stryMutAct_9fa48("3012")) {} else {
          stryCov_9fa48("3012");
          return (stryMutAct_9fa48("3016") ? listed.has('account') || listed.has('unknown') : stryMutAct_9fa48("3015") ? false : stryMutAct_9fa48("3014") ? true : (stryCov_9fa48("3014", "3015", "3016"), listed.has(stryMutAct_9fa48("3017") ? "" : (stryCov_9fa48("3017"), 'account')) && listed.has(stryMutAct_9fa48("3018") ? "" : (stryCov_9fa48("3018"), 'unknown')))) ? stryMutAct_9fa48("3019") ? "" : (stryCov_9fa48("3019"), 'unknown') : stryMutAct_9fa48("3020") ? "" : (stryCov_9fa48("3020"), 'no');
        }
      case stryMutAct_9fa48("3022") ? "" : (stryCov_9fa48("3022"), 'user'):
        if (stryMutAct_9fa48("3021")) {} else {
          stryCov_9fa48("3021");
          return truth(stryMutAct_9fa48("3025") ? listed.has('account') || listed.has('user') : stryMutAct_9fa48("3024") ? false : stryMutAct_9fa48("3023") ? true : (stryCov_9fa48("3023", "3024", "3025"), listed.has(stryMutAct_9fa48("3026") ? "" : (stryCov_9fa48("3026"), 'account')) && listed.has(stryMutAct_9fa48("3027") ? "" : (stryCov_9fa48("3027"), 'user'))));
        }
      case stryMutAct_9fa48("3029") ? "" : (stryCov_9fa48("3029"), 'federated-user'):
        if (stryMutAct_9fa48("3028")) {} else {
          stryCov_9fa48("3028");
          return (stryMutAct_9fa48("3032") ? listed.has('account') || listed.has('user') : stryMutAct_9fa48("3031") ? false : stryMutAct_9fa48("3030") ? true : (stryCov_9fa48("3030", "3031", "3032"), listed.has(stryMutAct_9fa48("3033") ? "" : (stryCov_9fa48("3033"), 'account')) && listed.has(stryMutAct_9fa48("3034") ? "" : (stryCov_9fa48("3034"), 'user')))) ? lists(stryMutAct_9fa48("3035") ? "" : (stryCov_9fa48("3035"), 'session')) : stryMutAct_9fa48("3036") ? "" : (stryCov_9fa48("3036"), 'no');
        }
      case stryMutAct_9fa48("3037") ? "" : (stryCov_9fa48("3037"), 'role'):
      case stryMutAct_9fa48("3039") ? "" : (stryCov_9fa48("3039"), 'assumed-role'):
        if (stryMutAct_9fa48("3038")) {} else {
          stryCov_9fa48("3038");
          return (stryMutAct_9fa48("3042") ? listed.has('account') || listed.has('role') : stryMutAct_9fa48("3041") ? false : stryMutAct_9fa48("3040") ? true : (stryCov_9fa48("3040", "3041", "3042"), listed.has(stryMutAct_9fa48("3043") ? "" : (stryCov_9fa48("3043"), 'account')) && listed.has(stryMutAct_9fa48("3044") ? "" : (stryCov_9fa48("3044"), 'role')))) ? lists(stryMutAct_9fa48("3045") ? "" : (stryCov_9fa48("3045"), 'session')) : stryMutAct_9fa48("3046") ? "" : (stryCov_9fa48("3046"), 'no');
        }
    }
  }
}