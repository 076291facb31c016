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
import { type Pattern, textOf } from '../match/pattern.ts';

/**
 * How one value of a policy is held against one value of a request. A negated operator is the
 * opposite of its positive one over all values of the policy: true when none of them matches.
 */
export interface Comparison {
  readonly negated: boolean;
  /** Whether `${…}` in the policy's value is replaced first. */
  readonly variables: boolean;
  readonly matches: (expected: Pattern, actual: string) => boolean;
  /** How much this value of the policy can match at all, whatever the request brings. */
  readonly reach: (expected: Pattern) => Reach;
  /** Whether IAM would store this value; without it, any. */
  readonly accepts?: (expected: string) => boolean;
}
export type Reach = 'none' | 'some' | 'all';

/** A value that cannot be read matches nothing. */
export function reachIf(readable: (text: string) => boolean): (expected: Pattern) => Reach {
  if (stryMutAct_9fa48("553")) {
    {}
  } else {
    stryCov_9fa48("553");
    return stryMutAct_9fa48("554") ? () => undefined : (stryCov_9fa48("554"), expected => readable(textOf(expected)) ? stryMutAct_9fa48("555") ? "" : (stryCov_9fa48("555"), 'some') : stryMutAct_9fa48("556") ? "" : (stryCov_9fa48("556"), 'none'));
  }
}