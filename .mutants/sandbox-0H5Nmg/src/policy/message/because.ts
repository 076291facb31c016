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
import type { AuthorizationDecision, AuthorizationRequest, LayerKind } from '../authorization.ts';
import { isTrust } from '../service/needs-resource-policy.ts';

/** The one refusal that AWS tells of. */
export interface Reported {
  readonly kind: LayerKind;
  readonly isExplicit: boolean;
}

/**
 * Which of all refusing layers AWS names: it names one and does not say which. This takes an
 * explicit deny before an implicit one, and among those the order of evaluation.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function reportedOf({
  layers
}: AuthorizationDecision): Reported | undefined {
  if (stryMutAct_9fa48("3495")) {
    {}
  } else {
    stryCov_9fa48("3495");
    const refusing = stryMutAct_9fa48("3496") ? layers : (stryCov_9fa48("3496"), layers.filter(stryMutAct_9fa48("3497") ? () => undefined : (stryCov_9fa48("3497"), ({
      refuses
    }) => refuses)));
    const explicit = refusing.find(stryMutAct_9fa48("3498") ? () => undefined : (stryCov_9fa48("3498"), ({
      decision
    }) => stryMutAct_9fa48("3501") ? decision !== 'explicitDeny' : stryMutAct_9fa48("3500") ? false : stryMutAct_9fa48("3499") ? true : (stryCov_9fa48("3499", "3500", "3501"), decision === (stryMutAct_9fa48("3502") ? "" : (stryCov_9fa48("3502"), 'explicitDeny')))));
    const layer = stryMutAct_9fa48("3503") ? explicit && refusing[0] : (stryCov_9fa48("3503"), explicit ?? refusing[0]);
    return stryMutAct_9fa48("3506") ? layer || {
      kind: layer.kind,
      isExplicit: layer === explicit
    } : stryMutAct_9fa48("3505") ? false : stryMutAct_9fa48("3504") ? true : (stryCov_9fa48("3504", "3505", "3506"), layer && (stryMutAct_9fa48("3507") ? {} : (stryCov_9fa48("3507"), {
      kind: layer.kind,
      isExplicit: stryMutAct_9fa48("3510") ? layer !== explicit : stryMutAct_9fa48("3509") ? false : stryMutAct_9fa48("3508") ? true : (stryCov_9fa48("3508", "3509", "3510"), layer === explicit)
    })));
  }
}
const names: Readonly<Record<LayerKind, string>> = stryMutAct_9fa48("3511") ? {} : (stryCov_9fa48("3511"), {
  'endpoint-policy': stryMutAct_9fa48("3512") ? "" : (stryCov_9fa48("3512"), 'VPC endpoint policy'),
  rcp: stryMutAct_9fa48("3513") ? "" : (stryCov_9fa48("3513"), 'resource control policy'),
  scp: stryMutAct_9fa48("3514") ? "" : (stryCov_9fa48("3514"), 'service control policy'),
  'resource-policy': stryMutAct_9fa48("3515") ? "" : (stryCov_9fa48("3515"), 'resource-based policy'),
  'bucket-policy': stryMutAct_9fa48("3516") ? "" : (stryCov_9fa48("3516"), 'resource-based policy'),
  'identity-policy': stryMutAct_9fa48("3517") ? "" : (stryCov_9fa48("3517"), 'identity-based policy'),
  'permissions-boundary': stryMutAct_9fa48("3518") ? "" : (stryCov_9fa48("3518"), 'permissions boundary'),
  'session-policy': stryMutAct_9fa48("3519") ? "" : (stryCov_9fa48("3519"), 'session policy')
});

/**
 * The end of AWS's sentence: that no policy of a kind allows, or that one denies.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function because(request: AuthorizationRequest, {
  kind,
  isExplicit
}: Reported, action: string): string {
  if (stryMutAct_9fa48("3520")) {
    {}
  } else {
    stryCov_9fa48("3520");
    const isTrustPolicy = stryMutAct_9fa48("3523") ? kind === 'resource-policy' || isTrust(request) : stryMutAct_9fa48("3522") ? false : stryMutAct_9fa48("3521") ? true : (stryCov_9fa48("3521", "3522", "3523"), (stryMutAct_9fa48("3525") ? kind !== 'resource-policy' : stryMutAct_9fa48("3524") ? true : (stryCov_9fa48("3524", "3525"), kind === (stryMutAct_9fa48("3526") ? "" : (stryCov_9fa48("3526"), 'resource-policy')))) && isTrust(request));
    const name = isTrustPolicy ? stryMutAct_9fa48("3527") ? "" : (stryCov_9fa48("3527"), 'role trust policy') : names[kind];
    if (stryMutAct_9fa48("3530") ? false : stryMutAct_9fa48("3529") ? true : stryMutAct_9fa48("3528") ? isExplicit : (stryCov_9fa48("3528", "3529", "3530"), !isExplicit)) return stryMutAct_9fa48("3531") ? `` : (stryCov_9fa48("3531"), ` because no ${name} allows the ${action} action`);
    const article = isTrustPolicy ? stryMutAct_9fa48("3532") ? "" : (stryCov_9fa48("3532"), 'the') : (stryMutAct_9fa48("3534") ? /^[^aeiou]/ : stryMutAct_9fa48("3533") ? /[aeiou]/ : (stryCov_9fa48("3533", "3534"), /^[aeiou]/)).test(name) ? stryMutAct_9fa48("3535") ? "" : (stryCov_9fa48("3535"), 'an') : stryMutAct_9fa48("3536") ? "" : (stryCov_9fa48("3536"), 'a');
    return stryMutAct_9fa48("3537") ? `` : (stryCov_9fa48("3537"), ` with an explicit deny in ${article} ${name}`);
  }
}