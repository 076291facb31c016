import type { Vpc } from '#network/snapshot/vpc.ts';
import { dhcpOptionsSchema, vpcAttributesSchema, vpcSchema } from '../schema/vpc.ts';
import { byId } from './by-id.ts';
import { answerAbout, gather, listOf } from './kind.ts';
import type { Located } from './locate.ts';
import { once } from './once.ts';
import { publicAccess } from './public-access.ts';
import { shelve, type Shelf } from './shelf.ts';

const vpcs = listOf('Vpcs', vpcSchema);
const dhcpOptions = listOf('DhcpOptions', dhcpOptionsSchema);
const support = answerAbout('VpcId', ['VpcId', 'EnableDnsSupport'], vpcAttributesSchema);
const hostnames = answerAbout('VpcId', ['VpcId', 'EnableDnsHostnames'], vpcAttributesSchema);

export const vpcKinds = [vpcs, dhcpOptions, support, hostnames];

/** VPCs with what four different calls know of each. */
export function readVpcs(saved: Located): Shelf<Vpc> | undefined {
  const rows = gather(saved.documents, vpcs);
  if (!rows) return undefined;
  const attributes = attributesById(saved);
  const options = byId(saved, dhcpOptions);
  const blockOf = publicAccess(saved);
  const whole = once(rows, ({ id }) => id).map((row) => {
    const { dhcpOptionsId = '', ...vpc } = row.value;
    const dnsServers =
      options.get(dhcpOptionsId)?.dnsServers ?? withoutOptions(dhcpOptionsId, saved);
    const block = vpc.publicAccessBlock ?? blockOf(row, [vpc.id]);
    const value: Vpc = {
      ...vpc,
      ...attributes.get(vpc.id),
      ...(dnsServers ? { dnsServers } : {}),
      ...(block ? { publicAccessBlock: block } : {}),
    };
    return { ...row, value };
  });
  return shelve(saved, [vpcs], whole);
}

/** Each attribute of a VPC may stand in a file of its own. */
function attributesById({ documents }: Located): ReadonlyMap<string, object> {
  const rows = [support, hostnames].flatMap((kind) => gather(documents, kind) ?? []);
  return new Map(once(rows, ({ id }) => id, 'views').map(({ value }) => [value.id, value]));
}

/**
 * On AWS, `default` in place of an id means that the VPC has no DHCP options, hence no name
 * servers. LocalStack writes it for every new VPC and means Amazon's.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateDhcpOptions.html
 */
function withoutOptions(id: string, { emulated }: Located): readonly string[] | undefined {
  if (id !== 'default') return undefined;
  return emulated ? ['AmazonProvidedDNS'] : [];
}
