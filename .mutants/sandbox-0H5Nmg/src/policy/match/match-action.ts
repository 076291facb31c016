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
import type { Element } from '../grammar/statement.ts';
import { fits, type Pattern } from './pattern.ts';

/**
 * Whether `Action` or `NotAction` covers the action: prefix and name without regard to case, `*` and
 * `?` as wildcards. `NotAction` covers every action of every service that no entry names.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html
 */
export function matchesAction({
  negated,
  entries
}: Element<Pattern>, action: string): boolean {
  if (stryMutAct_9fa48("2941")) {
    {}
  } else {
    stryCov_9fa48("2941");
    const lower = stryMutAct_9fa48("2942") ? action.toUpperCase() : (stryCov_9fa48("2942"), action.toLowerCase());
    return stryMutAct_9fa48("2945") ? entries.some(pattern => fits(pattern, lower)) === negated : stryMutAct_9fa48("2944") ? false : stryMutAct_9fa48("2943") ? true : (stryCov_9fa48("2943", "2944", "2945"), (stryMutAct_9fa48("2946") ? entries.every(pattern => fits(pattern, lower)) : (stryCov_9fa48("2946"), entries.some(stryMutAct_9fa48("2947") ? () => undefined : (stryCov_9fa48("2947"), pattern => fits(pattern, lower))))) !== negated);
  }
}