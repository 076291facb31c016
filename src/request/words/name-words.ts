import type { Code } from '../codes/catalogue.ts';
import type { NameReason } from '#network/name/answer.ts';
import type { NameStep } from '#network/name/name.ts';
import type { Step } from '../document.ts';
import type { Words } from '../words.ts';
import { type Judged, judged, words } from './judged.ts';
import { describeMissing } from './missing-words.ts';
import { nameAnswerWords } from './name-answer-words.ts';
import { passedOverInWords } from './name-passed-over-words.ts';
import { nameRefusalWords } from './name-refusal-words.ts';

/** The resolver's answer in words, and why nobody else answered instead. */
export function nameWords(name: NameStep): Judged {
  // Where another VPC's resolver answered, it is that VPC which the words are about.
  const step = name.resolvedIn === undefined ? name : { ...name, vpcId: name.resolvedIn };
  const { verdict, asked, answers, answers6, resolver, passedOver, blockedBy } = step;
  const given = [...answers, ...answers6].join(', ');
  const { endpointId, zoneId, ruleId, hostId } = step;
  return judged({
    kind: 'name',
    verdict,
    component: 'name',
    id: resolver,
    at: endpointId ?? blockedBy?.ruleGroupId ?? zoneId ?? ruleId ?? hostId,
    rule: given === '' ? asked : [asked, ...step.aliases, given].join(' → '),
    passedOver: passedOver.map((one) => passedOverInWords(step.aliases.at(-1) ?? asked, one)),
    code: verdict === 'deny' ? refusalCodes[step.reason] : undefined,
    message: message(step),
    readFrom: readFrom(step),
    flips: flips(step),
  });
}

/** The code of each way in which a name gives no address. */
export const refusalCodes: Readonly<Partial<Record<NameReason, Code>>> = {
  'no-resolver': 'sim:NO_RESOLVER',
  'not-a-resolver': 'sim:NOT_A_RESOLVER',
  'resolver-endpoint-down': 'sim:RESOLVER_ENDPOINT_NOT_READY',
  'no-dns-support': 'sim:DNS_SUPPORT_DISABLED',
  'no-dns-hostnames': 'sim:DNS_HOSTNAMES_DISABLED',
  blocked: 'sim:DNS_FIREWALL_BLOCK',
  'forwarding-loop': 'sim:DNS_FORWARDING_LOOP',
  'redirection-loop': 'sim:DNS_REDIRECTION_LOOP',
  'not-in-zone': 'sim:NAME_NOT_IN_ZONE',
  'no-such-endpoint': 'sim:NAME_NOT_FOUND',
  'no-such-host': 'sim:NAME_NOT_FOUND',
  'no-interface': 'sim:NAME_NOT_FOUND',
  'other-family': 'sim:NO_ADDRESS_OF_FAMILY',
};

function message(step: NameStep): Words {
  if (!step.missing)
    return step.verdict === 'deny' ? nameRefusalWords(step) : nameAnswerWords(step);
  const { what } = describeMissing(step.missing);
  return words(`unknown: ${what.en}`, `不明：${what.ja}`);
}

function readFrom({ reason, by, ruleId, passedOver, missing }: NameStep): Step['readFrom'] {
  if (reason === 'blocked') return { call: 'ListFirewallRules', field: 'Action' };
  if (reason === 'no-resolver' || reason === 'not-a-resolver')
    return { call: 'DescribeDhcpOptions', field: 'DhcpConfigurations' };
  if (reason === 'resolver-endpoint-down')
    return { call: 'ListResolverEndpoints', field: 'Status' };
  if (reason === 'not-in-zone' || by === 'private-hosted-zone')
    return { call: 'ListResourceRecordSets', field: 'ResourceRecordSets' };
  if (ruleId !== undefined) return { call: 'ListResolverRules', field: 'DomainName' };
  if (missing?.kind === 'own-resolver')
    return { call: 'DescribeDhcpOptions', field: 'DhcpConfigurations' };
  if (reason === 'no-dns-hostnames')
    return { call: 'DescribeVpcAttribute', field: 'EnableDnsHostnames' };
  const dnsOff = passedOver.some(
    ({ kind, because }) => kind === 'endpoint' && because !== 'other-name',
  );
  return dnsOff || by === 'endpoint-private-dns'
    ? { call: 'DescribeVpcEndpoints', field: 'PrivateDnsEnabled' }
    : { call: 'DescribeVpcAttribute', field: 'EnableDnsSupport' };
}

function flips({ reason, vpcId, hostId }: NameStep): Words | undefined {
  if (reason === 'no-resolver')
    return words(
      `give ${vpcId} DHCP options with AmazonProvidedDNS`,
      `${vpcId} に AmazonProvidedDNS を含む DHCP オプションセットを関連付ける`,
    );
  const attribute =
    reason === 'no-dns-support'
      ? 'enableDnsSupport'
      : reason === 'no-dns-hostnames' && hostId === undefined
        ? 'enableDnsHostnames'
        : undefined;
  if (attribute === undefined) return undefined;
  return words(`set ${attribute} of ${vpcId} to true`, `${vpcId} の ${attribute} を true にする`);
}
