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
import { fits, isAnything, textOf, type Pattern } from '../match/pattern.ts';
import type { Comparison } from './comparison.ts';

/**
 * `StringEquals` compares exactly and knows no wildcard; `StringLike` takes `*` and `?` anywhere,
 * across `:` and `/`.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String
 */
export const stringComparisons = (stryMutAct_9fa48("520") ? {} : (stryCov_9fa48("520"), {
  StringEquals: exactly(stryMutAct_9fa48("521") ? true : (stryCov_9fa48("521"), false)),
  StringNotEquals: exactly(stryMutAct_9fa48("522") ? false : (stryCov_9fa48("522"), true)),
  StringEqualsIgnoreCase: ignoringCase(stryMutAct_9fa48("523") ? true : (stryCov_9fa48("523"), false)),
  StringNotEqualsIgnoreCase: ignoringCase(stryMutAct_9fa48("524") ? false : (stryCov_9fa48("524"), true)),
  StringLike: like(stryMutAct_9fa48("525") ? true : (stryCov_9fa48("525"), false)),
  StringNotLike: like(stryMutAct_9fa48("526") ? false : (stryCov_9fa48("526"), true))
})) satisfies Record<string, Comparison>;
function exactly(negated: boolean): Comparison {
  if (stryMutAct_9fa48("527")) {
    {}
  } else {
    stryCov_9fa48("527");
    const matches = stryMutAct_9fa48("528") ? () => undefined : (stryCov_9fa48("528"), (() => {
      const matches = (expected: Pattern, actual: string) => stryMutAct_9fa48("531") ? textOf(expected) !== actual : stryMutAct_9fa48("530") ? false : stryMutAct_9fa48("529") ? true : (stryCov_9fa48("529", "530", "531"), textOf(expected) === actual);
      return matches;
    })());
    return stryMutAct_9fa48("532") ? {} : (stryCov_9fa48("532"), {
      negated,
      variables: stryMutAct_9fa48("533") ? false : (stryCov_9fa48("533"), true),
      matches,
      reach: stryMutAct_9fa48("534") ? () => undefined : (stryCov_9fa48("534"), () => stryMutAct_9fa48("535") ? "" : (stryCov_9fa48("535"), 'some'))
    });
  }
}
function ignoringCase(negated: boolean): Comparison {
  if (stryMutAct_9fa48("536")) {
    {}
  } else {
    stryCov_9fa48("536");
    const matches = stryMutAct_9fa48("537") ? () => undefined : (stryCov_9fa48("537"), (() => {
      const matches = (expected: Pattern, actual: string) => stryMutAct_9fa48("540") ? textOf(expected).toLowerCase() !== actual.toLowerCase() : stryMutAct_9fa48("539") ? false : stryMutAct_9fa48("538") ? true : (stryCov_9fa48("538", "539", "540"), (stryMutAct_9fa48("541") ? textOf(expected).toUpperCase() : (stryCov_9fa48("541"), textOf(expected).toLowerCase())) === (stryMutAct_9fa48("542") ? actual.toUpperCase() : (stryCov_9fa48("542"), actual.toLowerCase())));
      return matches;
    })());
    return stryMutAct_9fa48("543") ? {} : (stryCov_9fa48("543"), {
      negated,
      variables: stryMutAct_9fa48("544") ? false : (stryCov_9fa48("544"), true),
      matches,
      reach: stryMutAct_9fa48("545") ? () => undefined : (stryCov_9fa48("545"), () => stryMutAct_9fa48("546") ? "" : (stryCov_9fa48("546"), 'some'))
    });
  }
}
function like(negated: boolean): Comparison {
  if (stryMutAct_9fa48("547")) {
    {}
  } else {
    stryCov_9fa48("547");
    const reach = stryMutAct_9fa48("548") ? () => undefined : (stryCov_9fa48("548"), (() => {
      const reach = (expected: Pattern) => isAnything(expected) ? stryMutAct_9fa48("549") ? "" : (stryCov_9fa48("549"), 'all') : stryMutAct_9fa48("550") ? "" : (stryCov_9fa48("550"), 'some');
      return reach;
    })());
    return stryMutAct_9fa48("551") ? {} : (stryCov_9fa48("551"), {
      negated,
      variables: stryMutAct_9fa48("552") ? false : (stryCov_9fa48("552"), true),
      matches: fits,
      reach
    });
  }
}