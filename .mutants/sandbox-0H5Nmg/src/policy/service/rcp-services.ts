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
import type { Truth } from '../truth.ts';
const bound = new Set(stryMutAct_9fa48("4023") ? [] : (stryCov_9fa48("4023"), [stryMutAct_9fa48("4024") ? "" : (stryCov_9fa48("4024"), 's3'), stryMutAct_9fa48("4025") ? "" : (stryCov_9fa48("4025"), 'sts'), stryMutAct_9fa48("4026") ? "" : (stryCov_9fa48("4026"), 'kms'), stryMutAct_9fa48("4027") ? "" : (stryCov_9fa48("4027"), 'sqs'), stryMutAct_9fa48("4028") ? "" : (stryCov_9fa48("4028"), 'secretsmanager'), stryMutAct_9fa48("4029") ? "" : (stryCov_9fa48("4029"), 'ecr'), stryMutAct_9fa48("4030") ? "" : (stryCov_9fa48("4030"), 'logs'), stryMutAct_9fa48("4031") ? "" : (stryCov_9fa48("4031"), 'dynamodb'), stryMutAct_9fa48("4032") ? "" : (stryCov_9fa48("4032"), 'codeartifact'), stryMutAct_9fa48("4033") ? "" : (stryCov_9fa48("4033"), 'es'), stryMutAct_9fa48("4034") ? "" : (stryCov_9fa48("4034"), 'firehose'), stryMutAct_9fa48("4035") ? "" : (stryCov_9fa48("4035"), 'events')]));
const free = new Set(stryMutAct_9fa48("4036") ? [] : (stryCov_9fa48("4036"), [stryMutAct_9fa48("4037") ? "" : (stryCov_9fa48("4037"), 'lambda'), stryMutAct_9fa48("4038") ? "" : (stryCov_9fa48("4038"), 'sns'), stryMutAct_9fa48("4039") ? "" : (stryCov_9fa48("4039"), 'ssm'), stryMutAct_9fa48("4040") ? "" : (stryCov_9fa48("4040"), 'glue'), stryMutAct_9fa48("4041") ? "" : (stryCov_9fa48("4041"), 'rds'), stryMutAct_9fa48("4042") ? "" : (stryCov_9fa48("4042"), 'redshift'), stryMutAct_9fa48("4043") ? "" : (stryCov_9fa48("4043"), 'sagemaker'), stryMutAct_9fa48("4044") ? "" : (stryCov_9fa48("4044"), 'airflow'), stryMutAct_9fa48("4045") ? "" : (stryCov_9fa48("4045"), 'execute-api'), stryMutAct_9fa48("4046") ? "" : (stryCov_9fa48("4046"), 'cloudwatch')]));

/**
 * Whether resource control policies reach the service; AWS's list grows, so of one that is on
 * neither list it is not known. They never reach AWS's own keys, the retiring of a grant, or a
 * service-linked role.
 *
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
 */
export function rcpBinds({
  action,
  resource,
  key
}: AuthorizationRequest): Truth {
  if (stryMutAct_9fa48("4047")) {
    {}
  } else {
    stryCov_9fa48("4047");
    const lower = stryMutAct_9fa48("4048") ? action.toUpperCase() : (stryCov_9fa48("4048"), action.toLowerCase());
    const [service = stryMutAct_9fa48("4049") ? "Stryker was here!" : (stryCov_9fa48("4049"), '')] = lower.split(stryMutAct_9fa48("4050") ? "" : (stryCov_9fa48("4050"), ':'));
    if (stryMutAct_9fa48("4053") ? key?.manager === 'AWS' && lower === 'kms:retiregrant' : stryMutAct_9fa48("4052") ? false : stryMutAct_9fa48("4051") ? true : (stryCov_9fa48("4051", "4052", "4053"), (stryMutAct_9fa48("4055") ? key?.manager !== 'AWS' : stryMutAct_9fa48("4054") ? false : (stryCov_9fa48("4054", "4055"), (stryMutAct_9fa48("4056") ? key.manager : (stryCov_9fa48("4056"), key?.manager)) === (stryMutAct_9fa48("4057") ? "" : (stryCov_9fa48("4057"), 'AWS')))) || (stryMutAct_9fa48("4059") ? lower !== 'kms:retiregrant' : stryMutAct_9fa48("4058") ? false : (stryCov_9fa48("4058", "4059"), lower === (stryMutAct_9fa48("4060") ? "" : (stryCov_9fa48("4060"), 'kms:retiregrant')))))) return stryMutAct_9fa48("4061") ? "" : (stryCov_9fa48("4061"), 'no');
    if (stryMutAct_9fa48("4063") ? false : stryMutAct_9fa48("4062") ? true : (stryCov_9fa48("4062", "4063"), resource.includes(stryMutAct_9fa48("4064") ? "" : (stryCov_9fa48("4064"), ':role/aws-service-role/')))) return stryMutAct_9fa48("4065") ? "" : (stryCov_9fa48("4065"), 'no');
    return bound.has(service) ? stryMutAct_9fa48("4066") ? "" : (stryCov_9fa48("4066"), 'yes') : free.has(service) ? stryMutAct_9fa48("4067") ? "" : (stryCov_9fa48("4067"), 'no') : stryMutAct_9fa48("4068") ? "" : (stryCov_9fa48("4068"), 'unknown');
  }
}