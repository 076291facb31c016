import type { Random } from './random.ts';

/** What a generated network may hold, and how often it does. */
const usual = {
  'network-acl': 0.6,
  'group-reference': 0.8,
  'prefix-list': 0.5,
  'other-protocol': 0.3,
  'secondary-address': 0.4,
  'secondary-block': 0.3,
  stopped: 0.4,
  blackhole: 0.4,
  platform: 0.2,
  'internet-gateway': 0.85,
  'public-access-block': 0.12,
  'nat-gateway': 0.6,
  /** Somebody asks a NAT gateway itself, or it seems to ask. */
  'nat-address': 0.3,
  /** A NAT gateway that stands where its own way out is no internet gateway. */
  'nat-misplaced': 0.15,
  /** A route into the VPC itself that leads through a NAT gateway. */
  'nat-inside': 0.2,
  'private-nat': 0.15,
  'gateway-endpoint': 0.5,
  'interface-endpoint': 0.5,
  ipv6: 0.35,
  'egress-only-gateway': 0.15,
  peering: 0.35,
  'transit-gateway': 0.3,
  vpn: 0.25,
  /** An appliance between two subnets. */
  middlebox: 0.25,
  /** An appliance between a subnet and the internet gateway. */
  'edge-routing': 0.2,
} as const;

export type Feature = keyof typeof usual;

const needs: Partial<Record<Feature, readonly Feature[]>> = {
  'public-access-block': ['internet-gateway'],
  'nat-gateway': ['internet-gateway'],
  'nat-address': ['internet-gateway', 'nat-gateway'],
  'nat-misplaced': ['internet-gateway', 'nat-gateway'],
  'nat-inside': ['internet-gateway', 'nat-gateway'],
  'private-nat': ['internet-gateway', 'nat-gateway', 'transit-gateway'],
  'egress-only-gateway': ['ipv6'],
  'edge-routing': ['internet-gateway'],
};

export type Features = ReadonlySet<Feature>;

export const allFeatures = Object.keys(usual).filter((name): name is Feature => name in usual);

/** The features of one network: each by its own chance, or just one with what it needs. */
export function drawFeatures(random: Random, only: Feature | undefined): Features {
  const drawn =
    only === undefined ? allFeatures.filter((feature) => random.chance(usual[feature])) : [only];
  return new Set(drawn.flatMap((feature) => [feature, ...(needs[feature] ?? [])]));
}
