import type { Bindings, ServiceName, Step } from '#aws/step.ts';
import type { StandIn } from '#dataplane/listener.ts';
import type { Job } from '#dataplane/job/fetch-job.ts';
import type { RunRecord } from '#dataplane/job/record.ts';
import type { DeclaredPlace } from '#dataplane/place.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Draw } from './draw.ts';
import type { ChainLink, GlossaryWord, Misreading, Talk } from './lesson.ts';
import type { Recording } from './recording.ts';
import type { Request, TraceDocument } from '#request/document.ts';
import type { Words } from '#request/words.ts';

export type { Recording };

export type Module = 'symptoms' | 'compute' | 'airflow' | 'front';

/** A named list of calls: the scenario, a fault, a solution, another right answer, a wrong one. */
export interface Change {
  readonly id: string;
  readonly title: Words;
  readonly steps: readonly Step[];
}

/** What is wrong in a lab. A variant may be without it, as long as another one is there. */
export interface Fault extends Change {
  /** What stands in its place where it is absent. */
  readonly otherwise: readonly Step[];
  /** Its steps of the solution, which a variant without it leaves out. */
  readonly mend: readonly Step[];
  /** Conditions that fail as long as it is there, were it the only one. */
  readonly fails: readonly string[];
  /** The choice of the prediction that it makes come true, where no earlier one has its say. */
  readonly happens?: string;
}

/** What a rule says of the network: `error` where what it needs was not read. */
export interface Finding {
  readonly status: 'pass' | 'fail' | 'warning' | 'error';
  readonly observed: Words;
  /** Ids of the resources looked at. */
  readonly where?: string;
  /** Why a fix is rejected, or what would be better. */
  readonly message: Words;
}

/** A job's objects as texts, by key, and what its last run did; `fits` while all is as it was then. */
export interface JobEvidence {
  readonly files: Readonly<Record<string, string>>;
  readonly record?: RunRecord;
  readonly fits: boolean;
}

/** Everything a condition may look at. Pure. */
export interface Evidence {
  readonly snapshot: Snapshot;
  readonly bindings: Bindings;
  /** Of a lab with a job. */
  readonly job?: JobEvidence;
  trace(request: Request): TraceDocument;
}

interface ConditionBase {
  readonly id: string;
  /** What is expected, as a fact, `${name}` filled; it names neither the cause nor the missing resource. */
  readonly title: Words;
  /** Skipped until this condition of the same task passes, since it would say the same once more. */
  readonly after?: string;
}

/**
 * A request, with `${name}` in its texts standing for bindings. `must-work` earns the task's points;
 * `must-still-work` worked before and `must-still-fail` failed before: they guard.
 */
export interface RequestCondition extends ConditionBase {
  readonly kind: 'must-work' | 'must-still-work' | 'must-still-fail';
  readonly request: Request;
  /** The same claim of other names, so that a fix which knows the one tested does not pass. */
  readonly variants?: readonly Request[];
  /** Why a must-still-fail that succeeds is refused. */
  readonly because?: Words;
}

/** A rejected fix or a warning, judged on the network itself; `rule` is G1 to G10, or a word. */
export interface RuleCondition extends ConditionBase {
  readonly kind: 'rule';
  readonly rule: string;
  /** Set where it earns the task's points, as what must work does. */
  readonly earns?: true;
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
  /** The same mistake made by other calls. */
  readonly again: { readonly title: Words; readonly steps: readonly Step[] };
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
  /** The choice that came true, with every fault there. */
  readonly happened: string;
  /** The choice that comes true where no fault that is there has a say (`happens`). */
  readonly otherwise?: string;
}

/** Asked from memory at the end; every choice says why it is right or not. */
export interface QuizQuestion {
  readonly id: string;
  readonly ask: Words;
  readonly choices: readonly QuizChoice[];
}

interface QuizChoice extends Choice {
  readonly right?: true;
  readonly feedback: Words;
}

/** Diagnose: possible causes, and the evidence that would refute each. */
export interface Hypothesis extends Choice {
  readonly refutedBy: Words;
  /** The command that shows it, `\${name}` filled, and where it is typed. */
  readonly look: { readonly from: 'inside' | 'operator'; readonly command: string };
}

/** A web page of the lab's network that a reader opens from its places. */
export interface PageOfLab {
  readonly id: string;
  readonly title: Words;
  /** `https://…`, `\${name}` filled with bindings. */
  readonly url: string;
  /** Of an Airflow page: the MWAA environment whose web login token opens it. */
  readonly signIn?: string;
}

export interface Lab {
  /** Set in a student's repository: what the exercise needs, with no answer and no lesson in it. */
  readonly half?: 'given';
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
  /** Whose answers its conditions and hints need; the rest of the snapshot stays unread. */
  readonly reads: readonly ServiceName[];
  readonly objectives: readonly Words[];
  readonly symptoms: readonly TraceDocument['symptom'][];
  readonly scenario: Change;
  readonly faults: readonly Fault[];
  /** What differs from variant to variant, by the name that texts and steps call it. */
  readonly values?: (draw: Draw) => Bindings;
  readonly solution: Change;
  readonly alternatives: readonly Alternative[];
  readonly mutants: readonly Mutant[];
  readonly tasks: readonly Task[];
  readonly prediction: Prediction;
  readonly hypotheses: readonly Hypothesis[];
  /** Diagnose: what each client prints, and the kind of cause that it leaves; asked before the fix. */
  readonly triage?: readonly ChainLink[];
  readonly quiz: readonly QuizQuestion[];
  /** What followed from what, for the step *explain*. */
  readonly chain: readonly ChainLink[];
  readonly talk: Talk;
  /** Words of this lab that a reader may meet for the first time. */
  readonly glossary: readonly GlossaryWord[];
  /** What articles get wrong about this. */
  readonly claims: readonly Misreading[];
  /** The request the path view shows first. */
  readonly mainRequest: string;
  /** Where `closednet shell` may stand, `\${name}` filled with bindings; the first by default. */
  readonly places?: readonly DeclaredPlace[];
  /** What `<Browse />` opens from these places. */
  readonly pages?: readonly PageOfLab[];
  /** Where `shell --operator` stands, if the operator is a role whose policies are enforced. */
  readonly operator?: DeclaredPlace;
  /** What real clients print on the main client, for the lesson. */
  readonly recordings?: readonly Recording[];
  /** What `run-job` runs, `\${name}` filled with bindings. */
  readonly job?: Job;
  /** The folder of package sources in the lab's own, which are built into wheels. */
  readonly packages?: string;
  /** What answers in this network and is no API of AWS. */
  readonly standIns?: readonly StandIn[];
}

/** States a lab as data, and lets the compiler check it. */
export function defineLab(lab: Lab): Lab {
  return lab;
}
