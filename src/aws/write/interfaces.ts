import { familyOf } from '#network/packet/block.ts';
import { tagsOf, type Writer } from './rows.ts';

export const writeNetworkInterfaces: Writer<'networkInterfaces'> = (rows) => ({
  'network-interfaces': {
    NetworkInterfaces: rows.map((eni) => {
      const [blocks4, blocks6] = [4, 6].map((family) =>
        eni.prefixes?.filter((block) => familyOf(block) === family),
      );
      return {
        NetworkInterfaceId: eni.id,
        VpcId: eni.vpcId,
        SubnetId: eni.subnetId,
        OwnerId: eni.account,
        AvailabilityZone: eni.availabilityZone,
        PrivateIpAddress: eni.privateAddresses[0],
        PrivateIpAddresses: eni.privateAddresses.map((PrivateIpAddress, i) => {
          const PublicIp = eni.publicAddresses.find(
            (one) => one.private === PrivateIpAddress,
          )?.public;
          return {
            PrivateIpAddress,
            Primary: i === 0,
            Association: PublicIp === undefined ? undefined : { PublicIp },
          };
        }),
        Ipv6Addresses: eni.ipv6Addresses.map((Ipv6Address) => ({ Ipv6Address })),
        Ipv4Prefixes: blocks4?.map((Ipv4Prefix) => ({ Ipv4Prefix })),
        Ipv6Prefixes: blocks6?.map((Ipv6Prefix) => ({ Ipv6Prefix })),
        Groups: eni.groupIds.map((GroupId) => ({ GroupId })),
        Status: eni.status,
        InterfaceType: eni.interfaceType,
        SourceDestCheck: eni.sourceDestCheck,
        Attachment:
          eni.instanceId === undefined && eni.instanceOwner === undefined
            ? undefined
            : { InstanceId: eni.instanceId, InstanceOwnerId: eni.instanceOwner },
        Description: eni.description,
        RequesterId: eni.requesterId,
        RequesterManaged: eni.requesterManaged,
        DenyAllIgwTraffic: eni.denyAllInternetTraffic,
        TagSet: tagsOf(eni),
      };
    }),
  },
});

export const writeInstances: Writer<'instances'> = (rows) => ({
  instances: {
    Reservations: rows.map((instance) => ({
      OwnerId: instance.account,
      Instances: [
        {
          InstanceId: instance.id,
          State: { Name: instance.state },
          NetworkInterfaces: instance.networkInterfaceIds.map((NetworkInterfaceId) => ({
            NetworkInterfaceId,
          })),
          PlatformDetails: instance.platform,
          Tags: tagsOf(instance),
        },
      ],
    })),
  },
});
