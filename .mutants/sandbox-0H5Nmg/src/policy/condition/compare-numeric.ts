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
const number = stryMutAct_9fa48("477") ? /^[+-]?\d+(\.\D+)?$/ : stryMutAct_9fa48("476") ? /^[+-]?\d+(\.\d)?$/ : stryMutAct_9fa48("475") ? /^[+-]?\d+(\.\d+)$/ : stryMutAct_9fa48("474") ? /^[+-]?\D+(\.\d+)?$/ : stryMutAct_9fa48("473") ? /^[+-]?\d(\.\d+)?$/ : stryMutAct_9fa48("472") ? /^[^+-]?\d+(\.\d+)?$/ : stryMutAct_9fa48("471") ? /^[+-]\d+(\.\d+)?$/ : stryMutAct_9fa48("470") ? /^[+-]?\d+(\.\d+)?/ : stryMutAct_9fa48("469") ? /[+-]?\d+(\.\d+)?$/ : (stryCov_9fa48("469", "470", "471", "472", "473", "474", "475", "476", "477"), /^[+-]?\d+(\.\d+)?$/);

/**
 * Integers and decimals; what is not a number matches nothing.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Numeric
 */
export const numericComparisons = (stryMutAct_9fa48("478") ? {} : (stryCov_9fa48("478"), {
  NumericEquals: numeric(stryMutAct_9fa48("479") ? () => undefined : (stryCov_9fa48("479"), (actual, expected) => stryMutAct_9fa48("482") ? actual !== expected : stryMutAct_9fa48("481") ? false : stryMutAct_9fa48("480") ? true : (stryCov_9fa48("480", "481", "482"), actual === expected))),
  NumericNotEquals: numeric(stryMutAct_9fa48("483") ? () => undefined : (stryCov_9fa48("483"), (actual, expected) => stryMutAct_9fa48("486") ? actual !== expected : stryMutAct_9fa48("485") ? false : stryMutAct_9fa48("484") ? true : (stryCov_9fa48("484", "485", "486"), actual === expected)), stryMutAct_9fa48("487") ? false : (stryCov_9fa48("487"), true)),
  NumericLessThan: numeric(stryMutAct_9fa48("488") ? () => undefined : (stryCov_9fa48("488"), (actual, expected) => stryMutAct_9fa48("492") ? actual >= expected : stryMutAct_9fa48("491") ? actual <= expected : stryMutAct_9fa48("490") ? false : stryMutAct_9fa48("489") ? true : (stryCov_9fa48("489", "490", "491", "492"), actual < expected))),
  NumericLessThanEquals: numeric(stryMutAct_9fa48("493") ? () => undefined : (stryCov_9fa48("493"), (actual, expected) => stryMutAct_9fa48("497") ? actual > expected : stryMutAct_9fa48("496") ? actual < expected : stryMutAct_9fa48("495") ? false : stryMutAct_9fa48("494") ? true : (stryCov_9fa48("494", "495", "496", "497"), actual <= expected))),
  NumericGreaterThan: numeric(stryMutAct_9fa48("498") ? () => undefined : (stryCov_9fa48("498"), (actual, expected) => stryMutAct_9fa48("502") ? actual <= expected : stryMutAct_9fa48("501") ? actual >= expected : stryMutAct_9fa48("500") ? false : stryMutAct_9fa48("499") ? true : (stryCov_9fa48("499", "500", "501", "502"), actual > expected))),
  NumericGreaterThanEquals: numeric(stryMutAct_9fa48("503") ? () => undefined : (stryCov_9fa48("503"), (actual, expected) => stryMutAct_9fa48("507") ? actual < expected : stryMutAct_9fa48("506") ? actual > expected : stryMutAct_9fa48("505") ? false : stryMutAct_9fa48("504") ? true : (stryCov_9fa48("504", "505", "506", "507"), actual >= expected)))
})) satisfies Record<string, Comparison>;
function numeric(holds: (actual: number, expected: number) => boolean, negated = stryMutAct_9fa48("508") ? true : (stryCov_9fa48("508"), false)): Comparison {
  if (stryMutAct_9fa48("509")) {
    {}
  } else {
    stryCov_9fa48("509");
    return stryMutAct_9fa48("510") ? {} : (stryCov_9fa48("510"), {
      negated,
      variables: stryMutAct_9fa48("511") ? true : (stryCov_9fa48("511"), false),
      matches: stryMutAct_9fa48("512") ? () => undefined : (stryCov_9fa48("512"), (expected, actual) => stryMutAct_9fa48("515") ? [textOf(expected), actual].every(text => number.test(text)) || holds(Number(actual), Number(textOf(expected))) : stryMutAct_9fa48("514") ? false : stryMutAct_9fa48("513") ? true : (stryCov_9fa48("513", "514", "515"), (stryMutAct_9fa48("516") ? [textOf(expected), actual].some(text => number.test(text)) : (stryCov_9fa48("516"), (stryMutAct_9fa48("517") ? [] : (stryCov_9fa48("517"), [textOf(expected), actual])).every(stryMutAct_9fa48("518") ? () => undefined : (stryCov_9fa48("518"), text => number.test(text))))) && holds(Number(actual), Number(textOf(expected))))),
      reach: reachIf(stryMutAct_9fa48("519") ? () => undefined : (stryCov_9fa48("519"), text => number.test(text)))
    });
  }
}