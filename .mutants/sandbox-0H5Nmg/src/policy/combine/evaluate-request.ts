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
import type { AuthorizationDecision, AuthorizationRequest, LayerDecision } from '../authorization.ts';
import { distinctKeys } from '../context/context.ts';
import type { JudgedLayer, LayerAnswer } from '../layer/layer-answer.ts';
import { evaluateLayers, questionOf } from '../layer/layers.ts';
import { barriersOf } from '../service/barriers.ts';
import { needsNoPermission } from '../service/needs-no-permission.ts';
import { allOf, decisions, not } from '../truth.ts';
import { evaluateGrant, type GrantAnswer } from './evaluate-grant.ts';

/**
 * Decides one action on one resource over all its layers. A Deny anywhere ends it; then the
 * endpoint's policy and the organization's must allow, and identity and resource policies must
 * grant. The answer is `unknown` only where a policy that could turn it was not read or cannot be, or where it hinges on
 * a condition key that is not known.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
 */
export function evaluateRequest(request: AuthorizationRequest): AuthorizationDecision {
  if (stryMutAct_9fa48("230")) {
    {}
  } else {
    stryCov_9fa48("230");
    const question = questionOf(request);
    const answers = evaluateLayers(request, question);
    const {
      endpoint,
      rcp,
      scp,
      resource,
      bucket,
      identity,
      boundary,
      session
    } = answers;
    const gates = stryMutAct_9fa48("231") ? [] : (stryCov_9fa48("231"), [endpoint, rcp, scp]);
    const inOrder = stryMutAct_9fa48("232") ? [] : (stryCov_9fa48("232"), [...gates, resource, ...(bucket ? stryMutAct_9fa48("233") ? [] : (stryCov_9fa48("233"), [bucket]) : stryMutAct_9fa48("234") ? ["Stryker was here"] : (stryCov_9fa48("234"), [])), identity, boundary, session]);
    const barriers = barriersOf(request, question.context);
    const {
      granted,
      lacking
    } = needsNoPermission(request) ? needingNothing : evaluateGrant(request, answers);
    const isLacking = (one: LayerAnswer) => {
      if (stryMutAct_9fa48("235")) {
        {}
      } else {
        stryCov_9fa48("235");
        if (stryMutAct_9fa48("237") ? false : stryMutAct_9fa48("236") ? true : (stryCov_9fa48("236", "237"), gates.includes(one))) return stryMutAct_9fa48("240") ? one.allows !== 'no' : stryMutAct_9fa48("239") ? false : stryMutAct_9fa48("238") ? true : (stryCov_9fa48("238", "239", "240"), one.allows === (stryMutAct_9fa48("241") ? "" : (stryCov_9fa48("241"), 'no')));
        // No Allow of the resource's would help where none reaches.
        const isBeyond = stryMutAct_9fa48("244") ? one === resource || beyondGrants.some(kind => barriers.get(kind) === 'yes') : stryMutAct_9fa48("243") ? false : stryMutAct_9fa48("242") ? true : (stryCov_9fa48("242", "243", "244"), (stryMutAct_9fa48("246") ? one !== resource : stryMutAct_9fa48("245") ? true : (stryCov_9fa48("245", "246"), one === resource)) && (stryMutAct_9fa48("247") ? beyondGrants.every(kind => barriers.get(kind) === 'yes') : (stryCov_9fa48("247"), beyondGrants.some(stryMutAct_9fa48("248") ? () => undefined : (stryCov_9fa48("248"), kind => stryMutAct_9fa48("251") ? barriers.get(kind) !== 'yes' : stryMutAct_9fa48("250") ? false : stryMutAct_9fa48("249") ? true : (stryCov_9fa48("249", "250", "251"), barriers.get(kind) === (stryMutAct_9fa48("252") ? "" : (stryCov_9fa48("252"), 'yes'))))))));
        return stryMutAct_9fa48("255") ? lacking.has(one.layer.kind) || !isBeyond : stryMutAct_9fa48("254") ? false : stryMutAct_9fa48("253") ? true : (stryCov_9fa48("253", "254", "255"), lacking.has(one.layer.kind) && (stryMutAct_9fa48("256") ? isBeyond : (stryCov_9fa48("256"), !isBeyond)));
      }
    };
    const layers = inOrder.map(stryMutAct_9fa48("257") ? () => undefined : (stryCov_9fa48("257"), one => settle(one.layer, isLacking(one))));
    const isDenied = stryMutAct_9fa48("258") ? layers.every(({
      decision
    }) => decision === 'explicitDeny') : (stryCov_9fa48("258"), layers.some(stryMutAct_9fa48("259") ? () => undefined : (stryCov_9fa48("259"), ({
      decision
    }) => stryMutAct_9fa48("262") ? decision !== 'explicitDeny' : stryMutAct_9fa48("261") ? false : stryMutAct_9fa48("260") ? true : (stryCov_9fa48("260", "261", "262"), decision === (stryMutAct_9fa48("263") ? "" : (stryCov_9fa48("263"), 'explicitDeny'))))));
    const allowed = allOf(stryMutAct_9fa48("264") ? [] : (stryCov_9fa48("264"), [...gates.map(stryMutAct_9fa48("265") ? () => undefined : (stryCov_9fa48("265"), ({
      allows
    }) => allows)), ...(stryMutAct_9fa48("266") ? [] : (stryCov_9fa48("266"), [...barriers.values()])).map(not), granted, (stryMutAct_9fa48("267") ? inOrder.every(({
      mayDeny
    }) => mayDeny) : (stryCov_9fa48("267"), inOrder.some(stryMutAct_9fa48("268") ? () => undefined : (stryCov_9fa48("268"), ({
      mayDeny
    }) => mayDeny)))) ? stryMutAct_9fa48("269") ? "" : (stryCov_9fa48("269"), 'unknown') : stryMutAct_9fa48("270") ? "" : (stryCov_9fa48("270"), 'yes')]));
    return stryMutAct_9fa48("271") ? {} : (stryCov_9fa48("271"), {
      decision: isDenied ? stryMutAct_9fa48("272") ? "" : (stryCov_9fa48("272"), 'explicitDeny') : decisions[allowed],
      layers,
      barriers: (stryMutAct_9fa48("273") ? [] : (stryCov_9fa48("273"), [...barriers])).flatMap(stryMutAct_9fa48("274") ? () => undefined : (stryCov_9fa48("274"), ([barrier, stands]) => (stryMutAct_9fa48("277") ? stands !== 'yes' : stryMutAct_9fa48("276") ? false : stryMutAct_9fa48("275") ? true : (stryCov_9fa48("275", "276", "277"), stands === (stryMutAct_9fa48("278") ? "" : (stryCov_9fa48("278"), 'yes')))) ? stryMutAct_9fa48("279") ? [] : (stryCov_9fa48("279"), [barrier]) : stryMutAct_9fa48("280") ? ["Stryker was here"] : (stryCov_9fa48("280"), []))),
      missingContext: distinctKeys(stryMutAct_9fa48("281") ? [] : (stryCov_9fa48("281"), [...layers.flatMap(stryMutAct_9fa48("282") ? () => undefined : (stryCov_9fa48("282"), ({
        missingContext
      }) => missingContext)), ...((stryMutAct_9fa48("285") ? barriers.get('other-network') !== 'unknown' : stryMutAct_9fa48("284") ? false : stryMutAct_9fa48("283") ? true : (stryCov_9fa48("283", "284", "285"), barriers.get(stryMutAct_9fa48("286") ? "" : (stryCov_9fa48("286"), 'other-network')) === (stryMutAct_9fa48("287") ? "" : (stryCov_9fa48("287"), 'unknown')))) ? stryMutAct_9fa48("288") ? [] : (stryCov_9fa48("288"), [stryMutAct_9fa48("289") ? "" : (stryCov_9fa48("289"), 'aws:SourceVpc')]) : stryMutAct_9fa48("290") ? ["Stryker was here"] : (stryCov_9fa48("290"), []))]))
    });
  }
}
const beyondGrants = ['other-partition', 'other-account'] as const;
const needingNothing: GrantAnswer = stryMutAct_9fa48("291") ? {} : (stryCov_9fa48("291"), {
  granted: stryMutAct_9fa48("292") ? "" : (stryCov_9fa48("292"), 'yes'),
  lacking: new Set()
});

