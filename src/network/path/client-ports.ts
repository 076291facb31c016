import type { PortRange } from '../packet/flow.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { Place } from './place.ts';

/** Any unprivileged port: AWS's own load balancers and functions, and clients of unknown kind. */
const unprivileged: PortRange = { from: 1024, to: 65535 };
const windows: PortRange = { from: 49152, to: 65535 };
/** What Linux takes by default (`net.ipv4.ip_local_port_range`). */
const linux: PortRange = { from: 32768, to: 60999 };

/**
 * The ports that a client sends from, by its kind: an answer comes back to one of them, so a network
 * ACL must let all of them pass.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html
 */
export function evaluateClientPorts(index: SnapshotIndex, source: Place): PortRange {
  if (source.kind === 'outside') return unprivileged;
  const { interfaceType, instanceId = '', description = '' } = source.networkInterface;
  if (interfaceType === 'lambda' || interfaceType.endsWith('load_balancer')) return unprivileged;
  if (/^(ELB |AWS Lambda VPC ENI)/.test(description)) return unprivileged;
  const isWindows = /windows/i.test(index.instances.get(instanceId)?.platform ?? '');
  return isWindows ? windows : linux;
}
