import { account, callersOf, groupId, type Estate, type Site } from './estate.ts';
import type { Answer, Row } from './row.ts';

/** Security groups: one of each VPC for all hosts, one for each service, one for the endpoints. */
export function groupAnswers({ vpcs }: Estate): Answer {
  const groups = vpcs.flatMap((site) => [
    group(site, 'base', [fromList(22, 'pl-offices'), fromBlock(9100, '10.0.0.0/8')]),
    group(site, 'doors', [fromBlock(443, `10.${site.number}.0.0/16`)]),
    ...site.services.map((_, service) => group(site, service, serviceRules(site, service))),
  ]);
  return { name: 'SecurityGroups', document: { SecurityGroups: groups } };
}

/** Up to sixty rules: the longest lists are those of which nobody remembers the reason. */
function serviceRules(site: Site, service: number): readonly Row[] {
  const old = [0, 12, 25, 47][service % 4] ?? 0;
  const port = { public: 443, app: 443, data: 5432, door: 443 }[site.services[service] ?? 'app'];
  const open = site.services[service] === 'public' ? [fromBlock(443, '0.0.0.0/0')] : [];
  return [
    ...Array.from({ length: old }, (_, i) => fromBlock(8000 + i, `172.16.${i}.0/24`)),
    fromList(8443, 'pl-offices'),
    ...callersOf(site, service).map((caller) => fromGroup(port, groupId(site, caller))),
    ...open,
  ];
}

function group(site: Site, name: string | number, ingress: readonly Row[]): Row {
  return {
    GroupId: groupId(site, name),
    GroupName: `${name}`,
    VpcId: site.id,
    OwnerId: account,
    IpPermissions: ingress,
    IpPermissionsEgress: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
  };
}

function tcp(port: number) {
  return { IpProtocol: 'tcp', FromPort: port, ToPort: port };
}

function fromBlock(port: number, CidrIp: string): Row {
  return { ...tcp(port), IpRanges: [{ CidrIp }] };
}

function fromList(port: number, PrefixListId: string): Row {
  return { ...tcp(port), PrefixListIds: [{ PrefixListId }] };
}

function fromGroup(port: number, GroupId: string): Row {
  return { ...tcp(port), UserIdGroupPairs: [{ GroupId, UserId: account }] };
}