/** A layer whose Allow is lacking refuses, also where it has no policy, or may deny as well. */
function settle(layer: JudgedLayer, isLacking: boolean): LayerDecision {
  if (stryMutAct_9fa48("293")) {
    {}
  } else {
    stryCov_9fa48("293");
    const refuses = stryMutAct_9fa48("296") ? isLacking && layer.decision === 'explicitDeny' : stryMutAct_9fa48("295") ? false : stryMutAct_9fa48("294") ? true : (stryCov_9fa48("294", "295", "296"), isLacking || (stryMutAct_9fa48("298") ? layer.decision !== 'explicitDeny' : stryMutAct_9fa48("297") ? false : (stryCov_9fa48("297", "298"), layer.decision === (stryMutAct_9fa48("299") ? "" : (stryCov_9fa48("299"), 'explicitDeny')))));
    const decision = (stryMutAct_9fa48("302") ? isLacking || layer.decision !== 'explicitDeny' : stryMutAct_9fa48("301") ? false : stryMutAct_9fa48("300") ? true : (stryCov_9fa48("300", "301", "302"), isLacking && (stryMutAct_9fa48("304") ? layer.decision === 'explicitDeny' : stryMutAct_9fa48("303") ? true : (stryCov_9fa48("303", "304"), layer.decision !== (stryMutAct_9fa48("305") ? "" : (stryCov_9fa48("305"), 'explicitDeny')))))) ? stryMutAct_9fa48("306") ? "" : (stryCov_9fa48("306"), 'implicitDeny') : layer.decision;
    return stryMutAct_9fa48("307") ? {} : (stryCov_9fa48("307"), {
      ...layer,
      decision,
      refuses
    });
  }
}