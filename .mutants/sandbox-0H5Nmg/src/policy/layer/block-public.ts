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
import type { AuthorizationRequest, Doubt, PolicyInput } from '../authorization.ts';
import { readOnce } from '../grammar/read-once.ts';
import { isCrossAccount } from '../service/owner.ts';
import { evaluatePublic } from '../service/s3/evaluate-public.ts';
import { s3FactsOf } from '../service/s3/s3-facts.ts';
import { type LayerAnswer, noGrants } from './layer-answer.ts';

/**
 * What Block Public Access leaves of a bucket's policy: with `RestrictPublicBuckets` a public policy
 * lets in AWS services and the owner's account alone, and everyone else is denied explicitly, also
 * whom the policy names. Where ACLs count, they may grant what the policy does not, and an object of
 * another account is beyond the bucket's policy.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
 */
export function withBlockedPublic(request: AuthorizationRequest, policy: PolicyInput, answer: LayerAnswer): LayerAnswer {
  if (stryMutAct_9fa48("2420")) {
    {}
  } else {
    stryCov_9fa48("2420");
    const {
      restrictPublicBuckets = stryMutAct_9fa48("2421") ? true : (stryCov_9fa48("2421"), false),
      aclsCount = stryMutAct_9fa48("2422") ? true : (stryCov_9fa48("2422"), false)
    } = s3FactsOf(request);
    if (stryMutAct_9fa48("2425") ? answer.layer.decision !== 'explicitDeny' : stryMutAct_9fa48("2424") ? false : stryMutAct_9fa48("2423") ? true : (stryCov_9fa48("2423", "2424", "2425"), answer.layer.decision === (stryMutAct_9fa48("2426") ? "" : (stryCov_9fa48("2426"), 'explicitDeny')))) return answer;
    if (stryMutAct_9fa48("2428") ? false : stryMutAct_9fa48("2427") ? true : (stryCov_9fa48("2427", "2428"), aclsCount)) return doubted(answer, stryMutAct_9fa48("2429") ? "" : (stryCov_9fa48("2429"), 'acls'));
    if (stryMutAct_9fa48("2432") ? restrictPublicBuckets === false && !isOutside(request) : stryMutAct_9fa48("2431") ? false : stryMutAct_9fa48("2430") ? true : (stryCov_9fa48("2430", "2431", "2432"), (stryMutAct_9fa48("2434") ? restrictPublicBuckets !== false : stryMutAct_9fa48("2433") ? false : (stryCov_9fa48("2433", "2434"), restrictPublicBuckets === (stryMutAct_9fa48("2435") ? true : (stryCov_9fa48("2435"), false)))) || (stryMutAct_9fa48("2436") ? isOutside(request) : (stryCov_9fa48("2436"), !isOutside(request))))) return answer;
    const read = readOnce(policy.document, stryMutAct_9fa48("2437") ? "" : (stryCov_9fa48("2437"), 'resource-policy'));
    const isPublic = (stryMutAct_9fa48("2440") ? read.kind !== 'document' : stryMutAct_9fa48("2439") ? false : stryMutAct_9fa48("2438") ? true : (stryCov_9fa48("2438", "2439", "2440"), read.kind === (stryMutAct_9fa48("2441") ? "" : (stryCov_9fa48("2441"), 'document')))) ? evaluatePublic(read.document) : stryMutAct_9fa48("2442") ? "" : (stryCov_9fa48("2442"), 'unknown');
    if (stryMutAct_9fa48("2445") ? isPublic !== 'no' : stryMutAct_9fa48("2444") ? false : stryMutAct_9fa48("2443") ? true : (stryCov_9fa48("2443", "2444", "2445"), isPublic === (stryMutAct_9fa48("2446") ? "" : (stryCov_9fa48("2446"), 'no')))) return answer;
    if (stryMutAct_9fa48("2449") ? isPublic === 'unknown' && restrictPublicBuckets === 'unread' : stryMutAct_9fa48("2448") ? false : stryMutAct_9fa48("2447") ? true : (stryCov_9fa48("2447", "2448", "2449"), (stryMutAct_9fa48("2451") ? isPublic !== 'unknown' : stryMutAct_9fa48("2450") ? false : (stryCov_9fa48("2450", "2451"), isPublic === (stryMutAct_9fa48("2452") ? "" : (stryCov_9fa48("2452"), 'unknown')))) || (stryMutAct_9fa48("2454") ? restrictPublicBuckets !== 'unread' : stryMutAct_9fa48("2453") ? false : (stryCov_9fa48("2453", "2454"), restrictPublicBuckets === (stryMutAct_9fa48("2455") ? "" : (stryCov_9fa48("2455"), 'unread')))))) return doubted(answer, stryMutAct_9fa48("2456") ? "" : (stryCov_9fa48("2456"), 'public-access'));
    const layer = {
      ...answer.layer,
      decision: 'explicitDeny',
      matched: [{
        policy: policy.name,
        statement: 'RestrictPublicBuckets'
      }]
    } as const;
    return stryMutAct_9fa48("2457") ? {} : (stryCov_9fa48("2457"), {
      ...answer,
      layer,
      allows: stryMutAct_9fa48("2458") ? "" : (stryCov_9fa48("2458"), 'no'),
      grants: noGrants
    });
  }
}
function isOutside(request: AuthorizationRequest): boolean {
  if (stryMutAct_9fa48("2459")) {
    {}
  } else {
    stryCov_9fa48("2459");
    const {
      kind
    } = request.principal;
    return stryMutAct_9fa48("2462") ? kind !== 'service' || kind === 'anonymous' || isCrossAccount(request) : stryMutAct_9fa48("2461") ? false : stryMutAct_9fa48("2460") ? true : (stryCov_9fa48("2460", "2461", "2462"), (stryMutAct_9fa48("2464") ? kind === 'service' : stryMutAct_9fa48("2463") ? true : (stryCov_9fa48("2463", "2464"), kind !== (stryMutAct_9fa48("2465") ? "" : (stryCov_9fa48("2465"), 'service')))) && (stryMutAct_9fa48("2467") ? kind === 'anonymous' && isCrossAccount(request) : stryMutAct_9fa48("2466") ? true : (stryCov_9fa48("2466", "2467"), (stryMutAct_9fa48("2469") ? kind !== 'anonymous' : stryMutAct_9fa48("2468") ? false : (stryCov_9fa48("2468", "2469"), kind === (stryMutAct_9fa48("2470") ? "" : (stryCov_9fa48("2470"), 'anonymous')))) || isCrossAccount(request))));
  }
}

/** The same with nothing known, short of an explicit Deny. */
export function doubted(answer: LayerAnswer, doubt: Doubt): LayerAnswer {
  if (stryMutAct_9fa48("2471")) {
    {}
  } else {
    stryCov_9fa48("2471");
    const layer = {
      ...answer.layer,
      decision: 'unknown',
      matched: [],
      doubts: [doubt]
    } as const;
    const grants = stryMutAct_9fa48("2472") ? {} : (stryCov_9fa48("2472"), {
      sure: new Set<never>(),
      perhaps: new Set(stryMutAct_9fa48("2473") ? [] : (stryCov_9fa48("2473"), ['unknown' as const]))
    });
    return stryMutAct_9fa48("2474") ? {} : (stryCov_9fa48("2474"), {
      layer,
      allows: stryMutAct_9fa48("2475") ? "" : (stryCov_9fa48("2475"), 'unknown'),
      grants,
      mayDeny: stryMutAct_9fa48("2476") ? false : (stryCov_9fa48("2476"), true)
    });
  }
}