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

/**
 * The action and resource pairs that a request comes to. What stands in a Glue catalogue asks for
 * the table, its database and the catalogue; a function URL for invoking the function as well (URLs
 * made before October 2025 are exempt until 2026-11-01; this takes the URL for a younger one).
 *
 * @see https://docs.aws.amazon.com/glue/latest/dg/glue-specifying-resource-arns.html
 * @see https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html
 */
export function partsOf(request: AuthorizationRequest): readonly AuthorizationRequest[] {
  if (stryMutAct_9fa48("3965")) {
    {}
  } else {
    stryCov_9fa48("3965");
    if (stryMutAct_9fa48("3968") ? request.action.toLowerCase() !== 'lambda:invokefunctionurl' : stryMutAct_9fa48("3967") ? false : stryMutAct_9fa48("3966") ? true : (stryCov_9fa48("3966", "3967", "3968"), (stryMutAct_9fa48("3969") ? request.action.toUpperCase() : (stryCov_9fa48("3969"), request.action.toLowerCase())) === (stryMutAct_9fa48("3970") ? "" : (stryCov_9fa48("3970"), 'lambda:invokefunctionurl')))) return stryMutAct_9fa48("3971") ? [] : (stryCov_9fa48("3971"), [request, stryMutAct_9fa48("3972") ? {} : (stryCov_9fa48("3972"), {
      ...request,
      action: stryMutAct_9fa48("3973") ? "" : (stryCov_9fa48("3973"), 'lambda:InvokeFunction')
    })]);
    return stryMutAct_9fa48("3974") ? [] : (stryCov_9fa48("3974"), [request, ...holdersOf(request).map(stryMutAct_9fa48("3975") ? () => undefined : (stryCov_9fa48("3975"), resource => stryMutAct_9fa48("3976") ? {} : (stryCov_9fa48("3976"), {
      ...request,
      resource
    })))]);
  }
}

/** The database and the catalogue that a resource of Glue stands in. */
function holdersOf({
  resource
}: AuthorizationRequest): readonly string[] {
  if (stryMutAct_9fa48("3977")) {
    {}
  } else {
    stryCov_9fa48("3977");
    const arn = readArn(resource);
    if (stryMutAct_9fa48("3980") ? arn?.service === 'glue' : stryMutAct_9fa48("3979") ? false : stryMutAct_9fa48("3978") ? true : (stryCov_9fa48("3978", "3979", "3980"), (stryMutAct_9fa48("3981") ? arn.service : (stryCov_9fa48("3981"), arn?.service)) !== (stryMutAct_9fa48("3982") ? "" : (stryCov_9fa48("3982"), 'glue')))) return stryMutAct_9fa48("3983") ? ["Stryker was here"] : (stryCov_9fa48("3983"), []);
    const head = stryMutAct_9fa48("3984") ? resource : (stryCov_9fa48("3984"), resource.slice(0, stryMutAct_9fa48("3985") ? resource.length + arn.resource.length : (stryCov_9fa48("3985"), resource.length - arn.resource.length)));
    const [type = stryMutAct_9fa48("3986") ? "Stryker was here!" : (stryCov_9fa48("3986"), ''), database] = arn.resource.split(stryMutAct_9fa48("3987") ? "" : (stryCov_9fa48("3987"), '/'));
    if (stryMutAct_9fa48("3990") ? type !== 'database' : stryMutAct_9fa48("3989") ? false : stryMutAct_9fa48("3988") ? true : (stryCov_9fa48("3988", "3989", "3990"), type === (stryMutAct_9fa48("3991") ? "" : (stryCov_9fa48("3991"), 'database')))) return stryMutAct_9fa48("3992") ? [] : (stryCov_9fa48("3992"), [stryMutAct_9fa48("3993") ? `` : (stryCov_9fa48("3993"), `${head}catalog`)]);
    const isInDatabase = (stryMutAct_9fa48("3994") ? [] : (stryCov_9fa48("3994"), [stryMutAct_9fa48("3995") ? "" : (stryCov_9fa48("3995"), 'table'), stryMutAct_9fa48("3996") ? "" : (stryCov_9fa48("3996"), 'tableVersion'), stryMutAct_9fa48("3997") ? "" : (stryCov_9fa48("3997"), 'userDefinedFunction')])).includes(type);
    return isInDatabase ? stryMutAct_9fa48("3998") ? [] : (stryCov_9fa48("3998"), [stryMutAct_9fa48("3999") ? `` : (stryCov_9fa48("3999"), `${head}database/${database}`), stryMutAct_9fa48("4000") ? `` : (stryCov_9fa48("4000"), `${head}catalog`)]) : stryMutAct_9fa48("4001") ? ["Stryker was here"] : (stryCov_9fa48("4001"), []);
  }
}

/**
 * What a request may be asking for. Listing log groups has no resource in the Service Authorization
 * Reference, but refusals of it name one.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html
 */
export function readingsOf(request: AuthorizationRequest): readonly AuthorizationRequest[] {
  if (stryMutAct_9fa48("4002")) {
    {}
  } else {
    stryCov_9fa48("4002");
    const {
      action,
      resource,
      principal,
      context
    } = request;
    if (stryMutAct_9fa48("4005") ? action.toLowerCase() !== 'logs:describeloggroups' && resource !== '*' : stryMutAct_9fa48("4004") ? false : stryMutAct_9fa48("4003") ? true : (stryCov_9fa48("4003", "4004", "4005"), (stryMutAct_9fa48("4007") ? action.toLowerCase() === 'logs:describeloggroups' : stryMutAct_9fa48("4006") ? false : (stryCov_9fa48("4006", "4007"), (stryMutAct_9fa48("4008") ? action.toUpperCase() : (stryCov_9fa48("4008"), action.toLowerCase())) !== (stryMutAct_9fa48("4009") ? "" : (stryCov_9fa48("4009"), 'logs:describeloggroups')))) || (stryMutAct_9fa48("4011") ? resource === '*' : stryMutAct_9fa48("4010") ? false : (stryCov_9fa48("4010", "4011"), resource !== (stryMutAct_9fa48("4012") ? "" : (stryCov_9fa48("4012"), '*')))))) return stryMutAct_9fa48("4013") ? [] : (stryCov_9fa48("4013"), [request]);
    const [, partition = stryMutAct_9fa48("4014") ? "" : (stryCov_9fa48("4014"), 'aws')] = principal.arn.split(stryMutAct_9fa48("4015") ? "" : (stryCov_9fa48("4015"), ':'));
    const [region = stryMutAct_9fa48("4016") ? "" : (stryCov_9fa48("4016"), '*')] = stryMutAct_9fa48("4017") ? context['aws:RequestedRegion'] && [] : (stryCov_9fa48("4017"), context[stryMutAct_9fa48("4018") ? "" : (stryCov_9fa48("4018"), 'aws:RequestedRegion')] ?? (stryMutAct_9fa48("4019") ? ["Stryker was here"] : (stryCov_9fa48("4019"), [])));
    const named = stryMutAct_9fa48("4020") ? `` : (stryCov_9fa48("4020"), `arn:${partition}:logs:${region}:${principal.account}:log-group::log-stream:`);
    return stryMutAct_9fa48("4021") ? [] : (stryCov_9fa48("4021"), [request, stryMutAct_9fa48("4022") ? {} : (stryCov_9fa48("4022"), {
      ...request,
      resource: named
    })]);
  }
}