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
import type { AuthorizationDecision, AuthorizationRequest } from '../authorization.ts';
import { isCrossAccount } from '../service/owner.ts';
import { because, type Reported, reportedOf } from './because.ts';
import { type Protocol, protocolOf } from './protocol.ts';

/** A refusal as the service words it. */
export interface Denial {
  readonly code: string;
  readonly status: 400 | 403;
  readonly message: string;
  readonly protocol: Protocol;
}

/** What stands between the caller and the service that refused. */
export type Behind = 's3' | 'secretsmanager' | 'registry';

/**
 * What the caller reads when a request is refused; nothing where it is not. `behind` is the service
 * that called KMS for him, or the registry of ECR. Some answers say less than IAM's sentence: to
 * strangers S3 says nothing, and KMS does not tell them a key's existence.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html
 */
export function denialMessage(request: AuthorizationRequest, decision: AuthorizationDecision, behind?: Behind): Denial | undefined {
  if (stryMutAct_9fa48("3538")) {
    {}
  } else {
    stryCov_9fa48("3538");
    if (stryMutAct_9fa48("3541") ? decision.decision !== 'explicitDeny' || decision.decision !== 'implicitDeny' : stryMutAct_9fa48("3540") ? false : stryMutAct_9fa48("3539") ? true : (stryCov_9fa48("3539", "3540", "3541"), (stryMutAct_9fa48("3543") ? decision.decision === 'explicitDeny' : stryMutAct_9fa48("3542") ? true : (stryCov_9fa48("3542", "3543"), decision.decision !== (stryMutAct_9fa48("3544") ? "" : (stryCov_9fa48("3544"), 'explicitDeny')))) && (stryMutAct_9fa48("3546") ? decision.decision === 'implicitDeny' : stryMutAct_9fa48("3545") ? true : (stryCov_9fa48("3545", "3546"), decision.decision !== (stryMutAct_9fa48("3547") ? "" : (stryCov_9fa48("3547"), 'implicitDeny')))))) return undefined;
    const reported = reportedOf(decision);
    if (stryMutAct_9fa48("3550") ? behind !== 'secretsmanager' : stryMutAct_9fa48("3549") ? false : stryMutAct_9fa48("3548") ? true : (stryCov_9fa48("3548", "3549", "3550"), behind === (stryMutAct_9fa48("3551") ? "" : (stryCov_9fa48("3551"), 'secretsmanager')))) return jsonError(stryMutAct_9fa48("3552") ? "" : (stryCov_9fa48("3552"), 'Access to KMS is not allowed'));
    if (stryMutAct_9fa48("3555") ? behind !== 's3' : stryMutAct_9fa48("3554") ? false : stryMutAct_9fa48("3553") ? true : (stryCov_9fa48("3553", "3554", "3555"), behind === (stryMutAct_9fa48("3556") ? "" : (stryCov_9fa48("3556"), 's3')))) return s3Error(keyRefusedBehindS3(request, reported));
    if (stryMutAct_9fa48("3559") ? behind !== 'registry' : stryMutAct_9fa48("3558") ? false : stryMutAct_9fa48("3557") ? true : (stryCov_9fa48("3557", "3558", "3559"), behind === (stryMutAct_9fa48("3560") ? "" : (stryCov_9fa48("3560"), 'registry')))) return stryMutAct_9fa48("3561") ? {} : (stryCov_9fa48("3561"), {
      ...jsonError(sentence(request, reported)),
      code: stryMutAct_9fa48("3562") ? "" : (stryCov_9fa48("3562"), 'DENIED'),
      status: 403
    });
    return byService(request, reported);
  }
}
function byService(request: AuthorizationRequest, reported: Reported | undefined): Denial {
  if (stryMutAct_9fa48("3563")) {
    {}
  } else {
    stryCov_9fa48("3563");
    const [service = stryMutAct_9fa48("3564") ? "Stryker was here!" : (stryCov_9fa48("3564"), ''), name = stryMutAct_9fa48("3565") ? "Stryker was here!" : (stryCov_9fa48("3565"), '')] = request.action.split(stryMutAct_9fa48("3566") ? "" : (stryCov_9fa48("3566"), ':'));
    const prefix = stryMutAct_9fa48("3567") ? service.toUpperCase() : (stryCov_9fa48("3567"), service.toLowerCase());
    const message = sentence(request, reported);
    switch (prefix) {
      case stryMutAct_9fa48("3569") ? "" : (stryCov_9fa48("3569"), 's3'):
        if (stryMutAct_9fa48("3568")) {} else {
          stryCov_9fa48("3568");
          return s3Error(isStranger(request) ? stryMutAct_9fa48("3570") ? "" : (stryCov_9fa48("3570"), 'Access Denied') : message);
        }
      case stryMutAct_9fa48("3572") ? "" : (stryCov_9fa48("3572"), 'kms'):
        if (stryMutAct_9fa48("3571")) {} else {
          stryCov_9fa48("3571");
          return jsonError(isHiddenKey(request, reported) ? hiddenKey : message);
        }
      case stryMutAct_9fa48("3574") ? "" : (stryCov_9fa48("3574"), 'sqs'):
        if (stryMutAct_9fa48("3573")) {} else {
          stryCov_9fa48("3573");
          {
            if (stryMutAct_9fa48("3575")) {
              {}
            } else {
              stryCov_9fa48("3575");
              const lower = stryMutAct_9fa48("3576") ? {} : (stryCov_9fa48("3576"), {
                ...request,
                action: stryMutAct_9fa48("3577") ? `` : (stryCov_9fa48("3577"), `sqs:${stryMutAct_9fa48("3578") ? name.toUpperCase() : (stryCov_9fa48("3578"), name.toLowerCase())}`)
              });
              return stryMutAct_9fa48("3579") ? {} : (stryCov_9fa48("3579"), {
                ...queryError,
                message: sentence(lower, reported)
              });
            }
          }
        }
      case stryMutAct_9fa48("3581") ? "" : (stryCov_9fa48("3581"), 'sts'):
        if (stryMutAct_9fa48("3580")) {} else {
          stryCov_9fa48("3580");
          return (stryMutAct_9fa48("3584") ? request.principal.kind !== 'identity-provider' : stryMutAct_9fa48("3583") ? false : stryMutAct_9fa48("3582") ? true : (stryCov_9fa48("3582", "3583", "3584"), request.principal.kind === (stryMutAct_9fa48("3585") ? "" : (stryCov_9fa48("3585"), 'identity-provider')))) ? stryMutAct_9fa48("3586") ? {} : (stryCov_9fa48("3586"), {
            ...queryError,
            message: stryMutAct_9fa48("3587") ? `` : (stryCov_9fa48("3587"), `Not authorized to perform ${request.action}`)
          }) : stryMutAct_9fa48("3588") ? {} : (stryCov_9fa48("3588"), {
            ...queryError,
            message
          });
        }
      case stryMutAct_9fa48("3590") ? "" : (stryCov_9fa48("3590"), 'ec2'):
        if (stryMutAct_9fa48("3589")) {} else {
          stryCov_9fa48("3589");
          return stryMutAct_9fa48("3591") ? {} : (stryCov_9fa48("3591"), {
            code: stryMutAct_9fa48("3592") ? "" : (stryCov_9fa48("3592"), 'UnauthorizedOperation'),
            status: 403,
            message: stryMutAct_9fa48("3593") ? `` : (stryCov_9fa48("3593"), `You are not authorized to perform this operation. ${message}`),
            protocol: stryMutAct_9fa48("3594") ? "" : (stryCov_9fa48("3594"), 'ec2')
          });
        }
      default:
        if (stryMutAct_9fa48("3595")) {} else {
          stryCov_9fa48("3595");
          return byProtocol(protocolOf(prefix), message);
        }
    }
  }
}
function byProtocol(protocol: Protocol, message: string): Denial {
  if (stryMutAct_9fa48("3596")) {
    {}
  } else {
    stryCov_9fa48("3596");
    if (stryMutAct_9fa48("3599") ? protocol !== 'json' : stryMutAct_9fa48("3598") ? false : stryMutAct_9fa48("3597") ? true : (stryCov_9fa48("3597", "3598", "3599"), protocol === (stryMutAct_9fa48("3600") ? "" : (stryCov_9fa48("3600"), 'json')))) return jsonError(message);
    const code = (stryMutAct_9fa48("3603") ? protocol !== 'rest-json' : stryMutAct_9fa48("3602") ? false : stryMutAct_9fa48("3601") ? true : (stryCov_9fa48("3601", "3602", "3603"), protocol === (stryMutAct_9fa48("3604") ? "" : (stryCov_9fa48("3604"), 'rest-json')))) ? stryMutAct_9fa48("3605") ? "" : (stryCov_9fa48("3605"), 'AccessDeniedException') : stryMutAct_9fa48("3606") ? "" : (stryCov_9fa48("3606"), 'AccessDenied');
    return stryMutAct_9fa48("3607") ? {} : (stryCov_9fa48("3607"), {
      code,
      status: 403,
      message,
      protocol
    });
  }
}
const queryError = {
  code: 'AccessDenied',
  status: 403,
  protocol: 'query'
} as const;
function jsonError(message: string): Denial {
  if (stryMutAct_9fa48("3608")) {
    {}
  } else {
    stryCov_9fa48("3608");
    return stryMutAct_9fa48("3609") ? {} : (stryCov_9fa48("3609"), {
      code: stryMutAct_9fa48("3610") ? "" : (stryCov_9fa48("3610"), 'AccessDeniedException'),
      status: 400,
      message,
      protocol: stryMutAct_9fa48("3611") ? "" : (stryCov_9fa48("3611"), 'json')
    });
  }
}
function s3Error(message: string): Denial {
  if (stryMutAct_9fa48("3612")) {
    {}
  } else {
    stryCov_9fa48("3612");
    return stryMutAct_9fa48("3613") ? {} : (stryCov_9fa48("3613"), {
      code: stryMutAct_9fa48("3614") ? "" : (stryCov_9fa48("3614"), 'AccessDenied'),
      status: 403,
      message,
      protocol: stryMutAct_9fa48("3615") ? "" : (stryCov_9fa48("3615"), 'rest-xml')
    });
  }
}

