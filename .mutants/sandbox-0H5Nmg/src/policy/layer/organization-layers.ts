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
import { isSigned } from '../service/is-signed.ts';
import { rcpBinds } from '../service/rcp-services.ts';
import { evaluateLevels } from './evaluate-levels.ts';
import type { Question } from './evaluate-statement.ts';
import { type LayerAnswer, notApplicable, unreadLayer } from './layer-answer.ts';

/**
 * Service control policies bind the identities of their accounts, the root user included, and
 * service-linked roles not.
 *
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html
 */
export function scpLayer(request: AuthorizationRequest, question: Question): LayerAnswer {
  if (stryMutAct_9fa48("2783")) {
    {}
  } else {
    stryCov_9fa48("2783");
    const binds = stryMutAct_9fa48("2786") ? isSigned(request.principal) || !isServiceLinked(request) : stryMutAct_9fa48("2785") ? false : stryMutAct_9fa48("2784") ? true : (stryCov_9fa48("2784", "2785", "2786"), isSigned(request.principal) && (stryMutAct_9fa48("2787") ? isServiceLinked(request) : (stryCov_9fa48("2787"), !isServiceLinked(request))));
    return binds ? askLevels(stryMutAct_9fa48("2788") ? "" : (stryCov_9fa48("2788"), 'scp'), request, question) : notApplicable(stryMutAct_9fa48("2789") ? "" : (stryCov_9fa48("2789"), 'scp'));
  }
}

/**
 * Resource control policies bind whoever calls, from wherever, but not service-linked roles; and
 * only for the services that know them.
 *
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
 */
export function rcpLayer(request: AuthorizationRequest, question: Question): LayerAnswer {
  if (stryMutAct_9fa48("2790")) {
    {}
  } else {
    stryCov_9fa48("2790");
    const binds = rcpBinds(request);
    if (stryMutAct_9fa48("2793") ? binds === 'no' && isServiceLinked(request) : stryMutAct_9fa48("2792") ? false : stryMutAct_9fa48("2791") ? true : (stryCov_9fa48("2791", "2792", "2793"), (stryMutAct_9fa48("2795") ? binds !== 'no' : stryMutAct_9fa48("2794") ? false : (stryCov_9fa48("2794", "2795"), binds === (stryMutAct_9fa48("2796") ? "" : (stryCov_9fa48("2796"), 'no')))) || isServiceLinked(request))) return notApplicable(stryMutAct_9fa48("2797") ? "" : (stryCov_9fa48("2797"), 'rcp'));
    const answer = askLevels(stryMutAct_9fa48("2798") ? "" : (stryCov_9fa48("2798"), 'rcp'), request, question);
    if (stryMutAct_9fa48("2801") ? binds === 'yes' && answer.allows === 'yes' : stryMutAct_9fa48("2800") ? false : stryMutAct_9fa48("2799") ? true : (stryCov_9fa48("2799", "2800", "2801"), (stryMutAct_9fa48("2803") ? binds !== 'yes' : stryMutAct_9fa48("2802") ? false : (stryCov_9fa48("2802", "2803"), binds === (stryMutAct_9fa48("2804") ? "" : (stryCov_9fa48("2804"), 'yes')))) || (stryMutAct_9fa48("2806") ? answer.allows !== 'yes' : stryMutAct_9fa48("2805") ? false : (stryCov_9fa48("2805", "2806"), answer.allows === (stryMutAct_9fa48("2807") ? "" : (stryCov_9fa48("2807"), 'yes')))))) return answer;
    const unsure = {
      decision: 'unknown',
      matched: [],
      doubts: ['service']
    } as const;
    const layer = stryMutAct_9fa48("2808") ? {} : (stryCov_9fa48("2808"), {
      ...answer.layer,
      ...unsure
    });
    return stryMutAct_9fa48("2809") ? {} : (stryCov_9fa48("2809"), {
      ...answer,
      layer,
      allows: stryMutAct_9fa48("2810") ? "" : (stryCov_9fa48("2810"), 'unknown'),
      mayDeny: stryMutAct_9fa48("2811") ? false : (stryCov_9fa48("2811"), true)
    });
  }
}
function askLevels(kind: 'scp' | 'rcp', request: AuthorizationRequest, question: Question): LayerAnswer {
  if (stryMutAct_9fa48("2812")) {
    {}
  } else {
    stryCov_9fa48("2812");
    const levels = stryMutAct_9fa48("2813") ? (kind === 'scp' ? request.scps : request.rcps) && [] : (stryCov_9fa48("2813"), ((stryMutAct_9fa48("2816") ? kind !== 'scp' : stryMutAct_9fa48("2815") ? false : stryMutAct_9fa48("2814") ? true : (stryCov_9fa48("2814", "2815", "2816"), kind === (stryMutAct_9fa48("2817") ? "" : (stryCov_9fa48("2817"), 'scp')))) ? request.scps : request.rcps) ?? (stryMutAct_9fa48("2818") ? ["Stryker was here"] : (stryCov_9fa48("2818"), [])));
    if (stryMutAct_9fa48("2822") ? levels.length <= 0 : stryMutAct_9fa48("2821") ? levels.length >= 0 : stryMutAct_9fa48("2820") ? false : stryMutAct_9fa48("2819") ? true : (stryCov_9fa48("2819", "2820", "2821", "2822"), levels.length > 0)) return evaluateLevels(kind, levels, question);
    return (stryMutAct_9fa48("2823") ? request.unread.includes(kind) : (stryCov_9fa48("2823"), request.unread?.includes(kind))) ? unreadLayer(kind) : notApplicable(kind);
  }
}
function isServiceLinked({
  principal: {
    arn,
    roleArn = arn
  }
}: AuthorizationRequest): boolean {
  if (stryMutAct_9fa48("2824")) {
    {}
  } else {
    stryCov_9fa48("2824");
    return roleArn.includes(stryMutAct_9fa48("2825") ? "" : (stryCov_9fa48("2825"), ':role/aws-service-role/'));
  }
}