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
import type { AuthorizationRequest } from '../authorization.ts';
import { isSigned } from './is-signed.ts';
const free = stryMutAct_9fa48("3879") ? [] : (stryCov_9fa48("3879"), [stryMutAct_9fa48("3880") ? "" : (stryCov_9fa48("3880"), 'sts:getcalleridentity'), stryMutAct_9fa48("3881") ? "" : (stryCov_9fa48("3881"), 'sts:getsessiontoken')]);

/**
 * Calls that every signed caller may make, whatever the policies attached to him say; an endpoint
 * policy can still stop them on their way.
 *
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 */
export function needsNoPermission({
  action,
  principal
}: AuthorizationRequest): boolean {
  if (stryMutAct_9fa48("3882")) {
    {}
  } else {
    stryCov_9fa48("3882");
    return stryMutAct_9fa48("3885") ? isSigned(principal) || free.includes(action.toLowerCase()) : stryMutAct_9fa48("3884") ? false : stryMutAct_9fa48("3883") ? true : (stryCov_9fa48("3883", "3884", "3885"), isSigned(principal) && free.includes(stryMutAct_9fa48("3886") ? action.toUpperCase() : (stryCov_9fa48("3886"), action.toLowerCase())));
  }
}