import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Vpc } from '#network/snapshot/vpc.ts';

/** A private address and the public one that an internet gateway puts in its place. */
export interface Translation {
  readonly private: string;
  readonly public: string;
}

/** Every public address of a VPC's interfaces and NAT gateways. */
export function translationsOf(snapshot: Snapshot, vpc: Vpc): readonly Translation[] {
  const { networkInterfaces = [], natGateways = [] } = snapshot;
  const own = networkInterfaces.filter(({ vpcId }) => vpcId === vpc.id);
  const ofNat = natGateways
    .filter(({ vpcId }) => vpcId === vpc.id)
    .flatMap(({ privateAddress, publicAddress }) =>
      privateAddress !== undefined && publicAddress !== undefined
        ? [{ private: privateAddress, public: publicAddress }]
        : [],
    );
  const all = [...own.flatMap(({ publicAddresses }) => publicAddresses), ...ofNat];
  return [...new Map(all.map((one) => [one.private, one])).values()];
}
