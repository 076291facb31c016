import type { Bindings, Step } from '#aws/step.ts';
import type { Snapshot } from '#network/snapshot.ts';
import type { Request, TraceDocument } from '#request/document.ts';
import type { Words } from '#request/words.ts';

export type Module = 'symptoms' | 'compute' | 'airflow' | 'front';

/** A named list of calls: the scenario, a fault, a solution, another right answer, a wrong one. */
export interface Change {
  readonly id: string;
  readonly title: Words;
  readonly steps: readonly Step[];
}

/** What a condition says when it is judged. `where` is the hop or resource, never the deciding rule. */
export interface Finding {
  readonly status: 'pass' | 'fail' | 'warning';
  readonly code: string;
  readonly message: Words;
  readonly where?: string;
}

/** Everything a condition may look at. Pure. */
export interface Evidence {
  readonly snapshot: Snapshot;
  readonly bindings: Bindings;
  trace(request: Request): TraceDocument;
}

interface ConditionBase {
  readonly id: string;
  readonly title: Words;
}

/** A request, with `${name}` in its texts standing for bindings. */
export interface RequestCondition extends ConditionBase {
  readonly kind: 'must-work' | 'must-still-fail';
  readonly request: Request;
  /** What a passing must-still-fail may look like to the client; any refusal when absent. */
  readonly symptoms?: readonly TraceDocument['symptom'][];
}

/** A rejected fix (curriculum G1-G10) or a warning, judged on the network itself. */
export interface RuleCondition extends ConditionBase {
  readonly kind: 'rule';
  readonly rule: string;
  judge(evidence: Evidence): Finding;
}

export type Condition = RequestCondition | RuleCondition;

/** One stage; it is `skipped` until all tasks it needs have passed. */
export interface Task {
  readonly id: string;
  readonly title: Words;
  readonly points: number;
  readonly needs: readonly string[];
  readonly conditions: readonly Condition[];
  /** Four rungs: what the state shows, where to look, the concept, near-answer. */
  readonly hints: readonly Hint[];
}

export interface Hint {
  readonly rung: 1 | 2 | 3 | 4;
  say(evidence: Evidence): Words;
}

/** A change that must be judged in a known way; `fails` are condition ids, exactly. */
export interface Mutant extends Change {
  readonly fails: readonly string[];
  /** Set where the mutant's whole point is that it does not fix anything. */
  readonly doesNotFix?: true;
}

export interface Alternative extends Change {
  /** Conditions that end in `warning`. */
  readonly warns: readonly string[];
}

export interface Choice {
  readonly id: string;
  readonly words: Words;
}

/** Predict: asked before anything is revealed; any answer unlocks. */
export interface Prediction {
  readonly question: Words;
  readonly choices: readonly Choice[];
  /** The choice that came true. */
  readonly happened: string;
}

/** Diagnose: possible causes, and the evidence that would refute each. */
export interface Hypothesis extends Choice {
  readonly refutedBy: Words;
}

export interface Lab {
  readonly id: string;
  readonly slug: string;
  readonly title: Words;
  readonly summary: Words;
  readonly module: Module;
  readonly difficulty: 1 | 2 | 3 | 4 | 5;
  readonly minutes: number;
  readonly needs: readonly string[];
  readonly region: string;
  readonly services: readonly string[];
  readonly objectives: readonly Words[];
  readonly symptoms: readonly TraceDocument['symptom'][];
  readonly scenario: Change;
  readonly faults: readonly Change[];
  readonly solution: Change;
  readonly alternatives: readonly Alternative[];
  readonly mutants: readonly Mutant[];
  readonly tasks: readonly Task[];
  /** Conditions that fail as shipped, exactly; those of later stages are `skipped`. */
  readonly failsAsShipped: readonly string[];
  readonly prediction: Prediction;
  readonly hypotheses: readonly Hypothesis[];
  /** The request the path view shows first. */
  readonly mainRequest: string;
}

/** States a lab as data, and lets the compiler check it. */
export function defineLab(lab: Lab): Lab {
  return lab;
}
