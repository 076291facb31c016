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
import type { Denial } from './denial-message.ts';
const prevented = {
  BlockPublicAcls: 'public ACLs',
  BlockPublicPolicy: 'public policies'
} as const;

/**
 * What S3 answers to a write that would make something public although Block Public Access forbids
 * it, whatever the policies allow.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html
 */
export function publicAccessMessage({
  principal,
  action,
  resource
}: AuthorizationRequest, setting: keyof typeof prevented): Denial {
  if (stryMutAct_9fa48("3748")) {
    {}
  } else {
    stryCov_9fa48("3748");
    const why = stryMutAct_9fa48("3749") ? `` : (stryCov_9fa48("3749"), `because ${prevented[setting]} are prevented by the ${setting} setting in S3 Block Public Access.`);
    return stryMutAct_9fa48("3750") ? {} : (stryCov_9fa48("3750"), {
      code: stryMutAct_9fa48("3751") ? "" : (stryCov_9fa48("3751"), 'AccessDenied'),
      status: 403,
      message: stryMutAct_9fa48("3752") ? `` : (stryCov_9fa48("3752"), `User: ${principal.arn} is not authorized to perform: ${action} on resource: "${resource}" ${why}`),
      protocol: stryMutAct_9fa48("3753") ? "" : (stryCov_9fa48("3753"), 'rest-xml')
    });
  }
}