import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { Way } from './path.ts';
import type { Walk } from './walk.ts';

/** How a walked request left the snapshot's networks: its policies ask for it. */
export function wayOf(index: SnapshotIndex, { end, translations }: Walk): Way {
  if (end.kind === 'arrived') return { kind: 'inside' };
  if (end.kind === 'nobody') return { kind: 'nowhere' };
  if (end.kind === 'stuck') {
    // A NAT gateway with nowhere to go still tells whose address the service would have seen.
    const gatewayId = translations.at(-1)?.gatewayId ?? '';
    return { kind: 'undetermined', ...seen(index.natGateways.get(gatewayId)?.publicAddress) };
  }
  switch (end.exit.kind) {
    case 'internet':
      return { kind: 'internet', ...seen(end.exit.seenAs) };
    case 'gateway-endpoint':
      return { kind: 'gateway-endpoint', endpointId: end.exit.endpointId };
    case 'private-gateway':
    case 'attachment':
      return { kind: 'private' };
    case 'platform':
      return { kind: 'inside' };
  }
}

function seen(publicAddress: string | undefined): { readonly publicAddress?: string } {
  return publicAddress === undefined ? {} : { publicAddress };
}
