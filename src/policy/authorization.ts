/** An answer of one policy, one layer or all of them. `unknown`: the input lacks what decides. */
export type Decision = 'allowed' | 'explicitDeny' | 'implicitDeny' | 'unknown';

/** A policy as stored: JSON text or what `JSON.parse` makes of it. `name` is what people call it. */
export interface PolicyInput {
  readonly name: string;
  readonly document: unknown;
}

/**
 * Who calls. `role` is a session of that role whose session name is not known; `assumed-role` has
 * the session's ARN. `service` carries its principal name (`logs.amazonaws.com`) as `arn`.
 */
export interface Principal {
  readonly kind: 'role' | 'user' | 'assumed-role' | 'root' | 'anonymous' | 'service';
  readonly arn: string;
  readonly account: string;
  /** The role behind an `assumed-role` with its path, which the session's ARN does not show. */
  readonly roleArn?: string;
}

/**
 * One action on one resource, with every policy that has a say. An absent `identity` was not read
 * and makes the answer `unknown`; any other absent policy does not exist. A key that is absent from
 * `context` is absent from the request.
 */
export interface AuthorizationRequest {
  readonly action: string;
  readonly resource: string;
  readonly principal: Principal;
  /** The owner of a resource whose ARN does not name one; by default the caller's account. */
  readonly resourceAccount?: string;
  readonly context: Readonly<Record<string, readonly string[]>>;
  readonly identity?: readonly PolicyInput[];
  readonly boundary?: PolicyInput;
  readonly session?: readonly PolicyInput[];
  /** One list per level: root, each organizational unit on the path, account. */
  readonly scps?: readonly (readonly PolicyInput[])[];
  readonly rcps?: readonly (readonly PolicyInput[])[];
  /** For `sts:AssumeRole` the trust policy of the role, for `kms:*` the key policy. */
  readonly resourcePolicy?: PolicyInput;
  /** Of the VPC endpoint that the request passes, where its service supports one. */
  readonly endpointPolicy?: PolicyInput;
}

export type LayerKind =
  | 'endpoint-policy'
  | 'identity-policy'
  | 'resource-policy'
  | 'permissions-boundary'
  | 'session-policy'
  | 'scp'
  | 'rcp';

/** A statement by its `Sid`, or by its place in the document, counted from 0. */
export interface MatchedStatement {
  readonly policy: string;
  readonly statement: string;
}

/** A policy that AWS would not store: IAM's own message, and the place in the document. */
export interface MalformedPolicy {
  readonly policy: string;
  readonly message: string;
  readonly at: string;
}

export interface LayerDecision {
  readonly kind: LayerKind;
  readonly decision: Decision | 'notApplicable';
  /** The statements that decided: Denies of an explicit deny, Allows of an allow. */
  readonly matched: readonly MatchedStatement[];
  /** Condition keys that a statement asked for and the request does not carry. */
  readonly missingContext: readonly string[];
  readonly malformed: readonly MalformedPolicy[];
}

export interface AuthorizationDecision {
  readonly decision: Decision;
  readonly layers: readonly LayerDecision[];
  readonly missingContext: readonly string[];
}
