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
import { readArn } from '../match/arn.ts';
type Owned = Pick<AuthorizationRequest, 'resource' | 'resourceAccount'>;

/** The account that owns the resource: the one in its ARN, else the one that the request states. */
export function ownerOf({
  resource,
  resourceAccount
}: Owned): string | undefined {
  if (stryMutAct_9fa48("3953")) {
    {}
  } else {
    stryCov_9fa48("3953");
    const {
      account = stryMutAct_9fa48("3954") ? "Stryker was here!" : (stryCov_9fa48("3954"), '')
    } = stryMutAct_9fa48("3955") ? readArn(resource) && {} : (stryCov_9fa48("3955"), readArn(resource) ?? {});
    return (stryMutAct_9fa48("3959") ? /^\D{12}$/ : stryMutAct_9fa48("3958") ? /^\d$/ : stryMutAct_9fa48("3957") ? /^\d{12}/ : stryMutAct_9fa48("3956") ? /\d{12}$/ : (stryCov_9fa48("3956", "3957", "3958", "3959"), /^\d{12}$/)).test(account) ? account : resourceAccount;
  }
}

/** Whether the caller belongs to another account than the resource. */
export function isCrossAccount(request: AuthorizationRequest): boolean {
  if (stryMutAct_9fa48("3960")) {
    {}
  } else {
    stryCov_9fa48("3960");
    const {
      account
    } = request.principal;
    return stryMutAct_9fa48("3963") ? (ownerOf(request) ?? account) === account : stryMutAct_9fa48("3962") ? false : stryMutAct_9fa48("3961") ? true : (stryCov_9fa48("3961", "3962", "3963"), (stryMutAct_9fa48("3964") ? ownerOf(request) && account : (stryCov_9fa48("3964"), ownerOf(request) ?? account)) !== account);
  }
}