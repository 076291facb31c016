import {
  account,
  groupId,
  hostId,
  instanceId,
  publicAddress,
  region,
  subnetId,
  type Estate,
  type Host,
} from './estate.ts';
import type { Answer, Row } from './row.ts';

/** Instances, in the reservations that they were launched by. */
export function instanceAnswers({ vpcs }: Estate): Answer {
  const reservations = vpcs.flatMap(({ hosts }) =>
    hosts.map((host) => ({
      ReservationId: `r-${host.site}-${host.number}`,
      OwnerId: account,
      Instances: [
        {
          InstanceId: instanceId(host),
          State: { Code: 16, Name: 'running' },
          NetworkInterfaces: [{ NetworkInterfaceId: hostId(host) }],
          Tags: nameTag(host),
        },
      ],
    })),
  );
  return { name: 'Reservations', document: { Reservations: reservations } };
}

/** The network interface of a host. */
export function hostInterface(host: Host): Row {
  const { address } = host;
  const outside = host.tier === 'public' ? { Association: { PublicIp: publicAddress(host) } } : {};
  return {
    NetworkInterfaceId: hostId(host),
    VpcId: `vpc-${host.site}`,
    SubnetId: subnetId({ number: host.site }, host.tier, host.zone),
    AvailabilityZone: `${region}${host.zone}`,
    OwnerId: account,
    PrivateIpAddress: address,
    PrivateIpAddresses: [{ PrivateIpAddress: address, Primary: true, ...outside }],
    ...outside,
    Groups: ['base', host.service].map((name) => ({
      GroupId: groupId({ number: host.site }, name),
    })),
    Status: 'in-use',
    InterfaceType: 'interface',
    SourceDestCheck: true,
    Attachment: { InstanceId: instanceId(host), Status: 'attached' },
    TagSet: [],
  };
}

function nameTag({ site, service, number }: Host) {
  return [{ Key: 'Name', Value: `service-${site}-${service}-${number}` }];
}
