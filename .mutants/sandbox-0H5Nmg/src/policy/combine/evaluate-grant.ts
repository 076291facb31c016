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
import type { AuthorizationRequest, LayerKind } from '../authorization.ts';
import { grantsBy, type LayerAnswer } from '../layer/layer-answer.ts';
import type { LayerAnswers } from '../layer/layers.ts';
import type { Naming } from '../match/naming.ts';
import { isSigned } from '../service/is-signed.ts';
import { needsResourcePolicy } from '../service/needs-resource-policy.ts';
import { isCrossAccount, ownerOf } from '../service/owner.ts';
import { allOf, anyOf, type Truth } from '../truth.ts';
export interface GrantAnswer {
  readonly granted: Truth;
  /** The layers for want of whose Allow nothing is granted. */
  readonly lacking: ReadonlySet<LayerKind>;
}

/**
 * Whether identity and resource policies together grant the request. In the resource's own account
 * either is enough, but a grant to the account only delegates, and one to a role, or to the user of
 * a federated session, stays limited by boundary and session policy. From another account both sides
 * must grant. Unsigned calls and AWS services have the resource policy alone. An access point and
 * its bucket must both grant; a grant of a KMS key asks for nothing beside it.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
 */
export function evaluateGrant(request: AuthorizationRequest, layers: LayerAnswers): GrantAnswer {
  if (stryMutAct_9fa48("139")) {
    {}
  } else {
    stryCov_9fa48("139");
    const {
      resource,
      bucket
    } = layers;
    const byResource = grantOf(request, layers, resource);
    if (stryMutAct_9fa48("142") ? false : stryMutAct_9fa48("141") ? true : stryMutAct_9fa48("140") ? bucket : (stryCov_9fa48("140", "141", "142"), !bucket)) return byResource;
    const byBucket = grantOf(throughAccessPoint(request), layers, bucket);
    return stryMutAct_9fa48("143") ? {} : (stryCov_9fa48("143"), {
      granted: allOf(stryMutAct_9fa48("144") ? [] : (stryCov_9fa48("144"), [byResource.granted, byBucket.granted])),
      lacking: new Set(stryMutAct_9fa48("145") ? [] : (stryCov_9fa48("145"), [...byResource.lacking, ...byBucket.lacking]))
    });
  }
}

