import type { Flow } from '../packet/flow.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { TransitGatewayAttachment } from '../snapshot/transit-gateway.ts';
import type { PrivateGatewayStep } from './private-gateway.ts';
import { evaluateVpn } from './vpn-connection.ts';

/**
 * Judges a packet that a transit gateway hands to the customer's network: of a VPN a tunnel must be
 * up; what came to the table by BGP, of a VPN, Direct Connect or Connect peer, is there while the
 * session is. The table has chosen already, so the connection's own static routes are not asked.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpn-attachments.html
 */
export function evaluateTransitGatewayVpn(
  { snapshot }: SnapshotIndex,
  { resourceType, resourceId, state }: TransitGatewayAttachment,
  { source, destination }: Flow,
): PrivateGatewayStep {
  const step = { kind: 'private-gateway', gatewayId: resourceId } as const;
  const told = { ...step, destination: destination.address };
  if (state !== 'available') return { ...told, verdict: 'deny', reason: 'no-connection' };
  if (resourceType !== 'vpn') return { ...told, verdict: 'allow', reason: 'carries' };
  const connection = snapshot.vpnConnections?.find(({ id }) => id === resourceId);
  if (!connection) {
    const missing = { kind: 'resource', collection: 'vpnConnections', id: resourceId } as const;
    return { ...told, verdict: 'unknown', reason: 'unread', missing };
  }
  const { verdict, reason, missing } = evaluateVpn(connection, { source, destination }, true);
  return { ...told, verdict, reason, ...(missing ? { missing } : {}) };
}
