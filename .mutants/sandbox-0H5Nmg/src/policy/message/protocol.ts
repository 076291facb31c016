/** How a service writes its answers, by the prefix of its actions. */function stryNS_9fa48() {
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
export type Protocol = 'json' | 'rest-json' | 'query' | 'ec2' | 'rest-xml';
const services: Readonly<Record<Exclude<Protocol, 'json'>, readonly string[]>> = stryMutAct_9fa48("3705") ? {} : (stryCov_9fa48("3705"), {
  query: stryMutAct_9fa48("3706") ? [] : (stryCov_9fa48("3706"), [stryMutAct_9fa48("3707") ? "" : (stryCov_9fa48("3707"), 'autoscaling'), stryMutAct_9fa48("3708") ? "" : (stryCov_9fa48("3708"), 'cloudformation'), stryMutAct_9fa48("3709") ? "" : (stryCov_9fa48("3709"), 'cloudwatch'), stryMutAct_9fa48("3710") ? "" : (stryCov_9fa48("3710"), 'elasticache'), stryMutAct_9fa48("3711") ? "" : (stryCov_9fa48("3711"), 'elasticbeanstalk'), stryMutAct_9fa48("3712") ? "" : (stryCov_9fa48("3712"), 'elasticloadbalancing'), stryMutAct_9fa48("3713") ? "" : (stryCov_9fa48("3713"), 'iam'), stryMutAct_9fa48("3714") ? "" : (stryCov_9fa48("3714"), 'rds'), stryMutAct_9fa48("3715") ? "" : (stryCov_9fa48("3715"), 'redshift'), stryMutAct_9fa48("3716") ? "" : (stryCov_9fa48("3716"), 'ses'), stryMutAct_9fa48("3717") ? "" : (stryCov_9fa48("3717"), 'sns'), stryMutAct_9fa48("3718") ? "" : (stryCov_9fa48("3718"), 'sqs'), stryMutAct_9fa48("3719") ? "" : (stryCov_9fa48("3719"), 'sts')]),
  ec2: stryMutAct_9fa48("3720") ? [] : (stryCov_9fa48("3720"), [stryMutAct_9fa48("3721") ? "" : (stryCov_9fa48("3721"), 'ec2')]),
  'rest-xml': stryMutAct_9fa48("3722") ? [] : (stryCov_9fa48("3722"), [stryMutAct_9fa48("3723") ? "" : (stryCov_9fa48("3723"), 'cloudfront'), stryMutAct_9fa48("3724") ? "" : (stryCov_9fa48("3724"), 'route53'), stryMutAct_9fa48("3725") ? "" : (stryCov_9fa48("3725"), 's3')]),
  'rest-json': stryMutAct_9fa48("3726") ? [] : (stryCov_9fa48("3726"), [stryMutAct_9fa48("3727") ? "" : (stryCov_9fa48("3727"), 'airflow'), stryMutAct_9fa48("3728") ? "" : (stryCov_9fa48("3728"), 'apigateway'), stryMutAct_9fa48("3729") ? "" : (stryCov_9fa48("3729"), 'aoss'), stryMutAct_9fa48("3730") ? "" : (stryCov_9fa48("3730"), 'backup'), stryMutAct_9fa48("3731") ? "" : (stryCov_9fa48("3731"), 'batch'), stryMutAct_9fa48("3732") ? "" : (stryCov_9fa48("3732"), 'codeartifact'), stryMutAct_9fa48("3733") ? "" : (stryCov_9fa48("3733"), 'eks'), stryMutAct_9fa48("3734") ? "" : (stryCov_9fa48("3734"), 'elasticfilesystem'), stryMutAct_9fa48("3735") ? "" : (stryCov_9fa48("3735"), 'es'), stryMutAct_9fa48("3736") ? "" : (stryCov_9fa48("3736"), 'execute-api'), stryMutAct_9fa48("3737") ? "" : (stryCov_9fa48("3737"), 'kafka'), stryMutAct_9fa48("3738") ? "" : (stryCov_9fa48("3738"), 'lambda'), stryMutAct_9fa48("3739") ? "" : (stryCov_9fa48("3739"), 'rds-data'), stryMutAct_9fa48("3740") ? "" : (stryCov_9fa48("3740"), 'redshift-serverless'), stryMutAct_9fa48("3741") ? "" : (stryCov_9fa48("3741"), 'scheduler'), stryMutAct_9fa48("3742") ? "" : (stryCov_9fa48("3742"), 'xray')])
});
const byService: ReadonlyMap<string, Protocol> = new Map((['query', 'ec2', 'rest-xml', 'rest-json'] as const).flatMap(stryMutAct_9fa48("3743") ? () => undefined : (stryCov_9fa48("3743"), protocol => services[protocol].map(stryMutAct_9fa48("3744") ? () => undefined : (stryCov_9fa48("3744"), service => [service, protocol] as const)))));
export function protocolOf(service: string): Protocol {
  if (stryMutAct_9fa48("3745")) {
    {}
  } else {
    stryCov_9fa48("3745");
    return stryMutAct_9fa48("3746") ? byService.get(service) && 'json' : (stryCov_9fa48("3746"), byService.get(service) ?? (stryMutAct_9fa48("3747") ? "" : (stryCov_9fa48("3747"), 'json')));
  }
}