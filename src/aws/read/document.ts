import { z } from 'zod';
import type { Place } from './place.ts';

/** A saved answer whose text is a JSON object, and the file it came from. */
export interface NamedDocument {
  readonly name: string;
  readonly document: Readonly<Record<string, unknown>>;
}

/** The same, with whom it was asked of, and where. */
export interface PlacedDocument extends NamedDocument {
  readonly place: Place;
}

/** Answers that do not say of what they speak, and what the id of that looks like in a file's name. */
const speakOf: readonly { readonly body: string; readonly member: string; readonly id: RegExp }[] =
  [
    { body: 'Routes', member: 'TransitGatewayRouteTableId', id: /tgw-rtb-[0-9a-f]+/ },
    { body: 'Associations', member: 'TransitGatewayRouteTableId', id: /tgw-rtb-[0-9a-f]+/ },
    { body: 'Entries', member: 'PrefixListId', id: /pl-[0-9a-f]+/ },
    { body: 'HostedZoneSummaries', member: 'VPCId', id: /vpc-[0-9a-f]+/ },
    { body: 'ResourceRecordSets', member: 'HostedZoneId', id: /Z[0-9A-Z]{6,32}/ },
    { body: 'IpAddresses', member: 'ResolverEndpointId', id: /rslvr-(?:in|out)-[0-9a-z]+/ },
    { body: 'Domains', member: 'FirewallDomainListId', id: /rslvr-fdl-[0-9a-z]+/ },
  ];

const objectSchema = z.record(z.string(), z.unknown());

/** The JSON object of a file; where it lacks the id of what it speaks of, with the file name's. */
export function asDocument(name: string, content: unknown): NamedDocument | undefined {
  const { data } = objectSchema.safeParse(content);
  if (!data) return undefined;
  const told = speakOf.find(({ body, member }) => body in data && !(member in data));
  const id = told?.id.exec(name)?.[0];
  return { name, document: told && id !== undefined ? { [told.member]: id, ...data } : data };
}
