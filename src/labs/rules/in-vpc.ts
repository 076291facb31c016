import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Evidence } from '../lab.ts';

/** The parts of the lab's VPC that rules look at; `undefined` where a collection was not read. */
export function inVpc({ snapshot, bindings }: Evidence, binding: string) {
  const vpcId = bindings[binding];
  const ofVpc = <T extends { readonly vpcId: string }>(all: readonly T[] | undefined) =>
    all?.filter((one) => one.vpcId === vpcId);
  const attached = (all: Snapshot['internetGateways']) =>
    all?.filter(({ vpcIds }) => vpcIds.some((id) => id === vpcId));
  return {
    vpc: snapshot.vpcs?.find(({ id }) => id === vpcId),
    subnets: ofVpc(snapshot.subnets),
    routeTables: ofVpc(snapshot.routeTables),
    networkInterfaces: ofVpc(snapshot.networkInterfaces),
    securityGroups: ofVpc(snapshot.securityGroups),
    natGateways: ofVpc(snapshot.natGateways),
    vpcEndpoints: ofVpc(snapshot.vpcEndpoints),
    internetGateways: attached(snapshot.internetGateways),
    egressOnlyInternetGateways: attached(snapshot.egressOnlyInternetGateways),
  };
}
