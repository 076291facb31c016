import type { Snapshot } from '#network/snapshot/snapshot.ts';

/**
 * Collections of services that the emulator does not have: nobody can have made anything there, so
 * they are empty rather than unread.
 */
export const withoutServices = {
  virtualInterfaces: [],
  directConnectAssociations: [],
  resolverRules: [],
  resolverEndpoints: [],
  dnsFirewalls: [],
  redshiftClusters: [],
  cacheNodes: [],
  functions: [],
  glueConnections: [],
} as const satisfies Partial<Snapshot>;
