import type { Resource } from './resource.ts';

/** A unit of systemd on an instance, as far as Run Command told it what to do. */
export interface Process extends Resource {
  readonly instanceId: string;
  readonly unit: string;
  /** Where it listens while it is active. */
  readonly port: number;
  readonly isActive: boolean;
  /** The command that started or stopped it last. */
  readonly commandId: string;
}

/** A schedule of EventBridge Scheduler: which call it makes again and again. */
export interface Schedule extends Resource {
  readonly state: string;
  /** `cron(0 20 * * ? *)`, `rate(1 hours)`, `at(…)`. */
  readonly expression: string;
  /** `arn:aws:scheduler:::aws-sdk:rds:stopDBInstance`: the call. */
  readonly target: string;
  /** The call's own input, as JSON. */
  readonly input?: string;
}
