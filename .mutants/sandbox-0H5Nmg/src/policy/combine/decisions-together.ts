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
import type { AuthorizationDecision, LayerDecision } from '../authorization.ts';
import { distinctKeys } from '../context/context.ts';

/** The decision on two things that must both be allowed: of each layer the worse answer. */
export function both(one: AuthorizationDecision, other: AuthorizationDecision): AuthorizationDecision {
  if (stryMutAct_9fa48("99")) {
    {}
  } else {
    stryCov_9fa48("99");
    return stryMutAct_9fa48("100") ? {} : (stryCov_9fa48("100"), {
      decision: (stryMutAct_9fa48("104") ? rank(one.decision) > rank(other.decision) : stryMutAct_9fa48("103") ? rank(one.decision) < rank(other.decision) : stryMutAct_9fa48("102") ? false : stryMutAct_9fa48("101") ? true : (stryCov_9fa48("101", "102", "103", "104"), rank(one.decision) <= rank(other.decision))) ? one.decision : other.decision,
      layers: one.layers.map(stryMutAct_9fa48("105") ? () => undefined : (stryCov_9fa48("105"), (layer, at) => worseLayer(layer, stryMutAct_9fa48("106") ? other.layers[at] && layer : (stryCov_9fa48("106"), other.layers[at] ?? layer)))),
      barriers: stryMutAct_9fa48("107") ? [] : (stryCov_9fa48("107"), [...new Set(stryMutAct_9fa48("108") ? [] : (stryCov_9fa48("108"), [...one.barriers, ...other.barriers]))]),
      missingContext: distinctKeys(stryMutAct_9fa48("109") ? [] : (stryCov_9fa48("109"), [...one.missingContext, ...other.missingContext]))
    });
  }
}
function worseLayer(one: LayerDecision, other: LayerDecision): LayerDecision {
  if (stryMutAct_9fa48("110")) {
    {}
  } else {
    stryCov_9fa48("110");
    const isWorse = (stryMutAct_9fa48("113") ? one.refuses !== other.refuses : stryMutAct_9fa48("112") ? false : stryMutAct_9fa48("111") ? true : (stryCov_9fa48("111", "112", "113"), one.refuses === other.refuses)) ? stryMutAct_9fa48("117") ? rank(one.decision) > rank(other.decision) : stryMutAct_9fa48("116") ? rank(one.decision) < rank(other.decision) : stryMutAct_9fa48("115") ? false : stryMutAct_9fa48("114") ? true : (stryCov_9fa48("114", "115", "116", "117"), rank(one.decision) <= rank(other.decision)) : one.refuses;
    return stryMutAct_9fa48("118") ? {} : (stryCov_9fa48("118"), {
      ...(isWorse ? one : other),
      missingContext: distinctKeys(stryMutAct_9fa48("119") ? [] : (stryCov_9fa48("119"), [...one.missingContext, ...other.missingContext])),
      hingesOn: distinctKeys(stryMutAct_9fa48("120") ? [] : (stryCov_9fa48("120"), [...one.hingesOn, ...other.hingesOn]))
    });
  }
}

/** From what settles a question most to what settles it least. */
function rank(decision: LayerDecision['decision']): number {
  if (stryMutAct_9fa48("121")) {
    {}
  } else {
    stryCov_9fa48("121");
    return (stryMutAct_9fa48("122") ? [] : (stryCov_9fa48("122"), [stryMutAct_9fa48("123") ? "" : (stryCov_9fa48("123"), 'explicitDeny'), stryMutAct_9fa48("124") ? "" : (stryCov_9fa48("124"), 'implicitDeny'), stryMutAct_9fa48("125") ? "" : (stryCov_9fa48("125"), 'unknown'), stryMutAct_9fa48("126") ? "" : (stryCov_9fa48("126"), 'allowed'), stryMutAct_9fa48("127") ? "" : (stryCov_9fa48("127"), 'notApplicable')])).indexOf(decision);
  }
}

/** The decision on a request that may be read in two ways: known where both come to the same. */
export function either(one: AuthorizationDecision, other: AuthorizationDecision): AuthorizationDecision {
  if (stryMutAct_9fa48("128")) {
    {}
  } else {
    stryCov_9fa48("128");
    if (stryMutAct_9fa48("131") ? one.decision !== other.decision : stryMutAct_9fa48("130") ? false : stryMutAct_9fa48("129") ? true : (stryCov_9fa48("129", "130", "131"), one.decision === other.decision)) return one;
    const layers = one.layers.map(stryMutAct_9fa48("132") ? () => undefined : (stryCov_9fa48("132"), (layer, at) => (stryMutAct_9fa48("135") ? layer.decision !== other.layers[at]?.decision : stryMutAct_9fa48("134") ? false : stryMutAct_9fa48("133") ? true : (stryCov_9fa48("133", "134", "135"), layer.decision === (stryMutAct_9fa48("136") ? other.layers[at].decision : (stryCov_9fa48("136"), other.layers[at]?.decision)))) ? layer : {
      ...layer,
      decision: 'unknown',
      refuses: false,
      matched: [],
      doubts: ['reading']
    } as const));
    return stryMutAct_9fa48("137") ? {} : (stryCov_9fa48("137"), {
      ...one,
      decision: stryMutAct_9fa48("138") ? "" : (stryCov_9fa48("138"), 'unknown'),
      layers
    });
  }
}