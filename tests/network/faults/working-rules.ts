import type { NetworkAcl, SecurityGroup } from '#network/snapshot/vpc.ts';
import { inbound, nacl, outbound, sg } from '../../support/network.ts';
import { type Kind, wayOf } from './way.ts';

/** How narrow the rules are, and what else stands about: what a counterexample prints. */
export interface Choice {
  readonly kind: Kind;
  readonly protocol: 'tcp' | 'udp';
  readonly port: number;
  readonly groups: 'open' | 'exact' | 'by reference';
  readonly acls: 'open' | 'exact';
  readonly secondGroup: boolean;
  readonly strangers: number;
  readonly noise: readonly string[];
}

/** Rules and entries that do not concern the request. */
export const noise = [
  'tcp/22 0.0.0.0/0',
  'udp/123 10.0.0.0/8',
  'tcp/1-100 10.9.0.0/16',
  'all 10.9.0.0/16',
];

/** What each subnet's ACL must let through, unless it lets everything through. */
export function acls(choice: Choice, serverVpc: string): readonly NetworkAcl[] {
  const { kind, protocol, port, acls: width } = choice;
  const { client, server, from } = wayOf(kind);
  const ask = `${protocol}/${port}`;
  const linux = `${protocol}/32768-60999`;
  const any = `${protocol}/1024-65535`;
  const reply = from === 'internet' ? any : linux;
  const noisy = choice.noise.flatMap((text, i) =>
    ['in', 'out'].map((way) => `${way} ${10 + i} deny ${text}`),
  );
  const own = (id: string, ...exact: readonly string[]) => {
    const open = ['in 100 allow all 0.0.0.0/0', 'out 100 allow all 0.0.0.0/0'];
    return nacl(`acl-${id}`, [`subnet-${id}`], ...noisy, ...(width === 'open' ? open : exact));
  };
  const towardsServer = [`out 100 allow ${ask} ${server}/32`, `in 100 allow ${reply} ${server}/32`];
  const towardsClient = [`in 100 allow ${ask} ${client}/32`, `out 100 allow ${reply} ${client}/32`];
  return [
    own(
      'nat',
      `in 100 allow ${ask} ${client}/32`,
      `out 100 allow ${ask} ${server}/32`,
      `in 110 allow ${any} ${server}/32`,
      `out 110 allow ${linux} ${client}/32`,
    ),
    own('client', ...towardsServer),
    { ...own('far', ...towardsServer), vpcId: 'vpc-2' },
    { ...own('server', ...towardsClient), vpcId: serverVpc },
  ];
}

export function groups(choice: Choice, serverVpc: string): readonly SecurityGroup[] {
  const { kind, protocol, port, groups: width } = choice;
  const { client, server, behind, isFar, elastic } = wayOf(kind);
  const ask = `${protocol}/${port}`;
  const knowsGroups = behind !== undefined && !isFar && !elastic;
  const rule = (address: string, group: string) => {
    if (width === 'open') return 'all 0.0.0.0/0';
    return width === 'by reference' && knowsGroups ? `${ask} ${group}` : `${ask} ${address}/32`;
  };
  const noisy = [...choice.noise.map(inbound), ...choice.noise.map(outbound)];
  return [
    sg('sg-client', ...noisy, outbound(rule(server, 'sg-server'))),
    { ...sg('sg-server', ...noisy, inbound(rule(client, 'sg-client'))), vpcId: serverVpc },
    sg('sg-second', ...noisy),
  ];
}

/** The second group is one of vpc-1. */
export function groupsOf({ kind, secondGroup }: Choice, own: string): readonly string[] {
  const isThere = wayOf(kind).isFar && own === 'sg-server';
  return secondGroup && !isThere ? ['sg-second', own] : [own];
}
