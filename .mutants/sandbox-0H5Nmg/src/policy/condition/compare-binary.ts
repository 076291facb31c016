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
const base64 = stryMutAct_9fa48("331") ? /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[^A-Za-z0-9+/]{3}=)?$/ : stryMutAct_9fa48("330") ? /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]=)?$/ : stryMutAct_9fa48("329") ? /^(?:[A-Za-z0-9+/]{4})*(?:[^A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/ : stryMutAct_9fa48("328") ? /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]==|[A-Za-z0-9+/]{3}=)?$/ : stryMutAct_9fa48("327") ? /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)$/ : stryMutAct_9fa48("326") ? /^(?:[^A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/ : stryMutAct_9fa48("325") ? /^(?:[A-Za-z0-9+/])*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/ : stryMutAct_9fa48("324") ? /^(?:[A-Za-z0-9+/]{4})(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/ : stryMutAct_9fa48("323") ? /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?/ : stryMutAct_9fa48("322") ? /(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/ : (stryCov_9fa48("322", "323", "324", "325", "326", "327", "328", "329", "330", "331"), /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/);

/**
 * Bytes, in base64 on both sides; what is not base64 matches nothing.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_BinaryEquals
 */
export const binaryComparisons = (stryMutAct_9fa48("332") ? {} : (stryCov_9fa48("332"), {
  BinaryEquals: stryMutAct_9fa48("333") ? {} : (stryCov_9fa48("333"), {
    negated: stryMutAct_9fa48("334") ? true : (stryCov_9fa48("334"), false),
    variables: stryMutAct_9fa48("335") ? true : (stryCov_9fa48("335"), false),
    matches: stryMutAct_9fa48("336") ? () => undefined : (stryCov_9fa48("336"), (expected, actual) => stryMutAct_9fa48("339") ? [textOf(expected), actual].every(text => base64.test(text)) || atob(textOf(expected)) === atob(actual) : stryMutAct_9fa48("338") ? false : stryMutAct_9fa48("337") ? true : (stryCov_9fa48("337", "338", "339"), (stryMutAct_9fa48("340") ? [textOf(expected), actual].some(text => base64.test(text)) : (stryCov_9fa48("340"), (stryMutAct_9fa48("341") ? [] : (stryCov_9fa48("341"), [textOf(expected), actual])).every(stryMutAct_9fa48("342") ? () => undefined : (stryCov_9fa48("342"), text => base64.test(text))))) && (stryMutAct_9fa48("344") ? atob(textOf(expected)) !== atob(actual) : stryMutAct_9fa48("343") ? true : (stryCov_9fa48("343", "344"), atob(textOf(expected)) === atob(actual))))),
    reach: reachIf(stryMutAct_9fa48("345") ? () => undefined : (stryCov_9fa48("345"), text => base64.test(text)))
  })
})) satisfies Record<string, Comparison>;