/** The same request as its bucket sees it. */
function throughAccessPoint(request: AuthorizationRequest): AuthorizationRequest {
  if (stryMutAct_9fa48("146")) {
    {}
  } else {
    stryCov_9fa48("146");
    const {
      target = request.resource,
      bucketAccount = ownerOf(request)
    } = stryMutAct_9fa48("147") ? request.s3?.accessPoint && {} : (stryCov_9fa48("147"), (stryMutAct_9fa48("148") ? request.s3.accessPoint : (stryCov_9fa48("148"), request.s3?.accessPoint)) ?? {});
    return stryMutAct_9fa48("149") ? {} : (stryCov_9fa48("149"), {
      ...request,
      resource: target,
      ...((stryMutAct_9fa48("152") ? bucketAccount !== undefined : stryMutAct_9fa48("151") ? false : stryMutAct_9fa48("150") ? true : (stryCov_9fa48("150", "151", "152"), bucketAccount === undefined)) ? {} : stryMutAct_9fa48("153") ? {} : (stryCov_9fa48("153"), {
        resourceAccount: bucketAccount
      }))
    });
  }
}
type Needed = Readonly<Partial<Record<LayerKind, Truth>>>;
function grantOf(request: AuthorizationRequest, {
  identity,
  boundary,
  session
}: LayerAnswers, resource: LayerAnswer): GrantAnswer {
  if (stryMutAct_9fa48("154")) {
    {}
  } else {
    stryCov_9fa48("154");
    const {
      kind
    } = resource.layer;
    const byResource = grantsBy(resource.grants, ...anyName);
    if (stryMutAct_9fa48("157") ? false : stryMutAct_9fa48("156") ? true : stryMutAct_9fa48("155") ? isSigned(request.principal) : (stryCov_9fa48("155", "156", "157"), !isSigned(request.principal))) return answer(byResource, stryMutAct_9fa48("158") ? {} : (stryCov_9fa48("158"), {
      [kind]: byResource
    }));
    // The root user has no identity policy: his layer limits nothing.
    const limits: Needed = stryMutAct_9fa48("159") ? {} : (stryCov_9fa48("159"), {
      'permissions-boundary': boundary.allows,
      'session-policy': session.allows
    });
    const needed: Needed = stryMutAct_9fa48("160") ? {} : (stryCov_9fa48("160"), {
      'identity-policy': identity.allows,
      ...limits
    });
    const byGrantee = granteeOf(resource);
    if (stryMutAct_9fa48("162") ? false : stryMutAct_9fa48("161") ? true : (stryCov_9fa48("161", "162"), isCrossAccount(request))) {
      if (stryMutAct_9fa48("163")) {
        {}
      } else {
        stryCov_9fa48("163");
        const both = stryMutAct_9fa48("164") ? {} : (stryCov_9fa48("164"), {
          ...needed,
          [kind]: byResource
        });
        return answer(anyOf(stryMutAct_9fa48("165") ? [] : (stryCov_9fa48("165"), [byGrantee, allOf(Object.values(both))])), both);
      }
    }
    const {
      direct,
      limited
    } = namesOf(request);
    const byRole = grantsBy(resource.grants, ...limited);
    const delegated = needsResourcePolicy(request) ? grantsBy(resource.grants, stryMutAct_9fa48("166") ? "" : (stryCov_9fa48("166"), 'account')) : stryMutAct_9fa48("167") ? "" : (stryCov_9fa48("167"), 'yes');
    const granted = anyOf(stryMutAct_9fa48("168") ? [] : (stryCov_9fa48("168"), [byGrantee, grantsBy(resource.grants, ...direct), allOf(stryMutAct_9fa48("169") ? [] : (stryCov_9fa48("169"), [byRole, ...Object.values(limits)])), allOf(stryMutAct_9fa48("170") ? [] : (stryCov_9fa48("170"), [delegated, ...Object.values(needed)]))]));
    return answer(granted, (stryMutAct_9fa48("173") ? byRole !== 'yes' : stryMutAct_9fa48("172") ? false : stryMutAct_9fa48("171") ? true : (stryCov_9fa48("171", "172", "173"), byRole === (stryMutAct_9fa48("174") ? "" : (stryCov_9fa48("174"), 'yes')))) ? limits : stryMutAct_9fa48("175") ? {} : (stryCov_9fa48("175"), {
      ...needed,
      [kind]: delegated
    }));
  }
}
const anyName: readonly Naming[] = stryMutAct_9fa48("176") ? [] : (stryCov_9fa48("176"), [stryMutAct_9fa48("177") ? "" : (stryCov_9fa48("177"), 'everyone'), stryMutAct_9fa48("178") ? "" : (stryCov_9fa48("178"), 'account'), stryMutAct_9fa48("179") ? "" : (stryCov_9fa48("179"), 'user'), stryMutAct_9fa48("180") ? "" : (stryCov_9fa48("180"), 'role'), stryMutAct_9fa48("181") ? "" : (stryCov_9fa48("181"), 'session'), stryMutAct_9fa48("182") ? "" : (stryCov_9fa48("182"), 'service'), stryMutAct_9fa48("183") ? "" : (stryCov_9fa48("183"), 'identity-provider'), stryMutAct_9fa48("184") ? "" : (stryCov_9fa48("184"), 'grantee')]);

