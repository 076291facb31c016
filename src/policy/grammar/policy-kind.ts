import type { LayerKind } from '../authorization.ts';

/** Which elements a kind of policy may and must have. */
export interface PolicyGrammar {
  /** `everyoneOnly`: a resource control policy names `*` and nobody else. */
  readonly principal: 'required' | 'forbidden' | 'everyoneOnly';
  /** A trust policy has none, so resource-based policies may leave it out. */
  readonly resource: 'required' | 'optional';
  /** Whether the missing parts of a short ARN stand for `*`. */
  readonly padsArns: boolean;
}

const attachedToCaller = { principal: 'forbidden', resource: 'required', padsArns: true } as const;

/**
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html
 */
export const policyGrammars: Readonly<Record<LayerKind, PolicyGrammar>> = {
  'identity-policy': attachedToCaller,
  'permissions-boundary': attachedToCaller,
  'session-policy': { ...attachedToCaller, padsArns: false },
  scp: attachedToCaller,
  rcp: { principal: 'everyoneOnly', resource: 'required', padsArns: false },
  'resource-policy': { principal: 'required', resource: 'optional', padsArns: false },
  'endpoint-policy': { principal: 'required', resource: 'required', padsArns: false },
};
