import { z } from 'zod';
import type { DnsRecord, HostedZone } from '#network/snapshot/dns.ts';
import { ipv4Address, ipv6Address } from './address.ts';
import { present } from './present.ts';

/** `/hostedzone/Z1` as calls answer it, `Z1` as people write it. */
const zoneId = z.string().transform((id) => id.split('/').at(-1) ?? id);

/**
 * A name without the dot at its end, in lower case; Route 53 writes what is no letter, digit, hyphen,
 * underscore or dot as its octal code.
 *
 * @see https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DomainNameFormat.html
 */
export const hostName = z.string().transform((text) =>
  text
    .replaceAll(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8)))
    .replace(/\.$/, '')
    .toLowerCase(),
);

export const hostedZoneSchema = z
  .object({
    Id: zoneId,
    Name: hostName,
    Config: z.object({ PrivateZone: z.boolean().optional() }).optional(),
  })
  .transform((raw): HostedZone => ({
    id: raw.Id,
    zoneName: raw.Name,
    isPrivate: raw.Config?.PrivateZone ?? false,
  }));

/** `GetHostedZone`; only a private zone has VPCs. */
export const zoneWithVpcsSchema = z
  .object({
    HostedZone: hostedZoneSchema,
    VPCs: z.array(z.object({ VPCId: z.string().optional() })).optional(),
  })
  .transform((raw): HostedZone => ({
    ...raw.HostedZone,
    vpcIds: (raw.VPCs ?? []).flatMap(({ VPCId }) => VPCId ?? []),
  }));

/** `ListHostedZonesByVPC`, kept with the id of the VPC; it lists zones of other accounts, too. */
export const zonesOfVpcSchema = z
  .object({
    VPCId: z.string(),
    HostedZoneSummaries: z.array(
      z.object({
        HostedZoneId: zoneId,
        Name: hostName,
        Owner: z.object({ OwningAccount: z.string().optional() }).optional(),
      }),
    ),
  })
  .transform((raw) =>
    raw.HostedZoneSummaries.map((zone): HostedZone => ({
      id: zone.HostedZoneId,
      ...present({ account: zone.Owner?.OwningAccount }),
      zoneName: zone.Name,
      isPrivate: true,
      vpcIds: [raw.VPCId],
    })),
  );

/** What the records of a type hold, where a trace goes on with it. */
const valueOf = new Map([
  ['A', ipv4Address],
  ['AAAA', ipv6Address],
]);

const recordSchema = z
  .object({
    Name: hostName,
    Type: z.string(),
    ResourceRecords: z.array(z.object({ Value: z.string() })).optional(),
    AliasTarget: z.object({ DNSName: hostName }).optional(),
  })
  .superRefine(({ Type, ResourceRecords = [] }, context) => {
    for (const [i, { Value }] of ResourceRecords.entries()) {
      const issue = valueOf.get(Type.toUpperCase())?.safeParse(Value).error?.issues[0];
      const path = ['ResourceRecords', i, 'Value'];
      if (issue) context.addIssue({ code: 'custom', message: issue.message, path });
    }
  })
  .transform((raw): DnsRecord => ({
    recordName: raw.Name,
    type: raw.Type.toUpperCase(),
    values: (raw.ResourceRecords ?? []).map(({ Value }) => Value),
    ...present({ aliasTo: raw.AliasTarget?.DNSName }),
  }));

/** `ListResourceRecordSets`: kept with the id of the zone, or known by the name that its SOA has. */
export const recordSetsSchema = z
  .object({ HostedZoneId: zoneId.optional(), ResourceRecordSets: z.array(recordSchema) })
  .transform(({ HostedZoneId, ResourceRecordSets: records }) => ({
    id: HostedZoneId,
    zoneName: records.find(({ type }) => type === 'SOA')?.recordName,
    records,
  }));
