import type { Vpc } from '#network/snapshot/vpc.ts';
import { gather, gatherSingles, type NamedDocument } from './gather.ts';
import { dhcpOptionsSchema, vpcAttributesSchema, vpcSchema } from './schema/vpc.ts';

/** VPCs with what three different calls know of each. */
export function readVpcs(
  documents: readonly NamedDocument[],
  emulated: boolean,
): readonly Vpc[] | undefined {
  const attributes = attributesById(documents);
  const options = gather(documents, 'DhcpOptions', dhcpOptionsSchema);
  return gather(documents, 'Vpcs', vpcSchema)?.map(({ vpc, dhcpOptionsId }) => {
    const own = options?.find(({ id }) => id === dhcpOptionsId);
    const dnsServers = own?.dnsServers ?? serversWithoutOptions(dhcpOptionsId, emulated);
    return { ...vpc, ...attributes.get(vpc.id), ...(dnsServers ? { dnsServers } : {}) };
  });
}

/** Each attribute of a VPC may stand in a file of its own. */
function attributesById(documents: readonly NamedDocument[]): ReadonlyMap<string, object> {
  const known = new Map<string, object>();
  for (const one of documents)
    for (const { id, ...attributes } of gatherSingles([one], 'VpcId', vpcAttributesSchema))
      known.set(id, { ...known.get(id), ...attributes });
  return known;
}

/**
 * On AWS, `default` in place of an id means that the VPC has no DHCP options, hence no name
 * servers. LocalStack writes it for every new VPC and means Amazon's.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateDhcpOptions.html
 */
function serversWithoutOptions(
  id: string | undefined,
  emulated: boolean,
): readonly string[] | undefined {
  if (id !== 'default') return undefined;
  return emulated ? ['AmazonProvidedDNS'] : [];
}
