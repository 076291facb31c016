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
import type { Context } from '../context/context.ts';
import { readArn } from '../match/arn.ts';
type Asked = Pick<AuthorizationRequest, 'action' | 'resource' | 'principal'>;

/**
 * Keys and roles are closed until their own policy opens them, to their own account too: an identity
 * policy counts only as far as the key or trust policy delegates to the account.
 *
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export function needsResourcePolicy(asked: Omit<Asked, 'principal'>): boolean {
  if (stryMutAct_9fa48("3887")) {
    {}
  } else {
    stryCov_9fa48("3887");
    const arn = readArn(asked.resource);
    const isKey = stryMutAct_9fa48("3890") ? arn?.service === 'kms' || arn.resource.startsWith('key/') : stryMutAct_9fa48("3889") ? false : stryMutAct_9fa48("3888") ? true : (stryCov_9fa48("3888", "3889", "3890"), (stryMutAct_9fa48("3892") ? arn?.service !== 'kms' : stryMutAct_9fa48("3891") ? true : (stryCov_9fa48("3891", "3892"), (stryMutAct_9fa48("3893") ? arn.service : (stryCov_9fa48("3893"), arn?.service)) === (stryMutAct_9fa48("3894") ? "" : (stryCov_9fa48("3894"), 'kms')))) && (stryMutAct_9fa48("3895") ? arn.resource.endsWith('key/') : (stryCov_9fa48("3895"), arn.resource.startsWith(stryMutAct_9fa48("3896") ? "" : (stryCov_9fa48("3896"), 'key/')))));
    return stryMutAct_9fa48("3899") ? isKey && isTrust(asked) : stryMutAct_9fa48("3898") ? false : stryMutAct_9fa48("3897") ? true : (stryCov_9fa48("3897", "3898", "3899"), isKey || isTrust(asked));
  }
}

/** Whether the resource's policy is the trust policy of a role that is to be assumed. */
export function isTrust({
  action,
  resource
}: Omit<Asked, 'principal'>): boolean {
  if (stryMutAct_9fa48("3900")) {
    {}
  } else {
    stryCov_9fa48("3900");
    const arn = readArn(resource);
    const isRole = stryMutAct_9fa48("3903") ? arn?.service === 'iam' || arn.resource.startsWith('role/') : stryMutAct_9fa48("3902") ? false : stryMutAct_9fa48("3901") ? true : (stryCov_9fa48("3901", "3902", "3903"), (stryMutAct_9fa48("3905") ? arn?.service !== 'iam' : stryMutAct_9fa48("3904") ? true : (stryCov_9fa48("3904", "3905"), (stryMutAct_9fa48("3906") ? arn.service : (stryCov_9fa48("3906"), arn?.service)) === (stryMutAct_9fa48("3907") ? "" : (stryCov_9fa48("3907"), 'iam')))) && (stryMutAct_9fa48("3908") ? arn.resource.endsWith('role/') : (stryCov_9fa48("3908"), arn.resource.startsWith(stryMutAct_9fa48("3909") ? "" : (stryCov_9fa48("3909"), 'role/')))));
    return stryMutAct_9fa48("3912") ? isRole || action.toLowerCase().startsWith('sts:') : stryMutAct_9fa48("3911") ? false : stryMutAct_9fa48("3910") ? true : (stryCov_9fa48("3910", "3911", "3912"), isRole && (stryMutAct_9fa48("3914") ? action.toUpperCase().startsWith('sts:') : stryMutAct_9fa48("3913") ? action.toLowerCase().endsWith('sts:') : (stryCov_9fa48("3913", "3914"), action.toLowerCase().startsWith(stryMutAct_9fa48("3915") ? "" : (stryCov_9fa48("3915"), 'sts:')))));
  }
}

/**
 * Whether a resource without a policy that was read has one all the same: keys and roles always do,
 * and a private API lets nobody in without.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html
 */
