import type { ListenerRule } from './load-balancer.ts';
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
  | { readonly kind: 'listener-rules'; readonly listenerId: string }
  /** Whether a rule takes the request, where a connection does not tell. */
  | { readonly kind: 'listener-rule'; readonly listenerId: string; readonly rule: ListenerRule }
  | { readonly kind: 'transit-gateway-routes'; readonly tableId: string }
  /** Of a VPN connection or a gateway with BGP: no call lists them. */
  | { readonly kind: 'learned-prefixes'; readonly id: string }
  /** What an appliance does with a packet, which only its own configuration tells. */
  | { readonly kind: 'appliance'; readonly networkInterfaceId: string }
  | { readonly kind: 'prefix-list-entries'; readonly prefixListId: string }
  | { readonly kind: 'endpoint-service'; readonly serviceName: string }
  | { readonly kind: 'endpoint-dns-options'; readonly endpointId: string }
  | { readonly kind: 'not-modelled'; readonly target: string }
  | MissingOfNames;

/** What resolving a name may lack. */
export type MissingOfNames =
  /** What a server that AWS does not run answers. */
  | { readonly kind: 'own-resolver'; readonly host: string; readonly server: string }
  /** What Resolver answers in the VPC: AWS says nothing of this case. */
  | { readonly kind: 'ask-inside'; readonly host: string; readonly vpcId: string }
  | { readonly kind: 'public-address'; readonly host: string }
  | { readonly kind: 'hosted-zone-records'; readonly zoneId: string }
  | { readonly kind: 'hosted-zone-vpcs'; readonly zoneId: string }
  | { readonly kind: 'firewall-domains'; readonly ruleGroupId: string; readonly listId?: string }
  | { readonly kind: 'peering-dns'; readonly peeringId: string }
  | { readonly kind: 'transit-gateway-dns'; readonly transitGatewayId: string }
  | { readonly kind: 'instance-name-options'; readonly instanceId: string }
  | { readonly kind: 'bucket-location'; readonly bucket: string }
  | { readonly kind: 'mount-targets'; readonly fileSystemId: string }
  | { readonly kind: 'db-cluster'; readonly host: string }
  /** The interfaces that a service keeps, by the description that it gives them. */
  | { readonly kind: 'described-interfaces'; readonly description: string };