/** IAM's sentence, with what the service changes in it. */
function sentence(request: AuthorizationRequest, reported: Reported | undefined): string {
  if (stryMutAct_9fa48("3616")) {
    {}
  } else {
    stryCov_9fa48("3616");
    const {
      action,
      resource,
      principal
    } = request;
    const [service = stryMutAct_9fa48("3617") ? "Stryker was here!" : (stryCov_9fa48("3617"), '')] = stryMutAct_9fa48("3618") ? action.toUpperCase().split(':') : (stryCov_9fa48("3618"), action.toLowerCase().split(stryMutAct_9fa48("3619") ? "" : (stryCov_9fa48("3619"), ':')));
    const asked = stryMutAct_9fa48("3620") ? `` : (stryCov_9fa48("3620"), `is not authorized to perform: ${action}`);
    const isDestination = (stryMutAct_9fa48("3627") ? /^arn:[^:]+:logs:[^:]*:\D+:destination:/ : stryMutAct_9fa48("3626") ? /^arn:[^:]+:logs:[^:]*:\d:destination:/ : stryMutAct_9fa48("3625") ? /^arn:[^:]+:logs:[:]*:\d+:destination:/ : stryMutAct_9fa48("3624") ? /^arn:[^:]+:logs:[^:]:\d+:destination:/ : stryMutAct_9fa48("3623") ? /^arn:[:]+:logs:[^:]*:\d+:destination:/ : stryMutAct_9fa48("3622") ? /^arn:[^:]:logs:[^:]*:\d+:destination:/ : stryMutAct_9fa48("3621") ? /arn:[^:]+:logs:[^:]*:\d+:destination:/ : (stryCov_9fa48("3621", "3622", "3623", "3624", "3625", "3626", "3627"), /^arn:[^:]+:logs:[^:]*:\d+:destination:/)).test(resource);
    if (stryMutAct_9fa48("3630") ? isDestination || isCrossAccount(request) : stryMutAct_9fa48("3629") ? false : stryMutAct_9fa48("3628") ? true : (stryCov_9fa48("3628", "3629", "3630"), isDestination && isCrossAccount(request))) return stryMutAct_9fa48("3631") ? `` : (stryCov_9fa48("3631"), `User with accountId: ${principal.account} ${asked} on resource: ${resource}`);
    const isAnonymous = stryMutAct_9fa48("3634") ? principal.kind !== 'anonymous' : stryMutAct_9fa48("3633") ? false : stryMutAct_9fa48("3632") ? true : (stryCov_9fa48("3632", "3633", "3634"), principal.kind === (stryMutAct_9fa48("3635") ? "" : (stryCov_9fa48("3635"), 'anonymous')));
    const who = stryMutAct_9fa48("3636") ? `` : (stryCov_9fa48("3636"), `User: ${isAnonymous ? stryMutAct_9fa48("3637") ? "" : (stryCov_9fa48("3637"), 'anonymous') : principal.arn}`);
    const named = (stryMutAct_9fa48("3640") ? service !== 's3' : stryMutAct_9fa48("3639") ? false : stryMutAct_9fa48("3638") ? true : (stryCov_9fa48("3638", "3639", "3640"), service === (stryMutAct_9fa48("3641") ? "" : (stryCov_9fa48("3641"), 's3')))) ? stryMutAct_9fa48("3642") ? `` : (stryCov_9fa48("3642"), `"${resource}"`) : resource;
    const on = (stryMutAct_9fa48("3645") ? service === 'cloudwatch' || resource === '*' : stryMutAct_9fa48("3644") ? false : stryMutAct_9fa48("3643") ? true : (stryCov_9fa48("3643", "3644", "3645"), (stryMutAct_9fa48("3647") ? service !== 'cloudwatch' : stryMutAct_9fa48("3646") ? true : (stryCov_9fa48("3646", "3647"), service === (stryMutAct_9fa48("3648") ? "" : (stryCov_9fa48("3648"), 'cloudwatch')))) && (stryMutAct_9fa48("3650") ? resource !== '*' : stryMutAct_9fa48("3649") ? true : (stryCov_9fa48("3649", "3650"), resource === (stryMutAct_9fa48("3651") ? "" : (stryCov_9fa48("3651"), '*')))))) ? stryMutAct_9fa48("3652") ? "Stryker was here!" : (stryCov_9fa48("3652"), '') : stryMutAct_9fa48("3653") ? `` : (stryCov_9fa48("3653"), ` on resource: ${named}`);
    // API Gateway tells the anonymous no more.
    const isUntold = stryMutAct_9fa48("3656") ? service === 'execute-api' && isAnonymous || !reported?.isExplicit : stryMutAct_9fa48("3655") ? false : stryMutAct_9fa48("3654") ? true : (stryCov_9fa48("3654", "3655", "3656"), (stryMutAct_9fa48("3658") ? service === 'execute-api' || isAnonymous : stryMutAct_9fa48("3657") ? true : (stryCov_9fa48("3657", "3658"), (stryMutAct_9fa48("3660") ? service !== 'execute-api' : stryMutAct_9fa48("3659") ? true : (stryCov_9fa48("3659", "3660"), service === (stryMutAct_9fa48("3661") ? "" : (stryCov_9fa48("3661"), 'execute-api')))) && isAnonymous)) && (stryMutAct_9fa48("3662") ? reported?.isExplicit : (stryCov_9fa48("3662"), !(stryMutAct_9fa48("3663") ? reported.isExplicit : (stryCov_9fa48("3663"), reported?.isExplicit)))));
    return stryMutAct_9fa48("3664") ? `` : (stryCov_9fa48("3664"), `${who} ${asked}${on}${(stryMutAct_9fa48("3667") ? reported || !isUntold : stryMutAct_9fa48("3666") ? false : stryMutAct_9fa48("3665") ? true : (stryCov_9fa48("3665", "3666", "3667"), reported && (stryMutAct_9fa48("3668") ? isUntold : (stryCov_9fa48("3668"), !isUntold)))) ? because(request, reported, action) : stryMutAct_9fa48("3669") ? "Stryker was here!" : (stryCov_9fa48("3669"), '')}`);
  }
}

