import type { InterfaceStateStep } from '../filter/interface-state.ts';
import type { InternetGatewayStep } from '../gateway/internet-gateway.ts';
import type { Missing } from '../snapshot/missing.ts';
import type { NameStep } from '../name/name.ts';
import type { NatGatewayStep } from '../gateway/nat-gateway.ts';
import type { NetworkAclStep } from '../filter/network-acl.ts';
import type { RouteStep } from '../route/route-table.ts';
import type { SecurityGroupStep } from '../filter/security-group.ts';
import type { NatGateway } from '../snapshot/gateways.ts';
import type { Verdict } from '../verdict.ts';
import type { EndpointStep } from '../gateway/vpc-endpoint.ts';

/** Where a path ends for want of anything to go on with. */
export interface EndOfPathStep {
  readonly kind: 'end-of-path';
  readonly verdict: Verdict;
  /**
   * `nobody`: no interface of the VPC holds the address, so the packet is dropped in silence.
   * `other-way`: a reply that would leave by a NAT gateway, which the request did not pass.
   */
  readonly reason: 'nobody' | 'source-dest-check' | 'other-way' | 'unread';
  readonly id: string;
  readonly address: string;
  readonly missing?: Missing;
}

/** One decision of the network, with its evidence as facts; words are made in `src/request`. */
export type NetworkStep =
  | NameStep
  | InterfaceStateStep
  | SecurityGroupStep
  | NetworkAclStep
  | RouteStep
  | InternetGatewayStep
  | NatGatewayStep
  | EndpointStep
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
    | 'service'
    | 'internet'
    | 'outside';
  readonly id: string;
  readonly address?: string;
  readonly subnetId?: string;
  readonly vpcId?: string;
  readonly steps: readonly NetworkStep[];
}

/** How a request left its VPC, which the reply undoes. */
export type Way =
  | { readonly kind: 'inside' }
  | {
      readonly kind: 'internet-gateway';
      readonly gatewayId: string;
      readonly publicAddress?: string;
    }
  | {
      readonly kind: 'nat-gateway';
      readonly gateway: NatGateway;
      readonly publicAddress?: string;
      readonly internetGatewayId?: string;
    }
  | { readonly kind: 'gateway-endpoint'; readonly endpointId: string }
  /** No next hop could be determined. */
  | { readonly kind: 'undetermined' }
  /** Nobody holds the address: there is no one to answer. */
  | { readonly kind: 'nowhere' };

/** The way of a request, whether or not something on it stops the request. */
export interface ForwardPath {
  readonly hops: readonly PathHop[];
  readonly way: Way;
}
