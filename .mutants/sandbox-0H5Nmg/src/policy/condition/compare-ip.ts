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
import { textOf, type Pattern } from '../match/pattern.ts';
import { reachIf, type Comparison } from './comparison.ts';
import { holdsBlock, readIpBlock } from './ip-block.ts';

/**
 * Whether the block of the policy holds the address. A block of one family never holds an address of
 * the other, so `NotIpAddress` with IPv4 blocks alone is true for every IPv6 caller.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IPAddress
 */
export const ipComparisons = (stryMutAct_9fa48("449") ? {} : (stryCov_9fa48("449"), {
  IpAddress: ip(stryMutAct_9fa48("450") ? true : (stryCov_9fa48("450"), false)),
  NotIpAddress: ip(stryMutAct_9fa48("451") ? false : (stryCov_9fa48("451"), true))
})) satisfies Record<string, Comparison>;
function ip(negated: boolean): Comparison {
  if (stryMutAct_9fa48("452")) {
    {}
  } else {
    stryCov_9fa48("452");
    const reach = reachIf(stryMutAct_9fa48("453") ? () => undefined : (stryCov_9fa48("453"), text => stryMutAct_9fa48("456") ? readIpBlock(text) === undefined : stryMutAct_9fa48("455") ? false : stryMutAct_9fa48("454") ? true : (stryCov_9fa48("454", "455", "456"), readIpBlock(text) !== undefined)));
    return stryMutAct_9fa48("457") ? {} : (stryCov_9fa48("457"), {
      negated,
      variables: stryMutAct_9fa48("458") ? true : (stryCov_9fa48("458"), false),
      matches: holdsAddress,
      reach
    });
  }
}
function holdsAddress(expected: Pattern, actual: string): boolean {
  if (stryMutAct_9fa48("459")) {
    {}
  } else {
    stryCov_9fa48("459");
    const block = readIpBlock(textOf(expected));
    const address = readIpBlock(actual);
    return stryMutAct_9fa48("462") ? block !== undefined && address !== undefined || holdsBlock(block, address) : stryMutAct_9fa48("461") ? false : stryMutAct_9fa48("460") ? true : (stryCov_9fa48("460", "461", "462"), (stryMutAct_9fa48("464") ? block !== undefined || address !== undefined : stryMutAct_9fa48("463") ? true : (stryCov_9fa48("463", "464"), (stryMutAct_9fa48("466") ? block === undefined : stryMutAct_9fa48("465") ? true : (stryCov_9fa48("465", "466"), block !== undefined)) && (stryMutAct_9fa48("468") ? address === undefined : stryMutAct_9fa48("467") ? true : (stryCov_9fa48("467", "468"), address !== undefined)))) && holdsBlock(block, address));
  }
}