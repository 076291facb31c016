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
import { textOf } from '../match/pattern.ts';
import { reachIf, type Comparison } from './comparison.ts';
const bool = stryMutAct_9fa48("347") ? /^(true|false)/i : stryMutAct_9fa48("346") ? /(true|false)$/i : (stryCov_9fa48("346", "347"), /^(true|false)$/i);

/**
 * `true` or `false`, in any case; other text matches nothing.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Boolean
 */
export const boolComparisons = (stryMutAct_9fa48("348") ? {} : (stryCov_9fa48("348"), {
  Bool: stryMutAct_9fa48("349") ? {} : (stryCov_9fa48("349"), {
    negated: stryMutAct_9fa48("350") ? true : (stryCov_9fa48("350"), false),
    variables: stryMutAct_9fa48("351") ? false : (stryCov_9fa48("351"), true),
    matches: stryMutAct_9fa48("352") ? () => undefined : (stryCov_9fa48("352"), (expected, actual) => stryMutAct_9fa48("355") ? bool.test(actual) || textOf(expected).toLowerCase() === actual.toLowerCase() : stryMutAct_9fa48("354") ? false : stryMutAct_9fa48("353") ? true : (stryCov_9fa48("353", "354", "355"), bool.test(actual) && (stryMutAct_9fa48("357") ? textOf(expected).toLowerCase() !== actual.toLowerCase() : stryMutAct_9fa48("356") ? true : (stryCov_9fa48("356", "357"), (stryMutAct_9fa48("358") ? textOf(expected).toUpperCase() : (stryCov_9fa48("358"), textOf(expected).toLowerCase())) === (stryMutAct_9fa48("359") ? actual.toUpperCase() : (stryCov_9fa48("359"), actual.toLowerCase())))))),
    reach: reachIf(stryMutAct_9fa48("360") ? () => undefined : (stryCov_9fa48("360"), text => bool.test(text)))
  })
})) satisfies Record<string, Comparison>;