import { z } from 'zod';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import { present } from './present.ts';
import { tagsSchema } from './tags.ts';

const association = z.object({ PublicIp: z.string().optional() }).optional();

export const networkInterfaceSchema = z
  .object({
    NetworkInterfaceId: z.string(),
    VpcId: z.string(),
    SubnetId: z.string(),
    AvailabilityZone: z.string().optional(),
    PrivateIpAddress: z.string().optional(),
    PrivateIpAddresses: z
      .array(
        z.object({
          PrivateIpAddress: z.string(),
          Primary: z.boolean().optional(),
          Association: association,
        }),
      )
      .optional(),
    Association: association,
    Ipv6Addresses: z.array(z.object({ Ipv6Address: z.string() })).optional(),
    Groups: z.array(z.object({ GroupId: z.string() })).optional(),
    Status: z.string(),
    InterfaceType: z.string().optional(),
    SourceDestCheck: z.boolean().optional(),
    Attachment: z.object({ InstanceId: z.string().optional() }).optional(),
    Description: z.string().optional(),
    RequesterManaged: z.boolean().optional(),
    // Interfaces alone call their tags so.
    TagSet: tagsSchema,
  })
  .transform((raw): NetworkInterface => {
    const own = raw.PrivateIpAddress
      ? [{ PrivateIpAddress: raw.PrivateIpAddress, Primary: true, Association: raw.Association }]
      : [];
    const listed = raw.PrivateIpAddresses?.length ? raw.PrivateIpAddresses : own;
    const addresses = listed.toSorted((a, b) => Number(b.Primary) - Number(a.Primary));
    return {
      id: raw.NetworkInterfaceId,
      ...raw.TagSet,
      vpcId: raw.VpcId,
      subnetId: raw.SubnetId,
      privateAddresses: addresses.map(({ PrivateIpAddress }) => PrivateIpAddress),
      publicAddresses: addresses.flatMap(({ PrivateIpAddress, Association }) => {
        // The primary address's own association is told twice; an emulator may tell it only once.
        const isPrimary = PrivateIpAddress === raw.PrivateIpAddress;
        const { PublicIp } = Association ?? (isPrimary ? raw.Association : undefined) ?? {};
        return PublicIp ? [{ private: PrivateIpAddress, public: PublicIp }] : [];
      }),
      ipv6Addresses: (raw.Ipv6Addresses ?? []).map(({ Ipv6Address }) => Ipv6Address),
      groupIds: (raw.Groups ?? []).map(({ GroupId }) => GroupId),
      status: raw.Status,
      interfaceType: raw.InterfaceType ?? 'interface',
      ...present({
        availabilityZone: raw.AvailabilityZone,
        sourceDestCheck: raw.SourceDestCheck,
        instanceId: raw.Attachment?.InstanceId,
        description: raw.Description,
        requesterManaged: raw.RequesterManaged,
      }),
    };
  });
