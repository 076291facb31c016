import type { PolicyDocument } from '#network/snapshot/account.ts';
import type { InternetGateway, NatGateway, VpcEndpoint } from '#network/snapshot/gateways.ts';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { NetworkAclEntry, RouteTable, SecurityGroupRule } from '#network/snapshot/vpc.ts';

/** Where a policy hangs; a role or user has several, each with its name. */
export type PolicyPlace =
  | { readonly kind: 'endpoint' | 'bucket' | 'key' | 'resource'; readonly id: string }
  | { readonly kind: 'role' | 'user'; readonly id: string; readonly policy: string };

export type VpcAttribute = 'enableDnsSupport' | 'enableDnsHostnames';

/**
 * One change of a network, as one call of AWS would make it. It names what it changes and carries
 * all it needs, so that the same edits on the same network are the same result anywhere.
 */
export type Edit =
  | {
      readonly kind: 'add-group-rule' | 'remove-group-rule';
      readonly group: string;
      readonly rule: SecurityGroupRule;
    }
  /** Takes the place of the entry with its number and direction. */
  | { readonly kind: 'put-acl-entry'; readonly acl: string; readonly entry: NetworkAclEntry }
  | {
      readonly kind: 'remove-acl-entry';
      readonly acl: string;
      readonly number: number;
      readonly egress: boolean;
    }
  /** Takes the place of the route with its destination. */
  | {
      readonly kind: 'put-route';
      readonly table: string;
      readonly destination: string;
      readonly target: string;
    }
  | { readonly kind: 'remove-route'; readonly table: string; readonly destination: string }
  | {
      readonly kind: 'add-endpoint';
      readonly endpoint: VpcEndpoint;
      readonly interfaces: readonly NetworkInterface[];
    }
  | { readonly kind: 'remove-endpoint'; readonly endpoint: string }
  | { readonly kind: 'add-internet-gateway'; readonly gateway: InternetGateway }
  | {
      readonly kind: 'add-nat-gateway';
      readonly gateway: NatGateway;
      readonly networkInterface: NetworkInterface;
    }
  | { readonly kind: 'remove-gateway'; readonly gateway: string }
  | { readonly kind: 'add-table'; readonly table: RouteTable }
  /** Takes the place of the subnet's association. */
  | { readonly kind: 'associate-table'; readonly subnet: string; readonly table: string }
  | { readonly kind: 'set-private-dns'; readonly endpoint: string; readonly on: boolean }
  /** `null`: as if it had not been collected. */
  | {
      readonly kind: 'set-vpc-attribute';
      readonly vpc: string;
      readonly attribute: VpcAttribute;
      readonly value: boolean | null;
    }
  /** `null`: the policy is gone. */
  | {
      readonly kind: 'set-policy';
      readonly of: PolicyPlace;
      readonly document: PolicyDocument | null;
    }
  | {
      readonly kind: 'set-groups';
      readonly networkInterface: string;
      readonly groups: readonly string[];
    };

/** Whether two rules are the same rule: ids apart, which AWS gives anew each time. */
export function isSameRule(one: SecurityGroupRule, other: SecurityGroupRule): boolean {
  return keyOfRule(one) === keyOfRule(other);
}

export function keyOfRule({ egress, protocol, ports, peer }: SecurityGroupRule): string {
  const end =
    peer.kind === 'security-group'
      ? peer.groupId
      : peer.kind === 'prefix-list'
        ? peer.prefixListId
        : peer.cidr;
  return [egress, protocol, ports?.from, ports?.to, end].join(' ');
}
