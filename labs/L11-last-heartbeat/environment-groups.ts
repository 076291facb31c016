import type { SecurityGroup } from '#network/snapshot/vpc.ts';
import type { AirflowEnvironment } from '#network/snapshot/service-host.ts';
import type { Evidence } from '#labs/lab.ts';

/** The lab's environment; `undefined` where it is gone or was not read. */
export function environmentOf({ snapshot, bindings }: Evidence): AirflowEnvironment | undefined {
  return snapshot.environments?.find(({ id }) => id === bindings['environment']);
}

/** The security groups on the environment. */
export function groupsOf(evidence: Evidence): readonly SecurityGroup[] | undefined {
  const environment = environmentOf(evidence);
  return (
    environment &&
    evidence.snapshot.securityGroups?.filter(({ id }) => environment.groupIds.includes(id))
  );
}
