import { snapshot } from '../../support/network.ts';
import { openGroup, placeAppliances } from './appliances.ts';
import { generateAcls } from './acls.ts';
import { generateEndpoints } from './endpoints.ts';
import { drawFeatures, type Feature } from './feature.ts';
import { generateGateways } from './gateways.ts';
import { carryGroups, nameGroups, writeRules } from './groups.ts';
import { generateHosts } from './hosts.ts';
import { generateJoins } from './joins.ts';
import type { Network } from './network.ts';
import { generatePrefixLists } from './prefix-lists.ts';
import { randomFrom } from './random.ts';
import { generateRequests } from './requests.ts';
import { generateRouteTables } from './route-tables.ts';
import { generateSites } from './sites.ts';
import { generateVpn } from './vpn.ts';

/** The network of a seed, complete: everything was read, so that nothing in it is unknown. */
export function generateNetwork(seed: number, count: number, only?: Feature): Network {
  const random = randomFrom(seed);
  const features = drawFeatures(random, only);
  const sites = generateSites(random, features);
  const gateways = generateGateways(random, features, sites);
  const endpoints = generateEndpoints(random, features, sites, gateways.networkInterfaces);
  const joins = generateJoins(random, features, sites);
  const vpn = generateVpn(random, features, sites);
  const standing = [...gateways.networkInterfaces, ...endpoints.networkInterfaces];
  const hosts = generateHosts(random, features, sites, standing);
  const groups = nameGroups(random, sites.vpcs);
  const { vpcEndpoints } = endpoints;
  const { routeTables, networkInterfaces } = placeAppliances(random, features, sites, {
    networkInterfaces: carryGroups(random, groups, [...standing, ...hosts.networkInterfaces]),
    routeTables: generateRouteTables(random, features, sites, { joins, vpn, vpcEndpoints }),
  });
  const { vpnGateways } = vpn;
  const places = { sites, interfaces: networkInterfaces, routeTables, vpnGateways };
  const requests = generateRequests(random, features, places, count);
  const prefixLists = [...endpoints.prefixLists, ...generatePrefixLists(random, features, sites)];
  const { peeringConnections: peerings } = joins;
  const context = { features, sites, interfaces: networkInterfaces, groups, peerings, prefixLists };
  return {
    name: `seed ${seed}`,
    requests,
    snapshot: snapshot({
      ...joins,
      ...vpn,
      vpcs: sites.vpcs,
      subnets: sites.subnets,
      routeTables,
      networkInterfaces,
      networkAcls: generateAcls(random, features, sites, networkInterfaces, requests),
      securityGroups: [
        ...writeRules(random, context, groups, requests),
        ...sites.vpcs.map(({ id }) => openGroup(id)),
      ],
      instances: hosts.instances,
      internetGateways: gateways.internetGateways,
      egressOnlyInternetGateways: gateways.egressOnlyInternetGateways,
      natGateways: gateways.natGateways,
      vpcEndpoints: vpcEndpoints.map((endpoint) => ({
        ...endpoint,
        groupIds: networkInterfaces
          .filter(({ id }) => endpoint.networkInterfaceIds.includes(id))
          .flatMap(({ groupIds }) => groupIds),
      })),
      prefixLists,
      virtualInterfaces: [],
      directConnectAssociations: [],
    }),
  };
}
