import { indexNames } from '../name/name-index.ts';
import type { Missing } from '../snapshot/missing.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';

/** A request that goes to the public web server of an MWAA environment. */
export interface WebServerStep {
  readonly kind: 'web-server';
  readonly verdict: 'allow';
  readonly reason: 'public';
  readonly environmentId: string;
  /** Of the environment: they stand on interfaces in the customer's VPC, none of which is passed. */
  readonly groupIds: readonly string[];
  readonly missing?: Missing;
}

/**
 * Judges a request at the public web server of an MWAA environment: it stands in an account of AWS's,
 * behind a load balancer of AWS's, and takes HTTPS from any address of the internet. The groups of
 * the environment stand on its workers and endpoints in the VPC and filter nothing of it.
 *
 * @see https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-networking.html
 */
export function evaluatePublicWebServer(
  index: SnapshotIndex,
  host: string,
): WebServerStep | undefined {
  const environment = indexNames(index).environmentAt.get(host);
  if (environment?.accessMode !== 'PUBLIC_ONLY') return undefined;
  const { id: environmentId, groupIds } = environment;
  return { kind: 'web-server', verdict: 'allow', reason: 'public', environmentId, groupIds };
}
