import type { Flow } from '../packet/flow.ts';
import type { NetworkInterface } from '../snapshot/interface.ts';
import type { Missing } from '../snapshot/missing.ts';
import type { Process } from '../snapshot/process.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { Verdict } from '../verdict.ts';

/** Whether the unit that is known to listen at a port of an instance does so now. */
export interface ProcessStep {
  readonly kind: 'process';
  readonly verdict: Verdict;
  readonly reason: 'listens' | 'stopped';
  readonly instanceId: string;
  readonly networkInterfaceId: string;
  readonly process: Process;
  readonly missing?: Missing;
}

/**
 * Judges a port of a host that is up: where the program that listens there was stopped, the host's
 * own kernel refuses the connection at once. Nothing where no program is known for that port.
 *
 * @see https://docs.aws.amazon.com/systems-manager/latest/userguide/run-command.html
 * @see https://www.rfc-editor.org/rfc/rfc9293#section-3.5.2
 */
export function evaluateProcess(
  { snapshot }: SnapshotIndex,
  { id: networkInterfaceId, instanceId }: NetworkInterface,
  { protocol, destination: { ports } }: Flow,
): ProcessStep | undefined {
  if (instanceId === undefined || protocol !== 'tcp' || ports.from !== ports.to) return undefined;
  const its = snapshot.processes?.filter(
    (one) => one.instanceId === instanceId && one.port === ports.from,
  );
  const process = its?.find(({ isActive }) => isActive) ?? its?.[0];
  if (!process) return undefined;
  const step = { kind: 'process', instanceId, networkInterfaceId, process } as const;
  return process.isActive
    ? { ...step, verdict: 'allow', reason: 'listens' }
    : { ...step, verdict: 'deny', reason: 'stopped' };
}
