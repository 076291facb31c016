import type { KeyFacts } from './service/kms/key-grant.ts';
import type { S3Facts } from './service/s3/s3-facts.ts';

/** An answer of one policy, one layer or all of them. `unknown`: the input lacks what decides. */
export type Decision = 'allowed' | 'explicitDeny' | 'implicitDeny' | 'unknown';

/** A policy as stored: JSON text or what `JSON.parse` makes of it. `name` is what people call it. */
export interface PolicyInput {
  readonly name: string;
  readonly document: unknown;
}

/**
 * Who calls. `role` is a session of that role whose session name is not known; `assumed-role` has
 * the session's ARN, `federated-user` that of a GetFederationToken session. `service` carries its
 * principal name (`logs.amazonaws.com`) as `arn`, `identity-provider` the name or ARN of who vouches
 * for the caller of AssumeRoleWithWebIdentity or AssumeRoleWithSAML. Of `someone` only the account is
 * known, and that he signs.
 */
export interface Principal {
  readonly kind:
    | 'role'
    | 'user'
    | 'assumed-role'
    | 'federated-user'
    | 'root'
    | 'anonymous'
    | 'service'
    | 'identity-provider'
    | 'someone';
  readonly arn: string;
  readonly account: string;
  /** The role behind an `assumed-role` with its path, which the session's ARN does not show. */
  readonly roleArn?: string;
  /** The user who asked for a `federated-user` session. */
  readonly userArn?: string;
  /** S3's name for the caller's account. */
  readonly canonicalId?: string;
}

/**
 * One action on one resource, with every policy that has a say. An absent `identity` was not read;
 * any other absent policy does not exist, unless `unread` names it.
 */
export interface AuthorizationRequest extends RequestContext {
  readonly action: string;
  readonly resource: string;
  readonly principal: Principal;
  /** The owner of a resource whose ARN does not name one; by default the caller's account. */
  readonly resourceAccount?: string;
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
  /** The policy of a gateway endpoint names nobody but `*`. */
  readonly endpointType?: 'gateway' | 'interface';
  readonly key?: KeyFacts;
  readonly s3?: S3Facts;
  /** Policies that are there, or may be, and were not read. */
  readonly unread?: readonly LayerKind[];
}

/** What is known of the condition keys that a request carries. */
export interface RequestContext {
  /** The keys that it carries. */
  readonly context: Readonly<Record<string, readonly string[]>>;
  /** Keys that it is known not to carry. */
  readonly absentKeys?: readonly string[];
  /** Whether any other key is absent, or not known (the default). */
  readonly otherKeys?: 'absent' | 'unknown';
}

export type LayerKind =
  | 'endpoint-policy'
  | 'identity-policy'
  | 'resource-policy'
  /** Of the bucket behind an access point, whose own policy is the resource policy. */
  | 'bucket-policy'
  | 'permissions-boundary'
  | 'session-policy'
  | 'scp'
  | 'rcp';

/** A statement by its `Sid`, or by its place in the document, counted from 0. */
export interface MatchedStatement {
  readonly policy: string;
  readonly statement: string | number;
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
  /** Whether this layer alone stops the request. */
  readonly refuses: boolean;
  /** The statements that decided: Denies of an explicit deny, Allows of an allow. */
  readonly matched: readonly MatchedStatement[];
  /** Condition keys that statements about this request ask for, and that are not known. */
  readonly missingContext: readonly string[];
  /** Those of them that decide whether a statement applies. */
  readonly hingesOn: readonly string[];
  readonly malformed: readonly MalformedPolicy[];
  /** What else it cannot be sure of. */
  readonly doubts: readonly Doubt[];
}

/**
 * `unread`: the policies are there, or may be, and were not read. `caller`: a statement names a
 * session, a user or a canonical ID that may be the caller's. `public-access`: Block Public Access
 * may keep him out. `acls`: they count, and were not read. `service`: it may not know this kind of
 * policy. `reading`: AWS's pages disagree on what the action asks for.
 */
export type Doubt = 'unread' | 'caller' | 'public-access' | 'acls' | 'service' | 'reading';

/** What stops a request whatever its policies say. */
export type Barrier = 'other-partition' | 'other-account' | 'other-network';

export interface AuthorizationDecision {
  readonly decision: Decision;
  readonly layers: readonly LayerDecision[];
  readonly barriers: readonly Barrier[];
  readonly missingContext: readonly string[];
}
