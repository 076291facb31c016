import type { Collection } from './snapshot.ts';

/** What a judgement needs and the snapshot does not hold; `src/request` names the call that reads it. */
export type Missing =
  | { readonly kind: 'resource'; readonly collection: Collection; readonly id?: string }
  | {
      readonly kind: 'vpc-attribute';
      readonly vpcId: string;
      readonly attribute: 'enableDnsSupport' | 'enableDnsHostnames';
    }
  | {
      readonly kind: 'overlapping-prefix-lists';
      readonly tableId: string;
      readonly destination: string;
    }
  | { readonly kind: 'security-group-referencing'; readonly transitGatewayId: string }
  | { readonly kind: 'target-health'; readonly targetGroupId: string }
  | { readonly kind: 'transit-gateway-routes'; readonly tableId: string }
  /** Of a VPN connection or a gateway with BGP: no call lists them. */
  | { readonly kind: 'learned-prefixes'; readonly id: string }
  /** What an appliance does with a packet, which only its own configuration tells. */
  | { readonly kind: 'appliance'; readonly networkInterfaceId: string }
  | { readonly kind: 'prefix-list-entries'; readonly prefixListId: string }
  | { readonly kind: 'endpoint-service'; readonly serviceName: string }
  | { readonly kind: 'endpoint-dns-options'; readonly endpointId: string }
  | { readonly kind: 'own-resolver'; readonly host: string; readonly server: string }
  | { readonly kind: 'not-modelled'; readonly target: string };