export function mustHavePolicy(request: AuthorizationRequest, context: Context): boolean {
  if (stryMutAct_9fa48("3916")) {
    {}
  } else {
    stryCov_9fa48("3916");
    const isPrivateApi = stryMutAct_9fa48("3919") ? request.action.toLowerCase() === 'execute-api:invoke' || request.endpointPolicy !== undefined || context.state('aws:SourceVpce').kind === 'present' : stryMutAct_9fa48("3918") ? false : stryMutAct_9fa48("3917") ? true : (stryCov_9fa48("3917", "3918", "3919"), (stryMutAct_9fa48("3921") ? request.action.toLowerCase() !== 'execute-api:invoke' : stryMutAct_9fa48("3920") ? true : (stryCov_9fa48("3920", "3921"), (stryMutAct_9fa48("3922") ? request.action.toUpperCase() : (stryCov_9fa48("3922"), request.action.toLowerCase())) === (stryMutAct_9fa48("3923") ? "" : (stryCov_9fa48("3923"), 'execute-api:invoke')))) && (stryMutAct_9fa48("3925") ? request.endpointPolicy !== undefined && context.state('aws:SourceVpce').kind === 'present' : stryMutAct_9fa48("3924") ? true : (stryCov_9fa48("3924", "3925"), (stryMutAct_9fa48("3927") ? request.endpointPolicy === undefined : stryMutAct_9fa48("3926") ? false : (stryCov_9fa48("3926", "3927"), request.endpointPolicy !== undefined)) || (stryMutAct_9fa48("3929") ? context.state('aws:SourceVpce').kind !== 'present' : stryMutAct_9fa48("3928") ? false : (stryCov_9fa48("3928", "3929"), context.state(stryMutAct_9fa48("3930") ? "" : (stryCov_9fa48("3930"), 'aws:SourceVpce')).kind === (stryMutAct_9fa48("3931") ? "" : (stryCov_9fa48("3931"), 'present')))))));
    return stryMutAct_9fa48("3934") ? needsResourcePolicy(request) && isPrivateApi : stryMutAct_9fa48("3933") ? false : stryMutAct_9fa48("3932") ? true : (stryCov_9fa48("3932", "3933", "3934"), needsResourcePolicy(request) || isPrivateApi);
  }
}

/**
 * Whether the resource's policy speaks to callers of this kind at all: that of CloudWatch Logs to
 * AWS services alone. A destination of Logs has a policy for other accounts.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutResourcePolicy.html
 */
export function bindsCaller({
  resource,
  principal
}: Asked): boolean {
  if (stryMutAct_9fa48("3935")) {
    {}
  } else {
    stryCov_9fa48("3935");
    const arn = readArn(resource);
    const isLogs = stryMutAct_9fa48("3938") ? arn?.service === 'logs' || !arn.resource.startsWith('destination:') : stryMutAct_9fa48("3937") ? false : stryMutAct_9fa48("3936") ? true : (stryCov_9fa48("3936", "3937", "3938"), (stryMutAct_9fa48("3940") ? arn?.service !== 'logs' : stryMutAct_9fa48("3939") ? true : (stryCov_9fa48("3939", "3940"), (stryMutAct_9fa48("3941") ? arn.service : (stryCov_9fa48("3941"), arn?.service)) === (stryMutAct_9fa48("3942") ? "" : (stryCov_9fa48("3942"), 'logs')))) && (stryMutAct_9fa48("3943") ? arn.resource.startsWith('destination:') : (stryCov_9fa48("3943"), !(stryMutAct_9fa48("3944") ? arn.resource.endsWith('destination:') : (stryCov_9fa48("3944"), arn.resource.startsWith(stryMutAct_9fa48("3945") ? "" : (stryCov_9fa48("3945"), 'destination:')))))));
    return stryMutAct_9fa48("3948") ? !isLogs && principal.kind === 'service' : stryMutAct_9fa48("3947") ? false : stryMutAct_9fa48("3946") ? true : (stryCov_9fa48("3946", "3947", "3948"), (stryMutAct_9fa48("3949") ? isLogs : (stryCov_9fa48("3949"), !isLogs)) || (stryMutAct_9fa48("3951") ? principal.kind !== 'service' : stryMutAct_9fa48("3950") ? false : (stryCov_9fa48("3950", "3951"), principal.kind === (stryMutAct_9fa48("3952") ? "" : (stryCov_9fa48("3952"), 'service')))));
  }
}