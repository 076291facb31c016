import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { RouteTable, SecurityGroup, Subnet } from '#network/snapshot/vpc.ts';
import { route } from './exit-routes.ts';
import type { Features } from './feature.ts';
import type { Random } from './random.ts';
import type { Sites } from './sites.ts';

/** The part of a network that an appliance changes. */
export interface Wired {
  readonly routeTables: readonly RouteTable[];
  readonly networkInterfaces: readonly NetworkInterface[];
}

/**
 * Puts an instance between two subnets, or between a subnet and the internet gateway, and routes
 * through it. Its own subnet has another table than those, for what it would do with a packet that is
 * sent back to it only its own system could tell.
 */
export function placeAppliances(
  random: Random,
  features: Features,
  sites: Sites,
  wired: Wired,
): Wired {
  const inside = features.has('middlebox') ? betweenSubnets(random, sites, wired) : wired;
  return features.has('edge-routing') ? atTheEdge(random, sites, inside) : inside;
}

/** A group that lets everything through, for appliances. */
export function openGroup(vpcId: string): SecurityGroup {
  const peer = { kind: 'cidr', cidr: '0.0.0.0/0' } as const;
  const rules = [true, false].map((egress) => ({ egress, protocol: 'all', peer }) as const);
  const id = vpcId.replace('vpc-', 'sg-open');
  return { id, vpcId, groupName: id, rules };
}

interface Choice {
  readonly appliance: NetworkInterface;
  /** Subnets that another table routes. */
  readonly others: readonly Subnet[];
}

function choose(random: Random, sites: Sites, wired: Wired): Choice | undefined {
  const choices = wired.networkInterfaces
    .filter(({ interfaceType, instanceId }) => interfaceType === 'interface' && instanceId)
    .map((appliance): Choice => {
      const own = tableOf(wired, appliance.vpcId, appliance.subnetId);
      const others = sites.subnets.filter(
        ({ id, vpcId }) => vpcId === appliance.vpcId && tableOf(wired, vpcId, id)?.id !== own?.id,
      );
      return { appliance, others };
    })
    .filter(({ others }) => others.length > 0);
  return choices.length > 0 ? random.pick(choices) : undefined;
}

function betweenSubnets(random: Random, sites: Sites, wired: Wired): Wired {
  const chosen = choose(random, sites, wired);
  if (!chosen) return wired;
  const { appliance, others } = chosen;
  const [first, second = first] = random.shuffle(others);
  if (!first || !second) return wired;
  const there = addRoute(wired, first, route(second.cidr, appliance.id));
  const back = random.chance(0.8)
    ? addRoute(there, second, route(first.cidr, appliance.id))
    : there;
  return makeAppliance(random, back, appliance);
}

function atTheEdge(random: Random, sites: Sites, wired: Wired): Wired {
  const chosen = choose(random, sites, wired);
  const isOut = (subnetId: string) =>
    tableOf(wired, chosen?.appliance.vpcId ?? '', subnetId)?.routes.some(
      ({ destination, target, state }) =>
        destination === '0.0.0.0/0' && target.startsWith('igw') && state === 'active',
    );
  if (!chosen || isOut(chosen.appliance.subnetId) !== true) return wired;
  const { appliance, others } = chosen;
  const behind = random.pick(others);
  const table = tableOf(wired, behind.vpcId, behind.id);
  const k = behind.vpcId.replace('vpc-', '');
  const local = (table?.routes ?? []).filter(({ target }) => target === 'local');
  const into = random.chance(0.85) ? [route(behind.cidr, appliance.id)] : [];
  const edge: RouteTable = {
    id: `rtb-edge${k}`,
    vpcId: behind.vpcId,
    main: false,
    subnetIds: [],
    gatewayIds: [`igw-${k}`],
    routes: [...local, ...into],
  };
  const routeTables = wired.routeTables.map((one) =>
    one.id === table?.id
      ? {
          ...one,
          routes: [
            ...one.routes.filter(({ destination }) => !/^[\d.]+\/[01]$/.test(destination)),
            route('0.0.0.0/0', appliance.id),
          ],
        }
      : one,
  );
  const routed = sites.subnets.filter(
    ({ id, vpcId }) => tableOf({ ...wired, routeTables }, vpcId, id)?.id === table?.id,
  );
  return makeAppliance(
    random,
    {
      routeTables: [...routeTables, edge],
      networkInterfaces: wired.networkInterfaces.map((one) => {
        // Without a public address an appliance loses what the gateway's table sends to it.
        if (one.id === appliance.id && random.chance(0.85)) return allPublic(one);
        return routed.some(({ id }) => id === one.subnetId) ? allPublic(one) : one;
      }),
    },
    appliance,
  );
}

/** Whether a host without a public address gets through depends on the appliance: each has one. */
function allPublic(one: NetworkInterface): NetworkInterface {
  if (one.interfaceType !== 'interface') return one;
  const number = one.id.replace('eni-', '');
  const publicAddresses = one.privateAddresses.map((address, i) => ({
    private: address,
    public: `54.64.${10 + i}.${number}`,
  }));
  return { ...one, publicAddresses };
}

function makeAppliance(random: Random, wired: Wired, { id }: NetworkInterface): Wired {
  const free = random.chance(0.9);
  const networkInterfaces = wired.networkInterfaces.map((one) =>
    one.id === id
      ? {
          ...one,
          sourceDestCheck: !free,
          groupIds: random.chance(0.8) ? [openGroup(one.vpcId).id, ...one.groupIds] : one.groupIds,
        }
      : one,
  );
  return { ...wired, networkInterfaces };
}

function addRoute(wired: Wired, subnet: Subnet, added: RouteTable['routes'][number]): Wired {
  const table = tableOf(wired, subnet.vpcId, subnet.id);
  const isThere = table?.routes.some(({ destination }) => destination === added.destination);
  return {
    ...wired,
    routeTables: wired.routeTables.map((one) =>
      one.id === table?.id && isThere !== true ? { ...one, routes: [...one.routes, added] } : one,
    ),
  };
}

function tableOf({ routeTables }: Wired, vpcId: string, subnetId: string): RouteTable | undefined {
  const own = routeTables.find(({ subnetIds }) => subnetIds.includes(subnetId));
  return own ?? routeTables.find((table) => table.main && table.vpcId === vpcId);
}
