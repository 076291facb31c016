import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { Subnet } from '#network/snapshot/vpc.ts';
import { eni, interfaceEndpoint, subnet } from '../../support/network.ts';
import type { Draft } from './plan-draft.ts';

export const services = ['logs', 'monitoring', 'sagemaker.runtime', 'ecr.api', 'sts'] as const;

export const nameOf = (kind: Draft['names'], id: string) =>
  kind === 'none'
    ? {}
    : { name: kind === 'short' ? id : `${id} of the analytics platform, production` };

export function roomsOf({ subnets, names }: Draft): readonly Subnet[] {
  return subnets.flatMap((count, n) =>
    Array.from({ length: count }, (_, s) => {
      const made = subnet(`subnet-${n}${s}`, `10.${n}.${s}.0/24`, s % 2 === 0 ? 'a' : 'c');
      const { name: _own, ...bare } = made;
      return { ...bare, ...nameOf(names, `subnet-${n}${s}`), vpcId: `vpc-${n}` };
    }),
  );
}

const addressIn = (cidr: string, host: number) => cidr.replace('0/24', String(host));

export function hostIn(
  room: Subnet | undefined,
  i: number,
  { names, internet }: Draft,
): NetworkInterface {
  if (room === undefined) throw new RangeError('every network has a subnet');
  const address = addressIn(room.cidr, 10 + i);
  const elastic = internet && i % 3 === 0;
  return eni(`eni-${i}`, address, room.id, [`sg-${room.vpcId.slice(4)}`], {
    vpcId: room.vpcId,
    instanceId: `i-${i}`,
    publicAddresses: elastic ? [{ private: address, public: `198.51.100.${10 + i}` }] : [],
    ...(i % 2 === 0 ? nameOf(names, `host-${i}`) : {}),
  });
}

export function endpointIn(service: number, where: readonly number[], rooms: readonly Subnet[]) {
  const own = rooms.filter(({ vpcId }) => vpcId === 'vpc-0');
  const name = services[service] ?? 'logs';
  const chosen = [...new Set(where.map((n) => own[n % own.length]))].flatMap((one) => one ?? []);
  const interfaces = chosen.map((room, i) =>
    eni(`eni-${name}-${i}`, addressIn(room.cidr, 100 + service), room.id, ['sg-0'], {
      vpcId: 'vpc-0',
      interfaceType: 'vpc_endpoint',
      requesterManaged: true,
    }),
  );
  const made = interfaceEndpoint(
    `vpce-${name}`,
    name,
    interfaces.map(({ id }) => id),
    { vpcId: 'vpc-0', groupIds: ['sg-0'], subnetIds: chosen.map(({ id }) => id) },
  );
  return [{ made, interfaces }];
}

export function natsOf({ nats }: Draft, rooms: readonly Subnet[]) {
  const own = rooms.filter(({ vpcId }) => vpcId === 'vpc-0');
  const chosen = [...new Set(nats.map((n) => own[n % own.length]))].flatMap((one) => one ?? []);
  return chosen.map((room, i) => ({
    id: `nat-0123456789abcdef${i}`,
    vpcId: 'vpc-0',
    subnetId: room.id,
    state: 'available',
    connectivity: 'public' as const,
    privateAddress: addressIn(room.cidr, 200),
    publicAddress: `198.51.100.${200 + i}`,
  }));
}
