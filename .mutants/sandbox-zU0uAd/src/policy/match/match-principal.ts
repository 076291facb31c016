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
  if (stryMutAct_9fa48("45")) {
    {}
  } else {
    stryCov_9fa48("45");
    const listed = new Set(element.entries.flatMap(stryMutAct_9fa48("46") ? () => undefined : (stryCov_9fa48("46"), entry => stryMutAct_9fa48("47") ? namesPrincipal(entry, caller.principal) && [] : (stryCov_9fa48("47"), namesPrincipal(entry, caller.principal) ?? (stryMutAct_9fa48("48") ? ["Stryker was here"] : (stryCov_9fa48("48"), []))))));
    if (stryMutAct_9fa48("51") ? false : stryMutAct_9fa48("50") ? true : stryMutAct_9fa48("49") ? element.negated : (stryCov_9fa48("49", "50", "51"), !element.negated)) return listed;
    return unlessSpared((stryMutAct_9fa48("54") ? effect !== 'Deny' : stryMutAct_9fa48("53") ? false : stryMutAct_9fa48("52") ? true : (stryCov_9fa48("52", "53", "54"), effect === (stryMutAct_9fa48("55") ? "" : (stryCov_9fa48("55"), 'Deny')))) ? spares(listed, caller) : isListed(listed));
  }
}
function unlessSpared(spared: Truth): ReadonlySet<Naming> {
  if (stryMutAct_9fa48("56")) {
    {}
  } else {
    stryCov_9fa48("56");
    if (stryMutAct_9fa48("59") ? spared !== 'yes' : stryMutAct_9fa48("58") ? false : stryMutAct_9fa48("57") ? true : (stryCov_9fa48("57", "58", "59"), spared === (stryMutAct_9fa48("60") ? "" : (stryCov_9fa48("60"), 'yes')))) return new Set();
    return new Set(stryMutAct_9fa48("61") ? [] : (stryCov_9fa48("61"), [(stryMutAct_9fa48("64") ? spared !== 'no' : stryMutAct_9fa48("63") ? false : stryMutAct_9fa48("62") ? true : (stryCov_9fa48("62", "63", "64"), spared === (stryMutAct_9fa48("65") ? "" : (stryCov_9fa48("65"), 'no')))) ? stryMutAct_9fa48("66") ? "" : (stryCov_9fa48("66"), 'everyone') : stryMutAct_9fa48("67") ? "" : (stryCov_9fa48("67"), 'unknown')]));
  }
}
function isListed(listed: ReadonlySet<Naming>): Truth {
  if (stryMutAct_9fa48("68")) {
    {}
  } else {
    stryCov_9fa48("68");
    if (stryMutAct_9fa48("71") ? listed.size !== 0 : stryMutAct_9fa48("70") ? false : stryMutAct_9fa48("69") ? true : (stryCov_9fa48("69", "70", "71"), listed.size === 0)) return stryMutAct_9fa48("72") ? "" : (stryCov_9fa48("72"), 'no');
    return (stryMutAct_9fa48("73") ? [...listed].some(naming => naming === 'unknown') : (stryCov_9fa48("73"), (stryMutAct_9fa48("74") ? [] : (stryCov_9fa48("74"), [...listed])).every(stryMutAct_9fa48("75") ? () => undefined : (stryCov_9fa48("75"), naming => stryMutAct_9fa48("78") ? naming !== 'unknown' : stryMutAct_9fa48("77") ? false : stryMutAct_9fa48("76") ? true : (stryCov_9fa48("76", "77", "78"), naming === (stryMutAct_9fa48("79") ? "" : (stryCov_9fa48("79"), 'unknown'))))))) ? stryMutAct_9fa48("80") ? "" : (stryCov_9fa48("80"), 'unknown') : stryMutAct_9fa48("81") ? "" : (stryCov_9fa48("81"), 'yes');
  }
}
function spares(listed: ReadonlySet<Naming>, {
  principal,
  hasBoundary
}: Caller): Truth {
  if (stryMutAct_9fa48("82")) {
    {}
  } else {
    stryCov_9fa48("82");
    if (stryMutAct_9fa48("84") ? false : stryMutAct_9fa48("83") ? true : (stryCov_9fa48("83", "84"), listed.has(stryMutAct_9fa48("85") ? "" : (stryCov_9fa48("85"), 'everyone')))) return stryMutAct_9fa48("86") ? "" : (stryCov_9fa48("86"), 'yes');
    if (stryMutAct_9fa48("88") ? false : stryMutAct_9fa48("87") ? true : (stryCov_9fa48("87", "88"), hasBoundary)) return stryMutAct_9fa48("89") ? "" : (stryCov_9fa48("89"), 'no');
    const lists = stryMutAct_9fa48("90") ? () => undefined : (stryCov_9fa48("90"), (() => {
      const lists = (naming: Naming) => (stryMutAct_9fa48("93") ? listed.has('unknown') || !listed.has(naming) : stryMutAct_9fa48("92") ? false : stryMutAct_9fa48("91") ? true : (stryCov_9fa48("91", "92", "93"), listed.has(stryMutAct_9fa48("94") ? "" : (stryCov_9fa48("94"), 'unknown')) && (stryMutAct_9fa48("95") ? listed.has(naming) : (stryCov_9fa48("95"), !listed.has(naming))))) ? stryMutAct_9fa48("96") ? "" : (stryCov_9fa48("96"), 'unknown') : truth(listed.has(naming));
      return lists;
    })());
    switch (principal.kind) {
      case stryMutAct_9fa48("98") ? "" : (stryCov_9fa48("98"), 'anonymous'):
        if (stryMutAct_9fa48("97")) {} else {
          stryCov_9fa48("97");
          return stryMutAct_9fa48("99") ? "" : (stryCov_9fa48("99"), 'no');
        }
      case stryMutAct_9fa48("101") ? "" : (stryCov_9fa48("101"), 'service'):
        if (stryMutAct_9fa48("100")) {} else {
          stryCov_9fa48("100");
          return lists(stryMutAct_9fa48("102") ? "" : (stryCov_9fa48("102"), 'service'));
        }
      case stryMutAct_9fa48("104") ? "" : (stryCov_9fa48("104"), 'identity-provider'):
        if (stryMutAct_9fa48("103")) {} else {
          stryCov_9fa48("103");
          return lists(stryMutAct_9fa48("105") ? "" : (stryCov_9fa48("105"), 'identity-provider'));
        }
      case stryMutAct_9fa48("107") ? "" : (stryCov_9fa48("107"), 'root'):
        if (stryMutAct_9fa48("106")) {} else {
          stryCov_9fa48("106");
          return truth(listed.has(stryMutAct_9fa48("108") ? "" : (stryCov_9fa48("108"), 'account')));
        }
      case stryMutAct_9fa48("110") ? "" : (stryCov_9fa48("110"), 'someone'):
        if (stryMutAct_9fa48("109")) {} else {
          stryCov_9fa48("109");
          return (stryMutAct_9fa48("113") ? listed.has('account') || listed.has('unknown') : stryMutAct_9fa48("112") ? false : stryMutAct_9fa48("111") ? true : (stryCov_9fa48("111", "112", "113"), listed.has(stryMutAct_9fa48("114") ? "" : (stryCov_9fa48("114"), 'account')) && listed.has(stryMutAct_9fa48("115") ? "" : (stryCov_9fa48("115"), 'unknown')))) ? stryMutAct_9fa48("116") ? "" : (stryCov_9fa48("116"), 'unknown') : stryMutAct_9fa48("117") ? "" : (stryCov_9fa48("117"), 'no');
        }
      case stryMutAct_9fa48("119") ? "" : (stryCov_9fa48("119"), 'user'):
        if (stryMutAct_9fa48("118")) {} else {
          stryCov_9fa48("118");
          return truth(stryMutAct_9fa48("122") ? listed.has('account') || listed.has('user') : stryMutAct_9fa48("121") ? false : stryMutAct_9fa48("120") ? true : (stryCov_9fa48("120", "121", "122"), listed.has(stryMutAct_9fa48("123") ? "" : (stryCov_9fa48("123"), 'account')) && listed.has(stryMutAct_9fa48("124") ? "" : (stryCov_9fa48("124"), 'user'))));
        }
      case stryMutAct_9fa48("126") ? "" : (stryCov_9fa48("126"), 'federated-user'):
        if (stryMutAct_9fa48("125")) {} else {
          stryCov_9fa48("125");
          return (stryMutAct_9fa48("129") ? listed.has('account') || listed.has('user') : stryMutAct_9fa48("128") ? false : stryMutAct_9fa48("127") ? true : (stryCov_9fa48("127", "128", "129"), listed.has(stryMutAct_9fa48("130") ? "" : (stryCov_9fa48("130"), 'account')) && listed.has(stryMutAct_9fa48("131") ? "" : (stryCov_9fa48("131"), 'user')))) ? lists(stryMutAct_9fa48("132") ? "" : (stryCov_9fa48("132"), 'session')) : stryMutAct_9fa48("133") ? "" : (stryCov_9fa48("133"), 'no');
        }
      case stryMutAct_9fa48("134") ? "" : (stryCov_9fa48("134"), 'role'):
      case stryMutAct_9fa48("136") ? "" : (stryCov_9fa48("136"), 'assumed-role'):
        if (stryMutAct_9fa48("135")) {} else {
          stryCov_9fa48("135");
          return (stryMutAct_9fa48("139") ? listed.has('account') || listed.has('role') : stryMutAct_9fa48("138") ? false : stryMutAct_9fa48("137") ? true : (stryCov_9fa48("137", "138", "139"), listed.has(stryMutAct_9fa48("140") ? "" : (stryCov_9fa48("140"), 'account')) && listed.has(stryMutAct_9fa48("141") ? "" : (stryCov_9fa48("141"), 'role')))) ? lists(stryMutAct_9fa48("142") ? "" : (stryCov_9fa48("142"), 'session')) : stryMutAct_9fa48("143") ? "" : (stryCov_9fa48("143"), 'no');
        }
    }
  }
}