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
import { askedResource } from '../match/match-resource.ts';
import { evaluateKeyGrant } from '../service/kms/key-grant.ts';
import { bindsCaller, isTrust, mustHavePolicy } from '../service/needs-resource-policy.ts';
import { s3FactsOf } from '../service/s3/s3-facts.ts';
import { doubted, withBlockedPublic } from './block-public.ts';
import { evaluateLayer } from './evaluate-layer.ts';
import type { Question } from './evaluate-statement.ts';
import { type LayerAnswer, notApplicable, unreadLayer } from './layer-answer.ts';

/**
 * Asks the policy of the resource: of a role its trust policy, of a key also its grants, of a bucket
 * what Block Public Access leaves of it.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html
 */
export function resourceLayer(request: AuthorizationRequest, question: Question): LayerAnswer {
  if (stryMutAct_9fa48("2826")) {
    {}
  } else {
    stryCov_9fa48("2826");
    const {
      resourcePolicy,
      unread = stryMutAct_9fa48("2827") ? ["Stryker was here"] : (stryCov_9fa48("2827"), [])
    } = request;
    const kind = stryMutAct_9fa48("2828") ? "" : (stryCov_9fa48("2828"), 'resource-policy');
    if (stryMutAct_9fa48("2831") ? false : stryMutAct_9fa48("2830") ? true : stryMutAct_9fa48("2829") ? bindsCaller(request) : (stryCov_9fa48("2829", "2830", "2831"), !bindsCaller(request))) return notApplicable(kind);
    if (stryMutAct_9fa48("2834") ? false : stryMutAct_9fa48("2833") ? true : stryMutAct_9fa48("2832") ? resourcePolicy : (stryCov_9fa48("2832", "2833", "2834"), !resourcePolicy)) {
      if (stryMutAct_9fa48("2835")) {
        {}
      } else {
        stryCov_9fa48("2835");
        const isThere = stryMutAct_9fa48("2838") ? unread.includes(kind) && mustHavePolicy(request, question.context) : stryMutAct_9fa48("2837") ? false : stryMutAct_9fa48("2836") ? true : (stryCov_9fa48("2836", "2837", "2838"), unread.includes(kind) || mustHavePolicy(request, question.context));
        const answer = isThere ? unreadLayer(kind) : notApplicable(kind);
        return s3FactsOf(request).aclsCount ? doubted(answer, stryMutAct_9fa48("2839") ? "" : (stryCov_9fa48("2839"), 'acls')) : withGrants(request, question, answer);
      }
    }
    const writtenAs = isTrust(request) ? stryMutAct_9fa48("2840") ? "" : (stryCov_9fa48("2840"), 'trust-policy') : kind;
    const answer = evaluateLayer(kind, stryMutAct_9fa48("2841") ? [] : (stryCov_9fa48("2841"), [resourcePolicy]), question, writtenAs);
    return withGrants(request, question, withBlockedPublic(request, resourcePolicy, answer));
  }
}

/** Asks the bucket behind an access point, which must let through what the access point does. */
export function bucketLayer(request: AuthorizationRequest, question: Question): LayerAnswer | undefined {
  if (stryMutAct_9fa48("2842")) {
    {}
  } else {
    stryCov_9fa48("2842");
    const accessPoint = stryMutAct_9fa48("2843") ? request.s3.accessPoint : (stryCov_9fa48("2843"), request.s3?.accessPoint);
    if (stryMutAct_9fa48("2846") ? false : stryMutAct_9fa48("2845") ? true : stryMutAct_9fa48("2844") ? accessPoint : (stryCov_9fa48("2844", "2845", "2846"), !accessPoint)) return undefined;
    const {
      target,
      bucketPolicy
    } = accessPoint;
    const kind = stryMutAct_9fa48("2847") ? "" : (stryCov_9fa48("2847"), 'bucket-policy');
    if (stryMutAct_9fa48("2850") ? false : stryMutAct_9fa48("2849") ? true : stryMutAct_9fa48("2848") ? bucketPolicy : (stryCov_9fa48("2848", "2849", "2850"), !bucketPolicy)) return (stryMutAct_9fa48("2851") ? request.unread.includes(kind) : (stryCov_9fa48("2851"), request.unread?.includes(kind))) ? unreadLayer(kind) : notApplicable(kind);
    const answer = evaluateLayer(kind, stryMutAct_9fa48("2852") ? [] : (stryCov_9fa48("2852"), [bucketPolicy]), stryMutAct_9fa48("2853") ? {} : (stryCov_9fa48("2853"), {
      ...question,
      resource: askedResource(target)
    }));
    return withBlockedPublic(request, bucketPolicy, answer);
  }
}