/** Outside one account, and one organization, which is not known here, S3 gives no reason. */
function isStranger(request: AuthorizationRequest): boolean {
  if (stryMutAct_9fa48("3670")) {
    {}
  } else {
    stryCov_9fa48("3670");
    return stryMutAct_9fa48("3673") ? request.principal.kind === 'anonymous' && isCrossAccount(request) : stryMutAct_9fa48("3672") ? false : stryMutAct_9fa48("3671") ? true : (stryCov_9fa48("3671", "3672", "3673"), (stryMutAct_9fa48("3675") ? request.principal.kind !== 'anonymous' : stryMutAct_9fa48("3674") ? false : (stryCov_9fa48("3674", "3675"), request.principal.kind === (stryMutAct_9fa48("3676") ? "" : (stryCov_9fa48("3676"), 'anonymous')))) || isCrossAccount(request));
  }
}
const hiddenKey = stryMutAct_9fa48("3677") ? "" : (stryCov_9fa48("3677"), 'The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.');
function isHiddenKey(request: AuthorizationRequest, reported: Reported | undefined): boolean {
  if (stryMutAct_9fa48("3678")) {
    {}
  } else {
    stryCov_9fa48("3678");
    const isDecrypt = stryMutAct_9fa48("3681") ? request.action.toLowerCase() !== 'kms:decrypt' : stryMutAct_9fa48("3680") ? false : stryMutAct_9fa48("3679") ? true : (stryCov_9fa48("3679", "3680", "3681"), (stryMutAct_9fa48("3682") ? request.action.toUpperCase() : (stryCov_9fa48("3682"), request.action.toLowerCase())) === (stryMutAct_9fa48("3683") ? "" : (stryCov_9fa48("3683"), 'kms:decrypt')));
    return stryMutAct_9fa48("3686") ? isDecrypt && isCrossAccount(request) || reported?.kind === 'resource-policy' : stryMutAct_9fa48("3685") ? false : stryMutAct_9fa48("3684") ? true : (stryCov_9fa48("3684", "3685", "3686"), (stryMutAct_9fa48("3688") ? isDecrypt || isCrossAccount(request) : stryMutAct_9fa48("3687") ? true : (stryCov_9fa48("3687", "3688"), isDecrypt && isCrossAccount(request))) && (stryMutAct_9fa48("3690") ? reported?.kind !== 'resource-policy' : stryMutAct_9fa48("3689") ? true : (stryCov_9fa48("3689", "3690"), (stryMutAct_9fa48("3691") ? reported.kind : (stryCov_9fa48("3691"), reported?.kind)) === (stryMutAct_9fa48("3692") ? "" : (stryCov_9fa48("3692"), 'resource-policy')))));
  }
}
function keyRefusedBehindS3(request: AuthorizationRequest, reported: Reported | undefined): string {
  if (stryMutAct_9fa48("3693")) {
    {}
  } else {
    stryCov_9fa48("3693");
    const {
      action,
      principal
    } = request;
    const start = stryMutAct_9fa48("3694") ? `` : (stryCov_9fa48("3694"), `User: ${principal.arn} is not authorized to perform: ${action} on this resource`);
    if (stryMutAct_9fa48("3697") ? isCrossAccount(request) || reported?.kind === 'resource-policy' : stryMutAct_9fa48("3696") ? false : stryMutAct_9fa48("3695") ? true : (stryCov_9fa48("3695", "3696", "3697"), isCrossAccount(request) && (stryMutAct_9fa48("3699") ? reported?.kind !== 'resource-policy' : stryMutAct_9fa48("3698") ? true : (stryCov_9fa48("3698", "3699"), (stryMutAct_9fa48("3700") ? reported.kind : (stryCov_9fa48("3700"), reported?.kind)) === (stryMutAct_9fa48("3701") ? "" : (stryCov_9fa48("3701"), 'resource-policy')))))) return stryMutAct_9fa48("3702") ? `` : (stryCov_9fa48("3702"), `${start} because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access`);
    return stryMutAct_9fa48("3703") ? `` : (stryCov_9fa48("3703"), `${start}${reported ? because(request, reported, action) : stryMutAct_9fa48("3704") ? "Stryker was here!" : (stryCov_9fa48("3704"), '')}`);
  }
}