/** The names by which a grant reaches past boundary and session policy, and those it stays within. */
function namesOf({
  principal
}: AuthorizationRequest): {
  readonly direct: readonly Naming[];
  readonly limited: readonly Naming[];
} {
  if (stryMutAct_9fa48("185")) {
    {}
  } else {
    stryCov_9fa48("185");
    return (stryMutAct_9fa48("188") ? principal.kind !== 'federated-user' : stryMutAct_9fa48("187") ? false : stryMutAct_9fa48("186") ? true : (stryCov_9fa48("186", "187", "188"), principal.kind === (stryMutAct_9fa48("189") ? "" : (stryCov_9fa48("189"), 'federated-user')))) ? stryMutAct_9fa48("190") ? {} : (stryCov_9fa48("190"), {
      direct: stryMutAct_9fa48("191") ? [] : (stryCov_9fa48("191"), [stryMutAct_9fa48("192") ? "" : (stryCov_9fa48("192"), 'everyone'), stryMutAct_9fa48("193") ? "" : (stryCov_9fa48("193"), 'session')]),
      limited: stryMutAct_9fa48("194") ? [] : (stryCov_9fa48("194"), [stryMutAct_9fa48("195") ? "" : (stryCov_9fa48("195"), 'user')])
    }) : stryMutAct_9fa48("196") ? {} : (stryCov_9fa48("196"), {
      direct: stryMutAct_9fa48("197") ? [] : (stryCov_9fa48("197"), [stryMutAct_9fa48("198") ? "" : (stryCov_9fa48("198"), 'everyone'), stryMutAct_9fa48("199") ? "" : (stryCov_9fa48("199"), 'session'), stryMutAct_9fa48("200") ? "" : (stryCov_9fa48("200"), 'user')]),
      limited: stryMutAct_9fa48("201") ? [] : (stryCov_9fa48("201"), [stryMutAct_9fa48("202") ? "" : (stryCov_9fa48("202"), 'role')])
    });
  }
}
function granteeOf({
  grants
}: LayerAnswer): Truth {
  if (stryMutAct_9fa48("203")) {
    {}
  } else {
    stryCov_9fa48("203");
    if (stryMutAct_9fa48("205") ? false : stryMutAct_9fa48("204") ? true : (stryCov_9fa48("204", "205"), grants.sure.has(stryMutAct_9fa48("206") ? "" : (stryCov_9fa48("206"), 'grantee')))) return stryMutAct_9fa48("207") ? "" : (stryCov_9fa48("207"), 'yes');
    return grants.perhaps.has(stryMutAct_9fa48("208") ? "" : (stryCov_9fa48("208"), 'grantee')) ? stryMutAct_9fa48("209") ? "" : (stryCov_9fa48("209"), 'unknown') : stryMutAct_9fa48("210") ? "" : (stryCov_9fa48("210"), 'no');
  }
}
function answer(granted: Truth, needed: Needed): GrantAnswer {
  if (stryMutAct_9fa48("211")) {
    {}
  } else {
    stryCov_9fa48("211");
    if (stryMutAct_9fa48("214") ? granted === 'no' : stryMutAct_9fa48("213") ? false : stryMutAct_9fa48("212") ? true : (stryCov_9fa48("212", "213", "214"), granted !== (stryMutAct_9fa48("215") ? "" : (stryCov_9fa48("215"), 'no')))) return stryMutAct_9fa48("216") ? {} : (stryCov_9fa48("216"), {
      granted,
      lacking: new Set()
    });
    return stryMutAct_9fa48("217") ? {} : (stryCov_9fa48("217"), {
      granted,
      lacking: new Set(stryMutAct_9fa48("218") ? kinds : (stryCov_9fa48("218"), kinds.filter(stryMutAct_9fa48("219") ? () => undefined : (stryCov_9fa48("219"), kind => stryMutAct_9fa48("222") ? needed[kind] !== 'no' : stryMutAct_9fa48("221") ? false : stryMutAct_9fa48("220") ? true : (stryCov_9fa48("220", "221", "222"), needed[kind] === (stryMutAct_9fa48("223") ? "" : (stryCov_9fa48("223"), 'no')))))))
    });
  }
}
const kinds: readonly LayerKind[] = stryMutAct_9fa48("224") ? [] : (stryCov_9fa48("224"), [stryMutAct_9fa48("225") ? "" : (stryCov_9fa48("225"), 'resource-policy'), stryMutAct_9fa48("226") ? "" : (stryCov_9fa48("226"), 'bucket-policy'), stryMutAct_9fa48("227") ? "" : (stryCov_9fa48("227"), 'identity-policy'), stryMutAct_9fa48("228") ? "" : (stryCov_9fa48("228"), 'permissions-boundary'), stryMutAct_9fa48("229") ? "" : (stryCov_9fa48("229"), 'session-policy')]);