import type { Resource } from './resource.ts';

export interface NetworkInterface extends Resource {
  readonly vpcId: string;
  readonly subnetId: string;
  readonly availabilityZone?: string;
  /** The first is the primary one. */
  readonly privateAddresses: readonly string[];
  readonly publicAddresses: readonly { readonly private: string; readonly public: string }[];
  readonly ipv6Addresses: readonly string[];
  /** Blocks delegated to the interface as a whole, of both families (containers use them). */
  readonly prefixes?: readonly string[];
  readonly groupIds: readonly string[];
  readonly status: string;
  /** `interface`, `nat_gateway`, `vpc_endpoint`, `network_load_balancer`, `lambda`, … */
  readonly interfaceType: string;
  readonly sourceDestCheck?: boolean;
  readonly instanceId?: string;
  /** Whose instance it is attached to, where AWS tells and it is not the owner's. */
  readonly instanceOwner?: string;
  readonly description?: string;
  readonly requesterId?: string;
  readonly requesterManaged?: boolean;
  /** IPv6 of an internal load balancer is not reached through an internet gateway. */
  readonly denyAllInternetTraffic?: boolean;
}

export interface Instance extends Resource {
  readonly state: string;
  readonly networkInterfaceIds: readonly string[];
  /** `Linux/UNIX`, `Windows`, …: which ports its clients send from. */
  readonly platform?: string;
  /** `PrivateDnsNameOptions`: the records of its name by instance id; absent when unread. */
  readonly resourceNameRecords?: readonly ('A' | 'AAAA')[];
}
