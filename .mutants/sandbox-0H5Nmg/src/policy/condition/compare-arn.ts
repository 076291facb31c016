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
import { fitsArn } from '../match/arn.ts';
import { splitAtColons, type Pattern } from '../match/pattern.ts';
import type { Comparison } from './comparison.ts';

/**
 * ARNs part by part, with `*` and `?` inside each; `ArnEquals` is `ArnLike`.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
 */
export const arnComparisons = (stryMutAct_9fa48("308") ? {} : (stryCov_9fa48("308"), {
  ArnEquals: arn(stryMutAct_9fa48("309") ? true : (stryCov_9fa48("309"), false)),
  ArnLike: arn(stryMutAct_9fa48("310") ? true : (stryCov_9fa48("310"), false)),
  ArnNotEquals: arn(stryMutAct_9fa48("311") ? false : (stryCov_9fa48("311"), true)),
  ArnNotLike: arn(stryMutAct_9fa48("312") ? false : (stryCov_9fa48("312"), true))
})) satisfies Record<string, Comparison>;
function arn(negated: boolean): Comparison {
  if (stryMutAct_9fa48("313")) {
    {}
  } else {
    stryCov_9fa48("313");
    return stryMutAct_9fa48("314") ? {} : (stryCov_9fa48("314"), {
      negated,
      variables: stryMutAct_9fa48("315") ? false : (stryCov_9fa48("315"), true),
      matches: fitsArn,
      reach
    });
  }
}

/** With fewer than six parts it is no ARN. */
function reach(expected: Pattern) {
  if (stryMutAct_9fa48("316")) {
    {}
  } else {
    stryCov_9fa48("316");
    return (stryMutAct_9fa48("319") ? splitAtColons(expected, 6).length !== 6 : stryMutAct_9fa48("318") ? false : stryMutAct_9fa48("317") ? true : (stryCov_9fa48("317", "318", "319"), splitAtColons(expected, 6).length === 6)) ? stryMutAct_9fa48("320") ? "" : (stryCov_9fa48("320"), 'some') : stryMutAct_9fa48("321") ? "" : (stryCov_9fa48("321"), 'none');
  }
}