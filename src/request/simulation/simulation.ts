import type { Barrier, Decision, LayerKind, MatchedStatement } from '#policy/authorization.ts';
import type { Words } from '../words.ts';

/** A policy as the API has it, JSON text, or what `JSON.parse` makes of it. */
export type PolicyText = string | Readonly<Record<string, unknown>>;

/**
 * What `closednet authorize` takes: the members of IAM's SimulateCustomPolicy, and those that it
 * lacks. Lists of organization policies have one list per level.
 */
export interface Simulation {
  readonly id?: string | number;
  readonly ActionNames: readonly string[];
  readonly ResourceArns?: readonly string[];
  readonly CallerArn?: string;
  /** An account, or the ARN of its root. */
  readonly ResourceOwner?: string;
  readonly PolicyInputList?: readonly PolicyText[];
  /** What people call the policies of `PolicyInputList`, in the same order. */
  readonly IdentityPolicyNames?: readonly string[];
  readonly PermissionsBoundaryPolicyInputList?: readonly PolicyText[];
  readonly SessionPolicyInputList?: readonly PolicyText[];
  readonly ServiceControlPolicyInputList?: readonly (readonly PolicyText[])[];
  readonly ResourceControlPolicyInputList?: readonly (readonly PolicyText[])[];
  readonly ResourcePolicy?: PolicyText;
  readonly VpcEndpointPolicy?: PolicyText;
  readonly ContextEntries?: readonly ContextEntry[];
}

interface ContextEntry {
  readonly ContextKeyName: string;
  /** An empty list: the request does not carry the key. */
  readonly ContextKeyValues: readonly string[];
  readonly ContextKeyType?: string;
}

export interface SimulationAnswer {
  readonly id?: string | number;
  readonly EvaluationResults: readonly EvaluationResult[];
  /** Only where there are any. */
  readonly Warnings?: readonly Warning[];
}

/** One action on one resource. */
export interface EvaluationResult {
  readonly EvalActionName: string;
  readonly EvalResourceName: string;
  readonly EvalDecision: Decision;
  /** The statements that made the decision, of all kinds of policy. */
  readonly MatchedStatements: readonly MatchedStatement[];
  /** Condition keys that statements about the request ask for, and that were not given. */
  readonly MissingContextValues: readonly string[];
  /** Each kind of policy that has a say, in the order of evaluation. */
  readonly Layers: readonly SimulatedLayer[];
  /** What stops the request whatever its policies say; only where something does. */
  readonly Barriers?: readonly Barrier[];
}

interface SimulatedLayer {
  readonly kind: LayerKind;
  readonly decision: Decision;
  /** Whether this kind of policy alone stops the request. */
  readonly refuses: boolean;
  readonly matched: readonly MatchedStatement[];
  readonly missingContext: readonly string[];
}

/** What does not change a decision and should be known. */
interface Warning {
  readonly policy: string;
  readonly at: string;
  readonly message: Words;
}
