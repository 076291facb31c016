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

const attachedToCaller: PolicyGrammar = {
  principal: 'forbidden',
  notPrincipal: false,
  resource: 'required',
  padsArns: true,
  byIam: true,
  actions: 'any',
  effects: 'both',
};

const onResource: PolicyGrammar = {
  principal: 'required',
  notPrincipal: true,
  // A key policy may leave it out: it always means this key.
  resource: 'optional',
  padsArns: false,
  byIam: false,
  actions: 'any',
  effects: 'both',
};

const onEndpoint: PolicyGrammar = { ...onResource, resource: 'required' };

/**
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html
 */
export const policyGrammars: Readonly<Record<PolicyKind, PolicyGrammar>> = {
  'identity-policy': attachedToCaller,
  'permissions-boundary': attachedToCaller,
  'session-policy': { ...attachedToCaller, padsArns: false },
  scp: { ...attachedToCaller, byIam: false },
  rcp: { ...onEndpoint, principal: 'everyoneOnly', notPrincipal: false, effects: 'deny' },
  'resource-policy': onResource,
  'bucket-policy': onResource,
  'trust-policy': {
    ...onResource,
    notPrincipal: false,
    resource: 'forbidden',
    byIam: true,
    actions: 'assumeRole',
  },
  'endpoint-policy': onEndpoint,
  'gateway-endpoint-policy': { ...onEndpoint, principal: 'everyoneOnly', notPrincipal: false },
};
