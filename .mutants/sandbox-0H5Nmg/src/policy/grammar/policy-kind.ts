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
import type { LayerKind } from '../authorization.ts';

/** Kinds of policy that are written in different ways; a layer may hold one or another. */
export type PolicyKind = LayerKind | 'trust-policy' | 'gateway-endpoint-policy';

/** Which elements a kind of policy may and must have. */
export interface PolicyGrammar {
  /** `everyoneOnly`: it names `*` and nobody else. */
  readonly principal: 'required' | 'forbidden' | 'everyoneOnly';
  readonly notPrincipal: boolean;
  readonly resource: 'required' | 'optional' | 'forbidden';
  /** Whether the missing parts of a short ARN stand for `*`. */
  readonly padsArns: boolean;
  /** Whether IAM itself takes it in, which reads Sids, characters and ARNs more strictly. */
  readonly byIam: boolean;
  readonly actions: 'any' | 'assumeRole';
  /** `deny`: an Allow stands only in AWS's own policy, which allows everything. */
  readonly effects: 'both' | 'deny';
}
const attachedToCaller: PolicyGrammar = stryMutAct_9fa48("1433") ? {} : (stryCov_9fa48("1433"), {
  principal: stryMutAct_9fa48("1434") ? "" : (stryCov_9fa48("1434"), 'forbidden'),
  notPrincipal: stryMutAct_9fa48("1435") ? true : (stryCov_9fa48("1435"), false),
  resource: stryMutAct_9fa48("1436") ? "" : (stryCov_9fa48("1436"), 'required'),
  padsArns: stryMutAct_9fa48("1437") ? false : (stryCov_9fa48("1437"), true),
  byIam: stryMutAct_9fa48("1438") ? false : (stryCov_9fa48("1438"), true),
  actions: stryMutAct_9fa48("1439") ? "" : (stryCov_9fa48("1439"), 'any'),
  effects: stryMutAct_9fa48("1440") ? "" : (stryCov_9fa48("1440"), 'both')
});
const onResource: PolicyGrammar = stryMutAct_9fa48("1441") ? {} : (stryCov_9fa48("1441"), {
  principal: stryMutAct_9fa48("1442") ? "" : (stryCov_9fa48("1442"), 'required'),
  notPrincipal: stryMutAct_9fa48("1443") ? false : (stryCov_9fa48("1443"), true),
  // A key policy may leave it out: it always means this key.
  resource: stryMutAct_9fa48("1444") ? "" : (stryCov_9fa48("1444"), 'optional'),
  padsArns: stryMutAct_9fa48("1445") ? true : (stryCov_9fa48("1445"), false),
  byIam: stryMutAct_9fa48("1446") ? true : (stryCov_9fa48("1446"), false),
  actions: stryMutAct_9fa48("1447") ? "" : (stryCov_9fa48("1447"), 'any'),
  effects: stryMutAct_9fa48("1448") ? "" : (stryCov_9fa48("1448"), 'both')
});
const onEndpoint: PolicyGrammar = stryMutAct_9fa48("1449") ? {} : (stryCov_9fa48("1449"), {
  ...onResource,
  resource: stryMutAct_9fa48("1450") ? "" : (stryCov_9fa48("1450"), 'required')
});

/**
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html
 */
export const policyGrammars: Readonly<Record<PolicyKind, PolicyGrammar>> = stryMutAct_9fa48("1451") ? {} : (stryCov_9fa48("1451"), {
  'identity-policy': attachedToCaller,
  'permissions-boundary': attachedToCaller,
  'session-policy': stryMutAct_9fa48("1452") ? {} : (stryCov_9fa48("1452"), {
    ...attachedToCaller,
    padsArns: stryMutAct_9fa48("1453") ? true : (stryCov_9fa48("1453"), false)
  }),
  scp: stryMutAct_9fa48("1454") ? {} : (stryCov_9fa48("1454"), {
    ...attachedToCaller,
    byIam: stryMutAct_9fa48("1455") ? true : (stryCov_9fa48("1455"), false)
  }),
  rcp: stryMutAct_9fa48("1456") ? {} : (stryCov_9fa48("1456"), {
    ...onEndpoint,
    principal: stryMutAct_9fa48("1457") ? "" : (stryCov_9fa48("1457"), 'everyoneOnly'),
    notPrincipal: stryMutAct_9fa48("1458") ? true : (stryCov_9fa48("1458"), false),
    effects: stryMutAct_9fa48("1459") ? "" : (stryCov_9fa48("1459"), 'deny')
  }),
  'resource-policy': onResource,
  'bucket-policy': onResource,
  'trust-policy': stryMutAct_9fa48("1460") ? {} : (stryCov_9fa48("1460"), {
    ...onResource,
    notPrincipal: stryMutAct_9fa48("1461") ? true : (stryCov_9fa48("1461"), false),
    resource: stryMutAct_9fa48("1462") ? "" : (stryCov_9fa48("1462"), 'forbidden'),
    byIam: stryMutAct_9fa48("1463") ? false : (stryCov_9fa48("1463"), true),
    actions: stryMutAct_9fa48("1464") ? "" : (stryCov_9fa48("1464"), 'assumeRole')
  }),
  'endpoint-policy': onEndpoint,
  'gateway-endpoint-policy': stryMutAct_9fa48("1465") ? {} : (stryCov_9fa48("1465"), {
    ...onEndpoint,
    principal: stryMutAct_9fa48("1466") ? "" : (stryCov_9fa48("1466"), 'everyoneOnly'),
    notPrincipal: stryMutAct_9fa48("1467") ? true : (stryCov_9fa48("1467"), false)
  })
});