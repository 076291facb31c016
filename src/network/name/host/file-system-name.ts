import type { SnapshotIndex } from '../../snapshot/snapshot-index.ts';
import type { Vpc } from '../../snapshot/vpc.ts';
import { type Answer, answered, refused, unread } from '../answer.ts';
import { primaries, primaries6 } from '../endpoint/endpoint-name.ts';
import { indexNames } from '../name-index.ts';
import { bothAttributes } from './private-view.ts';

const shape =
  /^(?:(?<zone>[a-z0-9-]+)\.)?(?<domain>(?<id>fs-[0-9a-z]+)\.efs\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?)$/;

/** The domain of the hidden zone that answers for a file system's names; undefined for other names. */
export function fileSystemDomain(host: string): string | undefined {
  return shape.exec(host)?.groups?.['domain'];
}

/**
 * Answers for the name of an EFS file system; undefined for any other name. It is known only to
 * Resolver in a VPC that has mount targets and both DNS attributes, and gives the mount target in
 * the client's own zone; a name with a zone before it gives that zone's.
 *
 * @see https://docs.aws.amazon.com/efs/latest/ug/mounting-fs-mount-cmd-dns-name.html
 */
export function evaluateFileSystemName(
  index: SnapshotIndex,
  host: string,
  asking?: Vpc,
  subnetId?: string,
): Answer | undefined {
  const { id, zone } = shape.exec(host)?.groups ?? {};
  if (id === undefined) return undefined;
  if (!asking) return refused('no-such-host');
  const targets = (indexNames(index).mountTargetsOf.get(id) ?? []).filter(
    ({ vpcId }) => vpcId === asking.id,
  );
  if (targets.length === 0) return unread({ kind: 'mount-targets', fileSystemId: id });
  const attributes = bothAttributes(asking);
  if (attributes === 'no') return refused('no-dns-hostnames', { hostId: id });
  if (attributes !== 'yes') return unread(attributes);
  const where = zone ?? index.subnets.get(subnetId ?? '')?.availabilityZone;
  const near = targets.filter(
    ({ availabilityZone }) => where === undefined || availabilityZone === where,
  );
  if (near.length > 0)
    return answered('vpc-dns', {
      answers: primaries(near),
      answers6: primaries6(near),
      hostId: id,
    });
  // AWS does not say what a client in a zone without a mount target is told.
  const missing = { kind: 'ask-inside', host, vpcId: asking.id } as const;
  return zone === undefined ? unread(missing, { hostId: id }) : refused('no-such-host');
}
