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
  'internet-gateway': 0.85,
  'nat-gateway': 0.6,
  'gateway-endpoint': 0.5,
  'interface-endpoint': 0.5,
  peering: 0.6,
  'transit-gateway': 0.5,
  middlebox: 0.3,
  'public-access-block': 0.15,
  ipv6: 0.3,
  /** Somebody asks a NAT gateway itself, or it seems to ask. */
  'nat-address': 0.4,
  /** A NAT gateway that stands where its own way out is no internet gateway. */
  'nat-misplaced': 0.15,
} as const;

export type Feature = keyof typeof usual;

/** Written in one place so that a feature the tracer does not judge yet can be left out. */
export const notYetTraced: readonly Feature[] = [
  'peering',
  'transit-gateway',
  'middlebox',
  'public-access-block',
  'ipv6',
  'nat-address',
  'nat-misplaced',
];

const needs: Partial<Record<Feature, readonly Feature[]>> = {
  'nat-gateway': ['internet-gateway'],
  'public-access-block': ['internet-gateway'],
  'nat-address': ['internet-gateway', 'nat-gateway'],
  'nat-misplaced': ['internet-gateway', 'nat-gateway'],
};

export type Features = ReadonlySet<Feature>;

export const allFeatures = Object.keys(usual).filter((name): name is Feature => name in usual);

/** The features of one network: each by its own chance, or just one with what it needs. */
export function drawFeatures(random: Random, only: Feature | undefined): Features {
  if (only !== undefined) return new Set([only, ...(needs[only] ?? [])]);
  const drawn = allFeatures.filter(
    (feature) => random.chance(usual[feature]) && !notYetTraced.includes(feature),
  );
  return new Set(drawn.flatMap((feature) => [feature, ...(needs[feature] ?? [])]));
}
