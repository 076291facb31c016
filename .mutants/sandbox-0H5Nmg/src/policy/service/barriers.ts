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
import type { AuthorizationRequest, Barrier } from '../authorization.ts';
import type { Context } from '../context/context.ts';
import { readArn } from '../match/arn.ts';
import { type Truth, truth } from '../truth.ts';
import { isCrossAccount } from './owner.ts';
import { staysInAccount } from './stays-in-account.ts';

/**
 * What stops a request whatever its policies say: no grant reaches into another partition, some
 * actions never work across accounts, and an access point may be tied to a VPC.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-vpc.html
 */
export function barriersOf(request: AuthorizationRequest, context: Context): ReadonlyMap<Barrier, Truth> {
  if (stryMutAct_9fa48("3754")) {
    {}
  } else {
    stryCov_9fa48("3754");
    const {
      action,
      principal
    } = request;
    const isForeign = stryMutAct_9fa48("3757") ? isCrossAccount(request) || principal.kind !== 'service' : stryMutAct_9fa48("3756") ? false : stryMutAct_9fa48("3755") ? true : (stryCov_9fa48("3755", "3756", "3757"), isCrossAccount(request) && (stryMutAct_9fa48("3759") ? principal.kind === 'service' : stryMutAct_9fa48("3758") ? true : (stryCov_9fa48("3758", "3759"), principal.kind !== (stryMutAct_9fa48("3760") ? "" : (stryCov_9fa48("3760"), 'service')))));
    return new Map(stryMutAct_9fa48("3761") ? [] : (stryCov_9fa48("3761"), [stryMutAct_9fa48("3762") ? [] : (stryCov_9fa48("3762"), [stryMutAct_9fa48("3763") ? "" : (stryCov_9fa48("3763"), 'other-partition'), truth(crossesPartitions(request))]), stryMutAct_9fa48("3764") ? [] : (stryCov_9fa48("3764"), [stryMutAct_9fa48("3765") ? "" : (stryCov_9fa48("3765"), 'other-account'), truth(stryMutAct_9fa48("3768") ? isForeign || staysInAccount(action) : stryMutAct_9fa48("3767") ? false : stryMutAct_9fa48("3766") ? true : (stryCov_9fa48("3766", "3767", "3768"), isForeign && staysInAccount(action)))]), stryMutAct_9fa48("3769") ? [] : (stryCov_9fa48("3769"), [stryMutAct_9fa48("3770") ? "" : (stryCov_9fa48("3770"), 'other-network'), comesFromElsewhere(request, context)])]));
  }
}
function crossesPartitions({
  resource,
  principal
}: AuthorizationRequest): boolean {
  if (stryMutAct_9fa48("3771")) {
    {}
  } else {
    stryCov_9fa48("3771");
    const [asked, caller] = stryMutAct_9fa48("3772") ? [] : (stryCov_9fa48("3772"), [readArn(resource), readArn(principal.arn)]);
    return stryMutAct_9fa48("3775") ? asked !== undefined && caller !== undefined || asked.partition !== caller.partition : stryMutAct_9fa48("3774") ? false : stryMutAct_9fa48("3773") ? true : (stryCov_9fa48("3773", "3774", "3775"), (stryMutAct_9fa48("3777") ? asked !== undefined || caller !== undefined : stryMutAct_9fa48("3776") ? true : (stryCov_9fa48("3776", "3777"), (stryMutAct_9fa48("3779") ? asked === undefined : stryMutAct_9fa48("3778") ? true : (stryCov_9fa48("3778", "3779"), asked !== undefined)) && (stryMutAct_9fa48("3781") ? caller === undefined : stryMutAct_9fa48("3780") ? true : (stryCov_9fa48("3780", "3781"), caller !== undefined)))) && (stryMutAct_9fa48("3783") ? asked.partition === caller.partition : stryMutAct_9fa48("3782") ? true : (stryCov_9fa48("3782", "3783"), asked.partition !== caller.partition)));
  }
}
function comesFromElsewhere({
  s3
}: AuthorizationRequest, context: Context): Truth {
  if (stryMutAct_9fa48("3784")) {
    {}
  } else {
    stryCov_9fa48("3784");
    const vpcId = stryMutAct_9fa48("3786") ? s3.accessPoint?.vpcId : stryMutAct_9fa48("3785") ? s3?.accessPoint.vpcId : (stryCov_9fa48("3785", "3786"), s3?.accessPoint?.vpcId);
    if (stryMutAct_9fa48("3789") ? vpcId !== undefined : stryMutAct_9fa48("3788") ? false : stryMutAct_9fa48("3787") ? true : (stryCov_9fa48("3787", "3788", "3789"), vpcId === undefined)) return stryMutAct_9fa48("3790") ? "" : (stryCov_9fa48("3790"), 'no');
    const state = context.state(stryMutAct_9fa48("3791") ? "" : (stryCov_9fa48("3791"), 'aws:SourceVpc'));
    if (stryMutAct_9fa48("3794") ? state.kind !== 'unknown' : stryMutAct_9fa48("3793") ? false : stryMutAct_9fa48("3792") ? true : (stryCov_9fa48("3792", "3793", "3794"), state.kind === (stryMutAct_9fa48("3795") ? "" : (stryCov_9fa48("3795"), 'unknown')))) return stryMutAct_9fa48("3796") ? "" : (stryCov_9fa48("3796"), 'unknown');
    return truth(stryMutAct_9fa48("3799") ? state.kind === 'absent' && !state.values.includes(vpcId) : stryMutAct_9fa48("3798") ? false : stryMutAct_9fa48("3797") ? true : (stryCov_9fa48("3797", "3798", "3799"), (stryMutAct_9fa48("3801") ? state.kind !== 'absent' : stryMutAct_9fa48("3800") ? false : (stryCov_9fa48("3800", "3801"), state.kind === (stryMutAct_9fa48("3802") ? "" : (stryCov_9fa48("3802"), 'absent')))) || (stryMutAct_9fa48("3803") ? state.values.includes(vpcId) : (stryCov_9fa48("3803"), !state.values.includes(vpcId)))));
  }
}