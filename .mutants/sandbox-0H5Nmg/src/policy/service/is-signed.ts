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
import type { Principal } from '../authorization.ts';

/** Whether an identity of some account signs the call, with policies of its own. */
export function isSigned({
  kind
}: Principal): boolean {
  if (stryMutAct_9fa48("3804")) {
    {}
  } else {
    stryCov_9fa48("3804");
    return stryMutAct_9fa48("3807") ? kind !== 'anonymous' && kind !== 'service' || kind !== 'identity-provider' : stryMutAct_9fa48("3806") ? false : stryMutAct_9fa48("3805") ? true : (stryCov_9fa48("3805", "3806", "3807"), (stryMutAct_9fa48("3809") ? kind !== 'anonymous' || kind !== 'service' : stryMutAct_9fa48("3808") ? true : (stryCov_9fa48("3808", "3809"), (stryMutAct_9fa48("3811") ? kind === 'anonymous' : stryMutAct_9fa48("3810") ? true : (stryCov_9fa48("3810", "3811"), kind !== (stryMutAct_9fa48("3812") ? "" : (stryCov_9fa48("3812"), 'anonymous')))) && (stryMutAct_9fa48("3814") ? kind === 'service' : stryMutAct_9fa48("3813") ? true : (stryCov_9fa48("3813", "3814"), kind !== (stryMutAct_9fa48("3815") ? "" : (stryCov_9fa48("3815"), 'service')))))) && (stryMutAct_9fa48("3817") ? kind === 'identity-provider' : stryMutAct_9fa48("3816") ? true : (stryCov_9fa48("3816", "3817"), kind !== (stryMutAct_9fa48("3818") ? "" : (stryCov_9fa48("3818"), 'identity-provider')))));
  }
}