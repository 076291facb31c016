import type { EgressOnlyGatewayStep } from '../gateway/egress-only-gateway.ts';
import type { InternetGatewayStep } from '../gateway/internet-gateway.ts';
import type { ListenerStep } from '../gateway/load-balancer.ts';
import type { TargetsStep } from '../gateway/load-balancer-targets.ts';
import type { MiddleboxStep } from '../gateway/middlebox.ts';
import type { NatGatewayStep } from '../gateway/nat-gateway.ts';
import type { PeeringStep } from '../gateway/peering-connection.ts';
import type { PrivateGatewayStep } from '../gateway/private-gateway.ts';
import type { AttachmentStep } from '../gateway/transit-gateway.ts';
import type { EndpointStep } from '../gateway/vpc-endpoint.ts';
import type { WebServerStep } from '../gateway/web-server.ts';
import type { InterfaceStateStep } from '../filter/interface-state.ts';
import type { ProcessStep } from '../filter/process-state.ts';
import type { NetworkAclStep } from '../filter/network-acl.ts';
import type { PublicAccessStep } from '../filter/public-access.ts';
import type { SecurityGroupStep } from '../filter/security-group.ts';
import type { NameStep } from '../name/name.ts';
import type { RouteStep } from '../route/route-table.ts';
import type { TransitGatewayRouteStep } from '../route/transit-gateway-table.ts';
import type { Missing } from '../snapshot/missing.ts';
import type { Verdict } from '../verdict.ts';
import type { PlatformStep } from '../filter/platform-address.ts';

/** Where a path ends for want of anything to go on with. */
export interface EndOfPathStep {
  readonly kind: 'end-of-path';
  readonly verdict: Verdict;
  /**
   * `nobody`: no interface of the VPC holds the address, so the packet is dropped in silence.
   * `nat-itself`: a NAT gateway answers to nobody. `another-host`: the address belongs to someone
   * else where the routes lead. `other-way`: an answer with another address than was asked.
   * `loop`: the routes lead back to where the packet was.
   */
  readonly reason: 'nobody' | 'nat-itself' | 'another-host' | 'other-way' | 'loop' | 'unread';
  readonly id: string;
  readonly address: string;
  readonly missing?: Missing;
}

/** One decision of the network, with its evidence as facts; words are made in `src/request`. */
export type NetworkStep =
  | NameStep
  | InterfaceStateStep
  | ProcessStep
  | SecurityGroupStep
  | NetworkAclStep
  | RouteStep
  | InternetGatewayStep
  | EgressOnlyGatewayStep
  | NatGatewayStep
  | EndpointStep
  | PeeringStep
  | AttachmentStep
  | TransitGatewayRouteStep
  | PrivateGatewayStep
  | MiddleboxStep
  | ListenerStep
  | TargetsStep
  | WebServerStep
  | PublicAccessStep
  | PlatformStep
  | EndOfPathStep;

/** One place on a path, with the decisions taken there, in order. */
export interface PathHop {
  readonly kind:
    | 'resolver'
    | 'network-interface'
    | 'subnet'
    | 'router'
    | 'internet-gateway'
    | 'nat-gateway'
    | 'vpc-endpoint'
    | 'peering-connection'
    | 'transit-gateway'
    | 'virtual-private-gateway'
    | 'service'
    | 'internet'
    | 'outside';
  readonly id: string;
  readonly address?: string;
  readonly subnetId?: string;
  readonly vpcId?: string;
  readonly steps: readonly NetworkStep[];
}

/** How a request left the snapshot's networks, as far as its policies want to know. */
export type Way =
  | { readonly kind: 'inside' }
  | { readonly kind: 'internet'; readonly publicAddress?: string }
  | { readonly kind: 'gateway-endpoint'; readonly endpointId: string }
  /** Over VPN or Direct Connect. */
  | { readonly kind: 'private' }
  /** No next hop could be determined. */
  | { readonly kind: 'undetermined'; readonly publicAddress?: string }
  /** Nobody holds the address: there is no one to answer. */
  | { readonly kind: 'nowhere' };
