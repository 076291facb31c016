import type { Instance, NetworkInterface } from '#network/snapshot/interface.ts';
import type { Subnet } from '#network/snapshot/vpc.ts';
import type { Features } from './feature.ts';
import { addressIn, draftInterface } from './interface-draft.ts';
import type { Random } from './random.ts';
import { type Sites, subnetsOfTable } from './sites.ts';

export interface Hosts {
  readonly networkInterfaces: readonly NetworkInterface[];
  readonly instances: readonly Instance[];
}

const most = 12;

/** Instances, each with one interface; some have a second address, a public one, or are stopped. */
export function generateHosts(
  random: Random,
  features: Features,
  sites: Sites,
  others: readonly NetworkInterface[],
): Hosts {
  const networkInterfaces: NetworkInterface[] = [];
  const instances: Instance[] = [];
  const count = random.between(sites.vpcs.length * 2, Math.max(4, most - others.length));
  for (let number = 1; number <= count; number += 1) {
    // Every VPC has somebody to talk to before chance decides.
    const vpc = sites.vpcs[number - 1] ?? random.pick(sites.vpcs);
    const subnet = random.pick(sites.subnets.filter(({ vpcId }) => vpcId === vpc.id));
    const placed = [...others, ...networkInterfaces];
    const drafted = draftInterface(`eni-${number}`, subnet, placed);
    const [first = ''] = drafted.privateAddresses;
    const hasSecond = features.has('secondary-address') && random.chance(0.25);
    const next = placed
      .filter(({ subnetId }) => subnetId === subnet.id)
      .reduce((sum, { privateAddresses }) => sum + privateAddresses.length, 1);
    const second = hasSecond ? [addressIn(subnet, next)] : [];
    const instance = generateInstance(random, features, number);
    const isAlone = features.has('stopped') && random.chance(0.03);
    networkInterfaces.push({
      ...drafted,
      privateAddresses: [first, ...second],
      ...(features.has('ipv6') && random.chance(0.8)
        ? { ipv6Addresses: subnet.ipv6Cidrs?.map((one) => one.replace('/64', `${number}`)) ?? [] }
        : {}),
      publicAddresses:
        features.has('internet-gateway') && random.chance(isOpen(sites, subnet) ? 0.75 : 0.2)
          ? [{ private: random.pick([first, ...second]), public: `54.64.0.${number}` }]
          : [],
      ...(isAlone ? { status: 'available' } : { instanceId: instance.id }),
    });
    if (!isAlone) instances.push(instance);
  }
  return { networkInterfaces, instances };
}

function isOpen(sites: Sites, subnet: Subnet): boolean {
  return sites.tables.some(
    (table) =>
      table.exit === 'internet' && subnetsOfTable(sites, table).some(({ id }) => id === subnet.id),
  );
}

function generateInstance(random: Random, features: Features, number: number): Instance {
  const isStopped = features.has('stopped') && random.chance(0.07);
  return {
    id: `i-${number}`,
    state: isStopped ? 'stopped' : 'running',
    networkInterfaceIds: [`eni-${number}`],
    platform: 'Linux/UNIX',
  };
}
