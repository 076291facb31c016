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
import type { Decision, PolicyInput } from '../authorization.ts';
import { distinctKeys } from '../context/context.ts';
import { allOf } from '../truth.ts';
import { evaluateLayer } from './evaluate-layer.ts';
import type { Question } from './evaluate-statement.ts';
import { type LayerAnswer, noGrants } from './layer-answer.ts';

/**
 * Judges the policies of an organization: at every level, from the root down to the account, one
 * must allow; a Deny at any level ends it. Among resource control policies AWS's own, which allows
 * everything, is attached at every level and cannot be taken off.
 *
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_evaluation.html
 */
export function evaluateLevels(kind: 'scp' | 'rcp', levels: readonly (readonly PolicyInput[])[], question: Question): LayerAnswer {
  if (stryMutAct_9fa48("2595")) {
    {}
  } else {
    stryCov_9fa48("2595");
    const answers = levels.map(stryMutAct_9fa48("2596") ? () => undefined : (stryCov_9fa48("2596"), policies => evaluateLayer(kind, (stryMutAct_9fa48("2599") ? kind !== 'rcp' : stryMutAct_9fa48("2598") ? false : stryMutAct_9fa48("2597") ? true : (stryCov_9fa48("2597", "2598", "2599"), kind === (stryMutAct_9fa48("2600") ? "" : (stryCov_9fa48("2600"), 'rcp')))) ? stryMutAct_9fa48("2601") ? [] : (stryCov_9fa48("2601"), [...policies, fullAccess]) : policies, question)));
    const layers = answers.map(stryMutAct_9fa48("2602") ? () => undefined : (stryCov_9fa48("2602"), ({
      layer
    }) => layer));
    const decision = combine(layers.map(stryMutAct_9fa48("2603") ? () => undefined : (stryCov_9fa48("2603"), layer => layer.decision)));
    return stryMutAct_9fa48("2604") ? {} : (stryCov_9fa48("2604"), {
      layer: stryMutAct_9fa48("2605") ? {} : (stryCov_9fa48("2605"), {
        kind,
        decision,
        matched: stryMutAct_9fa48("2606") ? layers.flatMap(layer => layer.matched) : (stryCov_9fa48("2606"), layers.filter(stryMutAct_9fa48("2607") ? () => undefined : (stryCov_9fa48("2607"), layer => stryMutAct_9fa48("2610") ? layer.decision !== decision : stryMutAct_9fa48("2609") ? false : stryMutAct_9fa48("2608") ? true : (stryCov_9fa48("2608", "2609", "2610"), layer.decision === decision))).flatMap(stryMutAct_9fa48("2611") ? () => undefined : (stryCov_9fa48("2611"), layer => layer.matched))),
        missingContext: distinctKeys(layers.flatMap(stryMutAct_9fa48("2612") ? () => undefined : (stryCov_9fa48("2612"), layer => layer.missingContext))),
        hingesOn: distinctKeys(layers.flatMap(stryMutAct_9fa48("2613") ? () => undefined : (stryCov_9fa48("2613"), layer => layer.hingesOn))),
        malformed: layers.flatMap(stryMutAct_9fa48("2614") ? () => undefined : (stryCov_9fa48("2614"), layer => layer.malformed)),
        doubts: stryMutAct_9fa48("2615") ? [] : (stryCov_9fa48("2615"), [...new Set(layers.flatMap(stryMutAct_9fa48("2616") ? () => undefined : (stryCov_9fa48("2616"), layer => layer.doubts)))])
      }),
      allows: allOf(answers.map(stryMutAct_9fa48("2617") ? () => undefined : (stryCov_9fa48("2617"), ({
        allows
      }) => allows))),
      grants: noGrants,
      mayDeny: stryMutAct_9fa48("2618") ? answers.every(({
        mayDeny
      }) => mayDeny) : (stryCov_9fa48("2618"), answers.some(stryMutAct_9fa48("2619") ? () => undefined : (stryCov_9fa48("2619"), ({
        mayDeny
      }) => mayDeny)))
    });
  }
}
const fullAccess: PolicyInput = stryMutAct_9fa48("2620") ? {} : (stryCov_9fa48("2620"), {
  name: stryMutAct_9fa48("2621") ? "" : (stryCov_9fa48("2621"), 'RCPFullAWSAccess'),
  document: stryMutAct_9fa48("2622") ? {} : (stryCov_9fa48("2622"), {
    Version: stryMutAct_9fa48("2623") ? "" : (stryCov_9fa48("2623"), '2012-10-17'),
    Statement: stryMutAct_9fa48("2624") ? {} : (stryCov_9fa48("2624"), {
      Effect: stryMutAct_9fa48("2625") ? "" : (stryCov_9fa48("2625"), 'Allow'),
      Principal: stryMutAct_9fa48("2626") ? "" : (stryCov_9fa48("2626"), '*'),
      Action: stryMutAct_9fa48("2627") ? "" : (stryCov_9fa48("2627"), '*'),
      Resource: stryMutAct_9fa48("2628") ? "" : (stryCov_9fa48("2628"), '*')
    })
  })
});

/** The worst of the levels' answers. */
function combine(decisions: readonly (Decision | 'notApplicable')[]): Decision {
  if (stryMutAct_9fa48("2629")) {
    {}
  } else {
    stryCov_9fa48("2629");
    const worst = (['explicitDeny', 'implicitDeny', 'unknown'] as const).find(stryMutAct_9fa48("2630") ? () => undefined : (stryCov_9fa48("2630"), one => decisions.includes(one)));
    return stryMutAct_9fa48("2631") ? worst && 'allowed' : (stryCov_9fa48("2631"), worst ?? (stryMutAct_9fa48("2632") ? "" : (stryCov_9fa48("2632"), 'allowed')));
  }
}