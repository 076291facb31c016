import { z } from 'zod';
import type { EndpointService, VpcEndpoint } from '#network/snapshot/gateways.ts';
import { ownedBy, ownerId } from './owner.ts';
import { policyDocumentSchema } from './policy-document.ts';
import { present } from './present.ts';
import { tagsSchema } from './tags.ts';

const ids = z.array(z.string()).optional();

export const vpcEndpointSchema = z
  .object({
    VpcEndpointId: z.string(),
    VpcId: z.string(),
    OwnerId: ownerId,
    ServiceName: z.string().optional(),
    VpcEndpointType: z
      .enum(['Gateway', 'Interface', 'GatewayLoadBalancer', 'Resource', 'ServiceNetwork'])
      .optional(),
    State: z.string(),
    PolicyDocument: policyDocumentSchema.optional(),
    RouteTableIds: ids,
    SubnetIds: ids,
    NetworkInterfaceIds: ids,
    Groups: z.array(z.object({ GroupId: z.string() })).optional(),
    PrivateDnsEnabled: z.boolean().optional(),
    DnsEntries: z.array(z.object({ DnsName: z.string().optional() })).optional(),
    DnsOptions: z
      .object({ PrivateDnsOnlyForInboundResolverEndpoint: z.boolean().optional() })
      .optional(),
    IpAddressType: z.string().optional(),
    ServiceRegion: z.string().optional(),
    Tags: tagsSchema,
  })
  .transform((raw): VpcEndpoint => ({
    id: raw.VpcEndpointId,
    ...raw.Tags,
    ...ownedBy({ owner: raw.OwnerId }),
    vpcId: raw.VpcId,
    serviceName: raw.ServiceName ?? '',
    type: raw.VpcEndpointType ?? 'Gateway',
    // EC2 has written both `Available` and `available` over the years.
    state: raw.State.toLowerCase(),
    routeTableIds: raw.RouteTableIds ?? [],
    subnetIds: raw.SubnetIds ?? [],
    groupIds: (raw.Groups ?? []).map(({ GroupId }) => GroupId),
    networkInterfaceIds: raw.NetworkInterfaceIds ?? [],
    privateDnsEnabled: raw.PrivateDnsEnabled ?? false,
    // A host name: the port that LocalStack adds to it is no part of one.
    dnsNames: (raw.DnsEntries ?? []).flatMap(({ DnsName }) => DnsName?.replace(/:\d+$/, '') ?? []),
    ...present({
      policy: raw.PolicyDocument,
      privateDnsForInboundOnly: raw.DnsOptions?.PrivateDnsOnlyForInboundResolverEndpoint,
      addressType: raw.IpAddressType,
      serviceRegion: raw.ServiceRegion,
    }),
  }));

/** A row of the catalogue; a service with two types (S3) has a row for each. */
export const endpointServiceSchema = z
  .object({
    ServiceName: z.string(),
    ServiceType: z.array(z.object({ ServiceType: z.string() })).optional(),
    PrivateDnsName: z.string().optional(),
    PrivateDnsNames: z.array(z.object({ PrivateDnsName: z.string() })).optional(),
    AvailabilityZones: z.array(z.string()).optional(),
    VpcEndpointPolicySupported: z.boolean().optional(),
  })
  .transform((raw): EndpointService => {
    const names = (raw.PrivateDnsNames ?? []).map(({ PrivateDnsName }) => PrivateDnsName);
    return {
      serviceName: raw.ServiceName,
      types: (raw.ServiceType ?? []).map(({ ServiceType }) => ServiceType),
      privateDnsNames: [
        ...new Set([...names, ...(raw.PrivateDnsName ? [raw.PrivateDnsName] : [])]),
      ],
      ...present({
        availabilityZones: raw.AvailabilityZones,
        policySupported: raw.VpcEndpointPolicySupported,
      }),
    };
  });
