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
import { readArn } from '../match/arn.ts';
import type { AuthorizationRequest, Principal } from '../authorization.ts';
import { ownerOf } from '../service/owner.ts';
import { accessPointOf } from '../service/s3/s3-facts.ts';
type Keys = Readonly<Record<string, readonly string[]>>;

/**
 * The keys whose values follow from who calls and whose the resource is. A session is known to
 * `aws:PrincipalArn` by its role, whose path only `roleArn` tells: without it the role is taken to
 * stand in `/`.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export function derivedKeys(request: AuthorizationRequest): Keys {
  if (stryMutAct_9fa48("853")) {
    {}
  } else {
    stryCov_9fa48("853");
    const {
      principal,
      action
    } = request;
    const owner = ownerOf(request);
    const isKms = stryMutAct_9fa48("856") ? /^kms:/i.test(action) || principal.account !== '' : stryMutAct_9fa48("855") ? false : stryMutAct_9fa48("854") ? true : (stryCov_9fa48("854", "855", "856"), (stryMutAct_9fa48("857") ? /kms:/i : (stryCov_9fa48("857"), /^kms:/i)).test(action) && (stryMutAct_9fa48("859") ? principal.account === '' : stryMutAct_9fa48("858") ? true : (stryCov_9fa48("858", "859"), principal.account !== (stryMutAct_9fa48("860") ? "Stryker was here!" : (stryCov_9fa48("860"), '')))));
    return stryMutAct_9fa48("861") ? {} : (stryCov_9fa48("861"), {
      ...keysOf(principal),
      ...((stryMutAct_9fa48("864") ? owner !== undefined : stryMutAct_9fa48("863") ? false : stryMutAct_9fa48("862") ? true : (stryCov_9fa48("862", "863", "864"), owner === undefined)) ? {} : stryMutAct_9fa48("865") ? {} : (stryCov_9fa48("865"), {
        'aws:resourceaccount': stryMutAct_9fa48("866") ? [] : (stryCov_9fa48("866"), [owner])
      })),
      ...(isKms ? stryMutAct_9fa48("867") ? {} : (stryCov_9fa48("867"), {
        'kms:calleraccount': stryMutAct_9fa48("868") ? [] : (stryCov_9fa48("868"), [principal.account])
      }) : {}),
      ...accessPointKeys(request)
    });
  }
}
function accessPointKeys({
  resource,
  s3
}: AuthorizationRequest): Keys {
  if (stryMutAct_9fa48("869")) {
    {}
  } else {
    stryCov_9fa48("869");
    const arn = accessPointOf(resource);
    if (stryMutAct_9fa48("872") ? arn !== undefined : stryMutAct_9fa48("871") ? false : stryMutAct_9fa48("870") ? true : (stryCov_9fa48("870", "871", "872"), arn === undefined)) return {};
    const known = stryMutAct_9fa48("873") ? s3.accessPoint : (stryCov_9fa48("873"), s3?.accessPoint);
    return stryMutAct_9fa48("874") ? {} : (stryCov_9fa48("874"), {
      's3:dataaccesspointarn': stryMutAct_9fa48("875") ? [] : (stryCov_9fa48("875"), [arn]),
      's3:dataaccesspointaccount': stryMutAct_9fa48("876") ? [] : (stryCov_9fa48("876"), [stryMutAct_9fa48("877") ? readArn(arn)?.account && '' : (stryCov_9fa48("877"), (stryMutAct_9fa48("878") ? readArn(arn).account : (stryCov_9fa48("878"), readArn(arn)?.account)) ?? (stryMutAct_9fa48("879") ? "Stryker was here!" : (stryCov_9fa48("879"), '')))]),
      ...(stryMutAct_9fa48("882") ? known || {
        's3:accesspointnetworkorigin': [known.vpcId === undefined ? 'Internet' : 'VPC']
      } : stryMutAct_9fa48("881") ? false : stryMutAct_9fa48("880") ? true : (stryCov_9fa48("880", "881", "882"), known && (stryMutAct_9fa48("883") ? {} : (stryCov_9fa48("883"), {
        's3:accesspointnetworkorigin': stryMutAct_9fa48("884") ? [] : (stryCov_9fa48("884"), [(stryMutAct_9fa48("887") ? known.vpcId !== undefined : stryMutAct_9fa48("886") ? false : stryMutAct_9fa48("885") ? true : (stryCov_9fa48("885", "886", "887"), known.vpcId === undefined)) ? stryMutAct_9fa48("888") ? "" : (stryCov_9fa48("888"), 'Internet') : stryMutAct_9fa48("889") ? "" : (stryCov_9fa48("889"), 'VPC')])
      }))))
    });
  }
}
function keysOf(principal: Principal): Keys {
  if (stryMutAct_9fa48("890")) {
    {}
  } else {
    stryCov_9fa48("890");
    const {
      kind,
      arn,
      account
    } = principal;
    switch (kind) {
      case stryMutAct_9fa48("892") ? "" : (stryCov_9fa48("892"), 'anonymous'):
        if (stryMutAct_9fa48("891")) {} else {
          stryCov_9fa48("891");
          return stryMutAct_9fa48("893") ? {} : (stryCov_9fa48("893"), {
            'aws:principalaccount': stryMutAct_9fa48("894") ? [] : (stryCov_9fa48("894"), [stryMutAct_9fa48("895") ? "" : (stryCov_9fa48("895"), 'anonymous')]),
            'aws:principaltype': stryMutAct_9fa48("896") ? [] : (stryCov_9fa48("896"), [stryMutAct_9fa48("897") ? "" : (stryCov_9fa48("897"), 'Anonymous')]),
            'aws:userid': stryMutAct_9fa48("898") ? [] : (stryCov_9fa48("898"), [stryMutAct_9fa48("899") ? "" : (stryCov_9fa48("899"), 'anonymous')])
          });
        }
      case stryMutAct_9fa48("901") ? "" : (stryCov_9fa48("901"), 'identity-provider'):
        if (stryMutAct_9fa48("900")) {} else {
          stryCov_9fa48("900");
          return {};
        }
      case stryMutAct_9fa48("903") ? "" : (stryCov_9fa48("903"), 'someone'):
        if (stryMutAct_9fa48("902")) {} else {
          stryCov_9fa48("902");
          return stryMutAct_9fa48("904") ? {} : (stryCov_9fa48("904"), {
            'aws:principalaccount': stryMutAct_9fa48("905") ? [] : (stryCov_9fa48("905"), [account]),
            'aws:principalisawsservice': stryMutAct_9fa48("906") ? [] : (stryCov_9fa48("906"), [stryMutAct_9fa48("907") ? "" : (stryCov_9fa48("907"), 'false')])
          });
        }
      case stryMutAct_9fa48("909") ? "" : (stryCov_9fa48("909"), 'service'):
        if (stryMutAct_9fa48("908")) {} else {
          stryCov_9fa48("908");
          return stryMutAct_9fa48("910") ? {} : (stryCov_9fa48("910"), {
            ...((stryMutAct_9fa48("913") ? account !== '' : stryMutAct_9fa48("912") ? false : stryMutAct_9fa48("911") ? true : (stryCov_9fa48("911", "912", "913"), account === (stryMutAct_9fa48("914") ? "Stryker was here!" : (stryCov_9fa48("914"), '')))) ? {} : stryMutAct_9fa48("915") ? {} : (stryCov_9fa48("915"), {
              'aws:principalaccount': stryMutAct_9fa48("916") ? [] : (stryCov_9fa48("916"), [account])
            })),
            'aws:principalisawsservice': stryMutAct_9fa48("917") ? [] : (stryCov_9fa48("917"), [stryMutAct_9fa48("918") ? "" : (stryCov_9fa48("918"), 'true')]),
            'aws:principalservicename': stryMutAct_9fa48("919") ? [] : (stryCov_9fa48("919"), [arn])
          });
        }
      case stryMutAct_9fa48("921") ? "" : (stryCov_9fa48("921"), 'root'):
        if (stryMutAct_9fa48("920")) {} else {
          stryCov_9fa48("920");
          return stryMutAct_9fa48("922") ? {} : (stryCov_9fa48("922"), {
            ...signed(principal, stryMutAct_9fa48("923") ? "" : (stryCov_9fa48("923"), 'Account'), arn),
            'aws:userid': stryMutAct_9fa48("924") ? [] : (stryCov_9fa48("924"), [account])
          });
        }
      case stryMutAct_9fa48("926") ? "" : (stryCov_9fa48("926"), 'user'):
        if (stryMutAct_9fa48("925")) {} else {
          stryCov_9fa48("925");
          return stryMutAct_9fa48("927") ? {} : (stryCov_9fa48("927"), {
            ...signed(principal, stryMutAct_9fa48("928") ? "" : (stryCov_9fa48("928"), 'User'), arn),
            'aws:username': stryMutAct_9fa48("929") ? [] : (stryCov_9fa48("929"), [lastName(arn)])
          });
        }
      case stryMutAct_9fa48("931") ? "" : (stryCov_9fa48("931"), 'federated-user'):
        if (stryMutAct_9fa48("930")) {} else {
          stryCov_9fa48("930");
          return stryMutAct_9fa48("932") ? {} : (stryCov_9fa48("932"), {
            ...signed(principal, stryMutAct_9fa48("933") ? "" : (stryCov_9fa48("933"), 'FederatedUser'), arn),
            'aws:userid': stryMutAct_9fa48("934") ? [] : (stryCov_9fa48("934"), [stryMutAct_9fa48("935") ? `` : (stryCov_9fa48("935"), `${account}:${lastName(arn)}`)])
          });
        }
      case stryMutAct_9fa48("936") ? "" : (stryCov_9fa48("936"), 'role'):
      case stryMutAct_9fa48("938") ? "" : (stryCov_9fa48("938"), 'assumed-role'):
        if (stryMutAct_9fa48("937")) {} else {
          stryCov_9fa48("937");
          return signed(principal, stryMutAct_9fa48("939") ? "" : (stryCov_9fa48("939"), 'AssumedRole'), roleArnOf(principal));
        }
    }
  }
}
function signed({
  account
}: Principal, type: string, arn: string): Keys {
  if (stryMutAct_9fa48("940")) {
    {}
  } else {
    stryCov_9fa48("940");
    return stryMutAct_9fa48("941") ? {} : (stryCov_9fa48("941"), {
      'aws:principalarn': stryMutAct_9fa48("942") ? [] : (stryCov_9fa48("942"), [arn]),
      'aws:principalaccount': stryMutAct_9fa48("943") ? [] : (stryCov_9fa48("943"), [account]),
      'aws:principaltype': stryMutAct_9fa48("944") ? [] : (stryCov_9fa48("944"), [type]),
      'aws:principalisawsservice': stryMutAct_9fa48("945") ? [] : (stryCov_9fa48("945"), [stryMutAct_9fa48("946") ? "" : (stryCov_9fa48("946"), 'false')])
    });
  }
}
function lastName(arn: string): string {
  if (stryMutAct_9fa48("947")) {
    {}
  } else {
    stryCov_9fa48("947");
    return stryMutAct_9fa48("948") ? arn.split('/').at(-1) && '' : (stryCov_9fa48("948"), arn.split(stryMutAct_9fa48("949") ? "" : (stryCov_9fa48("949"), '/')).at(stryMutAct_9fa48("950") ? +1 : (stryCov_9fa48("950"), -1)) ?? (stryMutAct_9fa48("951") ? "Stryker was here!" : (stryCov_9fa48("951"), '')));
  }
}
function roleArnOf(principal: Principal): string {
  if (stryMutAct_9fa48("952")) {
    {}
  } else {
    stryCov_9fa48("952");
    if (stryMutAct_9fa48("955") ? principal.kind !== 'role' : stryMutAct_9fa48("954") ? false : stryMutAct_9fa48("953") ? true : (stryCov_9fa48("953", "954", "955"), principal.kind === (stryMutAct_9fa48("956") ? "" : (stryCov_9fa48("956"), 'role')))) return principal.arn;
    const arn = readArn(principal.arn);
    const name = stryMutAct_9fa48("957") ? arn?.resource.split('/')[1] && '' : (stryCov_9fa48("957"), (stryMutAct_9fa48("958") ? arn.resource.split('/')[1] : (stryCov_9fa48("958"), arn?.resource.split(stryMutAct_9fa48("959") ? "" : (stryCov_9fa48("959"), '/'))[1])) ?? (stryMutAct_9fa48("960") ? "Stryker was here!" : (stryCov_9fa48("960"), '')));
    return stryMutAct_9fa48("961") ? principal.roleArn && `arn:${arn?.partition ?? 'aws'}:iam::${principal.account}:role/${name}` : (stryCov_9fa48("961"), principal.roleArn ?? (stryMutAct_9fa48("962") ? `` : (stryCov_9fa48("962"), `arn:${stryMutAct_9fa48("963") ? arn?.partition && 'aws' : (stryCov_9fa48("963"), (stryMutAct_9fa48("964") ? arn.partition : (stryCov_9fa48("964"), arn?.partition)) ?? (stryMutAct_9fa48("965") ? "" : (stryCov_9fa48("965"), 'aws')))}:iam::${principal.account}:role/${name}`)));
  }
}