/** A grant of a key allows beside its policy, and needs no other Allow. */
function withGrants({
  key,
  action,
  principal
}: AuthorizationRequest, {
  context
}: Question, answer: LayerAnswer): LayerAnswer {
  if (stryMutAct_9fa48("2854")) {
    {}
  } else {
    stryCov_9fa48("2854");
    const asked = (stryMutAct_9fa48("2855") ? key?.grants && [] : (stryCov_9fa48("2855"), (stryMutAct_9fa48("2856") ? key.grants : (stryCov_9fa48("2856"), key?.grants)) ?? (stryMutAct_9fa48("2857") ? ["Stryker was here"] : (stryCov_9fa48("2857"), [])))).map(stryMutAct_9fa48("2858") ? () => undefined : (stryCov_9fa48("2858"), grant => stryMutAct_9fa48("2859") ? {} : (stryCov_9fa48("2859"), {
      id: grant.id,
      allows: evaluateKeyGrant(grant, stryMutAct_9fa48("2860") ? {} : (stryCov_9fa48("2860"), {
        action,
        principal,
        context
      }))
    })));
    const sure = stryMutAct_9fa48("2861") ? asked : (stryCov_9fa48("2861"), asked.filter(stryMutAct_9fa48("2862") ? () => undefined : (stryCov_9fa48("2862"), ({
      allows
    }) => stryMutAct_9fa48("2865") ? allows !== 'yes' : stryMutAct_9fa48("2864") ? false : stryMutAct_9fa48("2863") ? true : (stryCov_9fa48("2863", "2864", "2865"), allows === (stryMutAct_9fa48("2866") ? "" : (stryCov_9fa48("2866"), 'yes'))))));
    const perhaps = stryMutAct_9fa48("2867") ? asked.every(({
      allows
    }) => allows === 'unknown') : (stryCov_9fa48("2867"), asked.some(stryMutAct_9fa48("2868") ? () => undefined : (stryCov_9fa48("2868"), ({
      allows
    }) => stryMutAct_9fa48("2871") ? allows !== 'unknown' : stryMutAct_9fa48("2870") ? false : stryMutAct_9fa48("2869") ? true : (stryCov_9fa48("2869", "2870", "2871"), allows === (stryMutAct_9fa48("2872") ? "" : (stryCov_9fa48("2872"), 'unknown'))))));
    const {
      layer,
      grants
    } = answer;
    if (stryMutAct_9fa48("2876") ? sure.length <= 0 : stryMutAct_9fa48("2875") ? sure.length >= 0 : stryMutAct_9fa48("2874") ? false : stryMutAct_9fa48("2873") ? true : (stryCov_9fa48("2873", "2874", "2875", "2876"), sure.length > 0)) return stryMutAct_9fa48("2877") ? {} : (stryCov_9fa48("2877"), {
      ...answer,
      layer: (stryMutAct_9fa48("2880") ? layer.decision !== 'implicitDeny' : stryMutAct_9fa48("2879") ? false : stryMutAct_9fa48("2878") ? true : (stryCov_9fa48("2878", "2879", "2880"), layer.decision === (stryMutAct_9fa48("2881") ? "" : (stryCov_9fa48("2881"), 'implicitDeny')))) ? stryMutAct_9fa48("2882") ? {} : (stryCov_9fa48("2882"), {
        ...layer,
        decision: stryMutAct_9fa48("2883") ? "" : (stryCov_9fa48("2883"), 'allowed'),
        matched: sure.map(stryMutAct_9fa48("2884") ? () => undefined : (stryCov_9fa48("2884"), ({
          id
        }) => stryMutAct_9fa48("2885") ? {} : (stryCov_9fa48("2885"), {
          policy: stryMutAct_9fa48("2886") ? "" : (stryCov_9fa48("2886"), 'grant'),
          statement: id
        })))
      }) : layer,
      grants: stryMutAct_9fa48("2887") ? {} : (stryCov_9fa48("2887"), {
        ...grants,
        sure: new Set(stryMutAct_9fa48("2888") ? [] : (stryCov_9fa48("2888"), [...grants.sure, stryMutAct_9fa48("2889") ? "" : (stryCov_9fa48("2889"), 'grantee')]))
      })
    });
    if (stryMutAct_9fa48("2892") ? false : stryMutAct_9fa48("2891") ? true : stryMutAct_9fa48("2890") ? perhaps : (stryCov_9fa48("2890", "2891", "2892"), !perhaps)) return answer;
    return stryMutAct_9fa48("2893") ? {} : (stryCov_9fa48("2893"), {
      ...answer,
      layer: (stryMutAct_9fa48("2896") ? layer.decision !== 'implicitDeny' : stryMutAct_9fa48("2895") ? false : stryMutAct_9fa48("2894") ? true : (stryCov_9fa48("2894", "2895", "2896"), layer.decision === (stryMutAct_9fa48("2897") ? "" : (stryCov_9fa48("2897"), 'implicitDeny')))) ? stryMutAct_9fa48("2898") ? {} : (stryCov_9fa48("2898"), {
        ...layer,
        decision: stryMutAct_9fa48("2899") ? "" : (stryCov_9fa48("2899"), 'unknown')
      }) : layer,
      grants: stryMutAct_9fa48("2900") ? {} : (stryCov_9fa48("2900"), {
        ...grants,
        perhaps: new Set(stryMutAct_9fa48("2901") ? [] : (stryCov_9fa48("2901"), [...grants.perhaps, stryMutAct_9fa48("2902") ? "" : (stryCov_9fa48("2902"), 'grantee')]))
      })
    });
  }
}