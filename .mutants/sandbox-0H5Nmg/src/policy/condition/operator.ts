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
import { arnComparisons } from './compare-arn.ts';
import { binaryComparisons } from './compare-binary.ts';
import { boolComparisons } from './compare-bool.ts';
import { dateComparisons } from './compare-date.ts';
import { ipComparisons } from './compare-ip.ts';
import { numericComparisons } from './compare-numeric.ts';
import { stringComparisons } from './compare-string.ts';
import type { Comparison } from './comparison.ts';

/** A condition operator with what stands before and behind its name. */
export type Operator = {
  readonly kind: 'null';
} | {
  readonly kind: 'comparison';
  readonly comparison: Comparison;
  readonly set?: 'any' | 'all';
  readonly ifExists: boolean;
};
const comparisons: ReadonlyMap<string, Comparison> = new Map(Object.entries(stryMutAct_9fa48("801") ? {} : (stryCov_9fa48("801"), {
  ...stringComparisons,
  ...numericComparisons,
  ...dateComparisons,
  ...boolComparisons,
  ...binaryComparisons,
  ...ipComparisons,
  ...arnComparisons
})).map(stryMutAct_9fa48("802") ? () => undefined : (stryCov_9fa48("802"), ([name, comparison]) => stryMutAct_9fa48("803") ? [] : (stryCov_9fa48("803"), [stryMutAct_9fa48("804") ? name.toUpperCase() : (stryCov_9fa48("804"), name.toLowerCase()), comparison]))));
const shape = stryMutAct_9fa48("810") ? /^(?:(?<set>foranyvalue|forallvalues):)?(?<name>[a-z]+?)(?<ifExists>ifexists)$/ : stryMutAct_9fa48("809") ? /^(?:(?<set>foranyvalue|forallvalues):)?(?<name>[^a-z]+?)(?<ifExists>ifexists)?$/ : stryMutAct_9fa48("808") ? /^(?:(?<set>foranyvalue|forallvalues):)?(?<name>[a-z])(?<ifExists>ifexists)?$/ : stryMutAct_9fa48("807") ? /^(?:(?<set>foranyvalue|forallvalues):)(?<name>[a-z]+?)(?<ifExists>ifexists)?$/ : stryMutAct_9fa48("806") ? /^(?:(?<set>foranyvalue|forallvalues):)?(?<name>[a-z]+?)(?<ifExists>ifexists)?/ : stryMutAct_9fa48("805") ? /(?:(?<set>foranyvalue|forallvalues):)?(?<name>[a-z]+?)(?<ifExists>ifexists)?$/ : (stryCov_9fa48("805", "806", "807", "808", "809", "810"), /^(?:(?<set>foranyvalue|forallvalues):)?(?<name>[a-z]+?)(?<ifExists>ifexists)?$/);

/**
 * Reads an operator's name: `ForAnyValue:` or `ForAllValues:` in front, `IfExists` behind, in any
 * case. `Null` takes neither. `undefined` for a name that IAM does not know.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function parseOperator(text: string): Operator | undefined {
  if (stryMutAct_9fa48("811")) {
    {}
  } else {
    stryCov_9fa48("811");
    const lower = stryMutAct_9fa48("812") ? text.toUpperCase() : (stryCov_9fa48("812"), text.toLowerCase());
    if (stryMutAct_9fa48("815") ? lower !== 'null' : stryMutAct_9fa48("814") ? false : stryMutAct_9fa48("813") ? true : (stryCov_9fa48("813", "814", "815"), lower === (stryMutAct_9fa48("816") ? "" : (stryCov_9fa48("816"), 'null')))) return stryMutAct_9fa48("817") ? {} : (stryCov_9fa48("817"), {
      kind: stryMutAct_9fa48("818") ? "" : (stryCov_9fa48("818"), 'null')
    });
    const {
      set,
      name = stryMutAct_9fa48("819") ? "Stryker was here!" : (stryCov_9fa48("819"), ''),
      ifExists
    } = stryMutAct_9fa48("820") ? shape.exec(lower)?.groups && {} : (stryCov_9fa48("820"), (stryMutAct_9fa48("821") ? shape.exec(lower).groups : (stryCov_9fa48("821"), shape.exec(lower)?.groups)) ?? {});
    const comparison = comparisons.get(name);
    if (stryMutAct_9fa48("824") ? false : stryMutAct_9fa48("823") ? true : stryMutAct_9fa48("822") ? comparison : (stryCov_9fa48("822", "823", "824"), !comparison)) return undefined;
    const read = {
      kind: 'comparison',
      comparison,
      ifExists: ifExists !== undefined
    } as const;
    if (stryMutAct_9fa48("827") ? set !== undefined : stryMutAct_9fa48("826") ? false : stryMutAct_9fa48("825") ? true : (stryCov_9fa48("825", "826", "827"), set === undefined)) return read;
    return stryMutAct_9fa48("828") ? {} : (stryCov_9fa48("828"), {
      ...read,
      set: (stryMutAct_9fa48("831") ? set !== 'foranyvalue' : stryMutAct_9fa48("830") ? false : stryMutAct_9fa48("829") ? true : (stryCov_9fa48("829", "830", "831"), set === (stryMutAct_9fa48("832") ? "" : (stryCov_9fa48("832"), 'foranyvalue')))) ? stryMutAct_9fa48("833") ? "" : (stryCov_9fa48("833"), 'any') : stryMutAct_9fa48("834") ? "" : (stryCov_9fa48("834"), 'all')
    });
  }
}