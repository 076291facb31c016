import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { gatewayEndpoint } from './gateway-endpoint.ts';
import { host } from './host.ts';
import { internetItself } from './internet.ts';
import { egressOnlyGateway, internetGateway } from './internet-gateway.ts';
import type { Layout } from './layout.ts';
import { natBehind, natGateway } from './nat-gateway.ts';
import { customersNetwork, privateGateway } from './private-gateway.ts';
import { isPrivate } from './inside.ts';
import { transitGateway } from './transit-gateway.ts';
import { vpcRouter } from './vpc-router.ts';
import { wiresOf } from './wires.ts';

/**
 * Lays a network out as Linux namespaces: one for each VPC's router, each network interface, each
 * gateway, and the internet. Written from AWS's pages, without a look at what the tracer does: of
 * `src/` it knows the types of a snapshot only. `outside` are the addresses beyond it that answer.
 */
export function layOut(snapshot: Snapshot, outside: readonly string[]): Layout {
  const wires = wiresOf(snapshot);
  const { vpcs = [], networkInterfaces = [], vpcEndpoints = [], transitGateways = [] } = snapshot;
  const { internetGateways = [], egressOnlyInternetGateways = [], vpnGateways = [] } = snapshot;
  const attachedTo = (vpcIds: readonly string[]) => vpcs.filter(({ id }) => vpcIds.includes(id));
  return {
    namespaces: [
      internetItself(
        snapshot,
        outside.filter((one) => !isPrivate(one)),
        wires,
      ),
      customersNetwork(snapshot, outside.filter(isPrivate), wires),
      ...vpcs.map((vpc) => vpcRouter(snapshot, vpc, wires)),
      ...networkInterfaces.map((eni) => {
        const nat = natBehind(snapshot, eni);
        return nat ? natGateway(snapshot, nat, eni, wires) : host(snapshot, eni, wires);
      }),
      ...internetGateways.flatMap((gateway) =>
        attachedTo(gateway.vpcIds).map((vpc) => internetGateway(snapshot, gateway, vpc, wires)),
      ),
      ...egressOnlyInternetGateways.flatMap((gateway) =>
        attachedTo(gateway.vpcIds).map((vpc) => egressOnlyGateway(snapshot, gateway, vpc, wires)),
      ),
      ...vpnGateways.flatMap((gateway) =>
        attachedTo(gateway.vpcIds).map((vpc) => privateGateway(snapshot, gateway, vpc, wires)),
      ),
      ...vpcEndpoints
        .filter(({ type, state }) => type === 'Gateway' && state === 'available')
        .map((endpoint) => gatewayEndpoint(snapshot, endpoint, outside, wires)),
      ...transitGateways
        .filter(({ state }) => state === 'available')
        .map((gateway) => transitGateway(snapshot, gateway, wires)),
    ],
    links: wires.filter((_, i) => i % 2 === 0).map(({ here, there }) => ({ ends: [here, there] })),
  };
}
