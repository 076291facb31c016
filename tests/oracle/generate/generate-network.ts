import { snapshot } from '../../support/network.ts';
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

/** The network of a seed, complete: everything was read, so that nothing in it is unknown. */
export function generateNetwork(seed: number, count: number, only?: Feature): Network {
  const random = randomFrom(seed);
  const features = drawFeatures(random, only);
  const sites = generateSites(random, features);
  const gateways = generateGateways(random, features, sites);
  const endpoints = generateEndpoints(random, features, sites, gateways.networkInterfaces);
  const joins = generateJoins(random, features, sites);
  const standing = [...gateways.networkInterfaces, ...endpoints.networkInterfaces];
  const hosts = generateHosts(random, features, sites, standing);
  const groups = nameGroups(random, sites.vpcs);
  const interfaces = carryGroups(random, groups, [...standing, ...hosts.networkInterfaces]);
  const requests = generateRequests(random, features, sites, interfaces, count);
  const prefixLists = [...endpoints.prefixLists, ...generatePrefixLists(random, features, sites)];
  const context = {
    features,
    sites,
    interfaces,
    groups,
    peerings: joins.peeringConnections,
    prefixLists,
  };
  const routeTables = generateRouteTables(random, features, sites, {
    ...joins,
    ...gateways,
    ...endpoints,
  });
  return {
    name: `seed ${seed}`,
    requests,
    snapshot: snapshot({
      ...joins,
      vpcs: sites.vpcs,
      subnets: sites.subnets,
      routeTables,
      networkAcls: generateAcls(random, features, sites, interfaces, requests),
      securityGroups: writeRules(random, context, groups, requests),
      networkInterfaces: interfaces,
      instances: hosts.instances,
      internetGateways: gateways.internetGateways,
      egressOnlyInternetGateways: [],
      natGateways: gateways.natGateways,
      vpcEndpoints: endpoints.vpcEndpoints.map((endpoint) => ({
        ...endpoint,
        groupIds: interfaces
          .filter(({ id }) => endpoint.networkInterfaceIds.includes(id))
          .flatMap(({ groupIds }) => groupIds),
      })),
      prefixLists,
    }),
  };
}
