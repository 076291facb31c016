import { z } from 'zod';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import { address, block, ipv4Address, ipv6Address } from './address.ts';
import { ownedBy, ownerId } from './owner.ts';
import { present } from './present.ts';
import { tagsSchema } from './tags.ts';

const association = z.object({ PublicIp: address.optional() }).optional();

export const networkInterfaceSchema = z
  .object({
    NetworkInterfaceId: z.string(),
    VpcId: z.string(),
    SubnetId: z.string(),
    OwnerId: ownerId,
    AvailabilityZone: z.string().optional(),
    // One that is IPv6 only has none.
    PrivateIpAddress: ipv4Address.optional(),
    PrivateIpAddresses: z
      .array(
        z.object({
          PrivateIpAddress: ipv4Address,
          Primary: z.boolean().optional(),
          Association: association,
        }),
      )
      .optional(),
    Association: association,
    Ipv6Addresses: z.array(z.object({ Ipv6Address: ipv6Address })).optional(),
    Ipv4Prefixes: z.array(z.object({ Ipv4Prefix: block })).optional(),
    Ipv6Prefixes: z.array(z.object({ Ipv6Prefix: block })).optional(),
    Groups: z.array(z.object({ GroupId: z.string() })).optional(),
    Status: z.string(),
    InterfaceType: z.string().optional(),
    SourceDestCheck: z.boolean().optional(),
    Attachment: z
      .object({ InstanceId: z.string().optional(), InstanceOwnerId: z.string().optional() })
      .optional(),
    Description: z.string().optional(),
    RequesterId: z.string().optional(),
    RequesterManaged: z.boolean().optional(),
    DenyAllIgwTraffic: z.boolean().optional(),
    // Interfaces alone call their tags so.
    TagSet: tagsSchema,
  })
  .transform((raw): NetworkInterface => {
    const prefixes = [
      ...(raw.Ipv4Prefixes ?? []).map(({ Ipv4Prefix }) => Ipv4Prefix),
      ...(raw.Ipv6Prefixes ?? []).map(({ Ipv6Prefix }) => Ipv6Prefix),
    ];
    const instanceOwner = raw.Attachment?.InstanceOwnerId;
    return {
      id: raw.NetworkInterfaceId,
      ...raw.TagSet,
      ...ownedBy({ owner: raw.OwnerId, zone: raw.AvailabilityZone }),
      vpcId: raw.VpcId,
      subnetId: raw.SubnetId,
      ...addressesOf(raw),
      ipv6Addresses: (raw.Ipv6Addresses ?? []).map(({ Ipv6Address }) => Ipv6Address),
      groupIds: (raw.Groups ?? []).map(({ GroupId }) => GroupId),
      status: raw.Status.toLowerCase(),
      // The API's model spells it so, its answers with an underscore.
      interfaceType:
        raw.InterfaceType === 'natGateway' ? 'nat_gateway' : (raw.InterfaceType ?? 'interface'),
      ...present({
        availabilityZone: raw.AvailabilityZone,
        prefixes: prefixes.length > 0 ? prefixes : undefined,
        sourceDestCheck: raw.SourceDestCheck,
        instanceId: raw.Attachment?.InstanceId,
        instanceOwner: instanceOwner === raw.OwnerId ? undefined : instanceOwner,
        description: raw.Description,
        requesterId: raw.RequesterId,
        requesterManaged: raw.RequesterManaged,
        denyAllInternetTraffic: raw.DenyAllIgwTraffic,
      }),
    };
  });

type Association = z.infer<typeof association>;

interface RawAddress {
  readonly PrivateIpAddress: string;
  readonly Primary?: boolean | undefined;
  readonly Association?: Association;
}

/** The primary address first; what each is called outside, where it is. */
function addressesOf(raw: {
  readonly PrivateIpAddress?: string | undefined;
  readonly PrivateIpAddresses?: readonly RawAddress[] | undefined;
  readonly Association?: Association;
}): Pick<NetworkInterface, 'privateAddresses' | 'publicAddresses'> {
  const own =
    raw.PrivateIpAddress === undefined ? [] : [{ PrivateIpAddress: raw.PrivateIpAddress }];
  const listed: readonly RawAddress[] = raw.PrivateIpAddresses?.length
    ? raw.PrivateIpAddresses
    : own;
  const addresses = listed.toSorted(
    (a, b) => Number(b.Primary ?? false) - Number(a.Primary ?? false),
  );
  return {
    privateAddresses: addresses.map(({ PrivateIpAddress }) => PrivateIpAddress),
    publicAddresses: addresses.flatMap(({ PrivateIpAddress, Association }) => {
      // The primary address's own association is told twice; an emulator may tell it only once.
      const isPrimary = PrivateIpAddress === raw.PrivateIpAddress;
      const { PublicIp } = Association ?? (isPrimary ? raw.Association : undefined) ?? {};
      return PublicIp === undefined ? [] : [{ private: PrivateIpAddress, public: PublicIp }];
    }),
  };
}

/** A row of `DescribeAddresses`, where it is associated with an interface. */
export const elasticAddressSchema = z
  .object({
    PublicIp: ipv4Address.optional(),
    NetworkInterfaceId: z.string().optional(),
    PrivateIpAddress: ipv4Address.optional(),
  })
  .transform(({ PublicIp, NetworkInterfaceId, PrivateIpAddress }) =>
    PublicIp && NetworkInterfaceId && PrivateIpAddress
      ? {
          networkInterfaceId: NetworkInterfaceId,
          pair: { private: PrivateIpAddress, public: PublicIp },
        }
      : undefined,
  );
