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
import type { AuthorizationRequest, LayerKind, PolicyInput } from '../authorization.ts';
import { requestContext } from '../context/request-context.ts';
import { isForwarded } from '../context/situation.ts';
import { askedResource } from '../match/match-resource.ts';
import { isSigned } from '../service/is-signed.ts';
import { needsNoPermission } from '../service/needs-no-permission.ts';
import { evaluateLayer } from './evaluate-layer.ts';
import type { Question } from './evaluate-statement.ts';
import { type LayerAnswer, notApplicable, unreadLayer } from './layer-answer.ts';
import { rcpLayer, scpLayer } from './organization-layers.ts';
import { bucketLayer, resourceLayer } from './resource-layers.ts';

/** The answer of every layer, whether or not the request is bound by it. */
export interface LayerAnswers {
  readonly endpoint: LayerAnswer;
  readonly rcp: LayerAnswer;
  readonly scp: LayerAnswer;
  readonly resource: LayerAnswer;
  /** Only of a request through an access point. */
  readonly bucket?: LayerAnswer;
  readonly identity: LayerAnswer;
  readonly boundary: LayerAnswer;
  readonly session: LayerAnswer;
}

/**
 * Asks every layer that binds the caller. Unsigned calls and AWS services have no identity side, the
 * root user no identity policy. What a service passes on has left the endpoint behind.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
export function evaluateLayers(request: AuthorizationRequest, question: Question): LayerAnswers {
  if (stryMutAct_9fa48("2702")) {
    {}
  } else {
    stryCov_9fa48("2702");
    const {
      principal,
      identity,
      boundary,
      endpointPolicy,
      endpointType
    } = request;
    const free = needsNoPermission(request);
    const hasIdentity = stryMutAct_9fa48("2705") ? isSigned(principal) && principal.kind !== 'root' || !free : stryMutAct_9fa48("2704") ? false : stryMutAct_9fa48("2703") ? true : (stryCov_9fa48("2703", "2704", "2705"), (stryMutAct_9fa48("2707") ? isSigned(principal) || principal.kind !== 'root' : stryMutAct_9fa48("2706") ? true : (stryCov_9fa48("2706", "2707"), isSigned(principal) && (stryMutAct_9fa48("2709") ? principal.kind === 'root' : stryMutAct_9fa48("2708") ? true : (stryCov_9fa48("2708", "2709"), principal.kind !== (stryMutAct_9fa48("2710") ? "" : (stryCov_9fa48("2710"), 'root')))))) && (stryMutAct_9fa48("2711") ? free : (stryCov_9fa48("2711"), !free)));
    const ask = stryMutAct_9fa48("2712") ? () => undefined : (stryCov_9fa48("2712"), (() => {
      const ask = (kind: LayerKind, policies: readonly PolicyInput[] | undefined, binds: boolean) => binds ? askRead(request, kind, policies, question) : notApplicable(kind);
      return ask;
    })());
    const bucket = bucketLayer(request, question);
    return stryMutAct_9fa48("2713") ? {} : (stryCov_9fa48("2713"), {
      endpoint: (stryMutAct_9fa48("2716") ? isForwarded(question.context.state) !== 'yes' : stryMutAct_9fa48("2715") ? false : stryMutAct_9fa48("2714") ? true : (stryCov_9fa48("2714", "2715", "2716"), isForwarded(question.context.state) === (stryMutAct_9fa48("2717") ? "" : (stryCov_9fa48("2717"), 'yes')))) ? notApplicable(stryMutAct_9fa48("2718") ? "" : (stryCov_9fa48("2718"), 'endpoint-policy')) : (stryMutAct_9fa48("2721") ? endpointPolicy || endpointType === 'gateway' : stryMutAct_9fa48("2720") ? false : stryMutAct_9fa48("2719") ? true : (stryCov_9fa48("2719", "2720", "2721"), endpointPolicy && (stryMutAct_9fa48("2723") ? endpointType !== 'gateway' : stryMutAct_9fa48("2722") ? true : (stryCov_9fa48("2722", "2723"), endpointType === (stryMutAct_9fa48("2724") ? "" : (stryCov_9fa48("2724"), 'gateway')))))) ? evaluateLayer(stryMutAct_9fa48("2725") ? "" : (stryCov_9fa48("2725"), 'endpoint-policy'), stryMutAct_9fa48("2726") ? [] : (stryCov_9fa48("2726"), [endpointPolicy]), question, stryMutAct_9fa48("2727") ? "" : (stryCov_9fa48("2727"), 'gateway-endpoint-policy')) : ask(stryMutAct_9fa48("2728") ? "" : (stryCov_9fa48("2728"), 'endpoint-policy'), listed(endpointPolicy), stryMutAct_9fa48("2729") ? false : (stryCov_9fa48("2729"), true)),
      rcp: free ? notApplicable(stryMutAct_9fa48("2730") ? "" : (stryCov_9fa48("2730"), 'rcp')) : rcpLayer(request, question),
      scp: free ? notApplicable(stryMutAct_9fa48("2731") ? "" : (stryCov_9fa48("2731"), 'scp')) : scpLayer(request, question),
      resource: resourceLayer(request, question),
      ...(stryMutAct_9fa48("2734") ? bucket || {
        bucket
      } : stryMutAct_9fa48("2733") ? false : stryMutAct_9fa48("2732") ? true : (stryCov_9fa48("2732", "2733", "2734"), bucket && (stryMutAct_9fa48("2735") ? {} : (stryCov_9fa48("2735"), {
        bucket
      })))),
      identity: (stryMutAct_9fa48("2738") ? hasIdentity || !identity : stryMutAct_9fa48("2737") ? false : stryMutAct_9fa48("2736") ? true : (stryCov_9fa48("2736", "2737", "2738"), hasIdentity && (stryMutAct_9fa48("2739") ? identity : (stryCov_9fa48("2739"), !identity)))) ? unreadLayer(stryMutAct_9fa48("2740") ? "" : (stryCov_9fa48("2740"), 'identity-policy')) : ask(stryMutAct_9fa48("2741") ? "" : (stryCov_9fa48("2741"), 'identity-policy'), identity, hasIdentity),
      boundary: ask(stryMutAct_9fa48("2742") ? "" : (stryCov_9fa48("2742"), 'permissions-boundary'), listed(boundary), hasIdentity),
      session: ask(stryMutAct_9fa48("2743") ? "" : (stryCov_9fa48("2743"), 'session-policy'), sessionPolicies(request), hasIdentity)
    });
  }
}

/** What every statement is asked. Listing all buckets is judged on all of them. */
export function questionOf(request: AuthorizationRequest): Question {
  if (stryMutAct_9fa48("2744")) {
    {}
  } else {
    stryCov_9fa48("2744");
    const {
      action,
      resource,
      principal,
      boundary
    } = request;
    const isEveryBucket = stryMutAct_9fa48("2747") ? resource === '*' || action.toLowerCase() === 's3:listallmybuckets' : stryMutAct_9fa48("2746") ? false : stryMutAct_9fa48("2745") ? true : (stryCov_9fa48("2745", "2746", "2747"), (stryMutAct_9fa48("2749") ? resource !== '*' : stryMutAct_9fa48("2748") ? true : (stryCov_9fa48("2748", "2749"), resource === (stryMutAct_9fa48("2750") ? "" : (stryCov_9fa48("2750"), '*')))) && (stryMutAct_9fa48("2752") ? action.toLowerCase() !== 's3:listallmybuckets' : stryMutAct_9fa48("2751") ? true : (stryCov_9fa48("2751", "2752"), (stryMutAct_9fa48("2753") ? action.toUpperCase() : (stryCov_9fa48("2753"), action.toLowerCase())) === (stryMutAct_9fa48("2754") ? "" : (stryCov_9fa48("2754"), 's3:listallmybuckets')))));
    const [, partition = stryMutAct_9fa48("2755") ? "" : (stryCov_9fa48("2755"), 'aws')] = principal.arn.split(stryMutAct_9fa48("2756") ? "" : (stryCov_9fa48("2756"), ':'));
    return stryMutAct_9fa48("2757") ? {} : (stryCov_9fa48("2757"), {
      action,
      resource: askedResource(isEveryBucket ? stryMutAct_9fa48("2758") ? `` : (stryCov_9fa48("2758"), `arn:${partition}:s3:::*`) : resource),
      caller: stryMutAct_9fa48("2759") ? {} : (stryCov_9fa48("2759"), {
        principal,
        hasBoundary: stryMutAct_9fa48("2762") ? boundary === undefined : stryMutAct_9fa48("2761") ? false : stryMutAct_9fa48("2760") ? true : (stryCov_9fa48("2760", "2761", "2762"), boundary !== undefined)
      }),
      context: requestContext(request)
    });
  }
}
function askRead({
  unread = stryMutAct_9fa48("2763") ? ["Stryker was here"] : (stryCov_9fa48("2763"), [])
}: AuthorizationRequest, kind: LayerKind, policies: readonly PolicyInput[] | undefined, question: Question): LayerAnswer {
  if (stryMutAct_9fa48("2764")) {
    {}
  } else {
    stryCov_9fa48("2764");
    if (stryMutAct_9fa48("2766") ? false : stryMutAct_9fa48("2765") ? true : (stryCov_9fa48("2765", "2766"), policies)) return evaluateLayer(kind, policies, question);
    return unread.includes(kind) ? unreadLayer(kind) : notApplicable(kind);
  }
}
function listed(policy: PolicyInput | undefined): readonly PolicyInput[] | undefined {
  if (stryMutAct_9fa48("2767")) {
    {}
  } else {
    stryCov_9fa48("2767");
    return stryMutAct_9fa48("2770") ? policy || [policy] : stryMutAct_9fa48("2769") ? false : stryMutAct_9fa48("2768") ? true : (stryCov_9fa48("2768", "2769", "2770"), policy && (stryMutAct_9fa48("2771") ? [] : (stryCov_9fa48("2771"), [policy])));
  }
}

/** A session may do what its role may, unless policies were passed; a federated one, nothing then. */
function sessionPolicies({
  principal,
  session = stryMutAct_9fa48("2772") ? ["Stryker was here"] : (stryCov_9fa48("2772"), [])
}: AuthorizationRequest) {
  if (stryMutAct_9fa48("2773")) {
    {}
  } else {
    stryCov_9fa48("2773");
    return (stryMutAct_9fa48("2776") ? session.length > 0 && principal.kind === 'federated-user' : stryMutAct_9fa48("2775") ? false : stryMutAct_9fa48("2774") ? true : (stryCov_9fa48("2774", "2775", "2776"), (stryMutAct_9fa48("2779") ? session.length <= 0 : stryMutAct_9fa48("2778") ? session.length >= 0 : stryMutAct_9fa48("2777") ? false : (stryCov_9fa48("2777", "2778", "2779"), session.length > 0)) || (stryMutAct_9fa48("2781") ? principal.kind !== 'federated-user' : stryMutAct_9fa48("2780") ? false : (stryCov_9fa48("2780", "2781"), principal.kind === (stryMutAct_9fa48("2782") ? "" : (stryCov_9fa48("2782"), 'federated-user')))))) ? session : undefined;
  }
}