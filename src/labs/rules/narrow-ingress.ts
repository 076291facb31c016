import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { SecurityGroup, SecurityGroupRule } from '#network/snapshot/vpc.ts';
import { fillText } from '../fill.ts';
import type { Finding, RuleCondition } from '../lab.ts';
import { isWithin } from './coverage.ts';
import { inVpc } from './in-vpc.ts';
import { unread } from './unread.ts';

/**
 * G3: no security group in use admits addresses from outside the VPC, however the blocks are cut,
 * nor every port where the lab names ports. A group that admits all of itself may: the default
 * group of every VPC does.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
 */
export function narrowIngress(options: {
  readonly id: string;
  readonly vpc: string;
  /** Blocks outside the VPC that the lab itself lets in, with `${name}` for bindings. */
  readonly alsoFrom?: readonly string[];
  readonly after?: string;
}): RuleCondition {
  const { id, vpc, alsoFrom = [], after } = options;
  return {
    kind: 'rule',
    id,
    rule: 'G3',
    ...(after === undefined ? {} : { after }),
    title: {
      en: 'Security groups admit only what is inside the VPC, and only the ports needed',
      ja: 'セキュリティグループが許可するのは VPC の中からの、必要なポートだけ',
    },
    judge(evidence): Finding {
      const found = inVpc(evidence, vpc);
      const { securityGroups, networkInterfaces, vpcEndpoints } = found;
      if (!found.vpc) return unread('aws ec2 describe-vpcs');
      if (!securityGroups) return unread('aws ec2 describe-security-groups');
      if (!networkInterfaces) return unread('aws ec2 describe-network-interfaces');
      if (!vpcEndpoints) return unread('aws ec2 describe-vpc-endpoints');
      const also = alsoFrom.map((block) => fillText(block, evidence.bindings));
      const users = [...networkInterfaces, ...vpcEndpoints];
      const inUse = new Set(users.flatMap(({ groupIds }) => groupIds));
      const inside = [...found.vpc.cidrs, ...found.vpc.ipv6Cidrs, ...also];
      const wide = securityGroups
        .filter((group) => inUse.has(group.id))
        .flatMap((group) => tooWide(group, inside, evidence.snapshot));
      return wide.length === 0 ? narrow : open(wide);
    },
  };
}

interface Wide {
  readonly group: string;
  readonly rule: string;
}

function tooWide(
  { id: group, rules }: SecurityGroup,
  inside: readonly string[],
  snapshot: Snapshot,
): readonly Wide[] {
  return rules
    .filter((rule) => !rule.egress)
    .flatMap((rule) => {
      const { peer } = rule;
      if (peer.kind === 'security-group')
        return peer.groupId !== group && isEveryPort(rule)
          ? [{ group, rule: `${portsOf(rule)} ← ${peer.groupId}` }]
          : [];
      const blocks = peer.kind === 'prefix-list' ? entries(peer, snapshot) : [peer.cidr];
      const outside = blocks.filter((block) => !isWithin(block, inside));
      const bad = isEveryPort(rule) ? blocks : outside;
      return bad.map((block) => ({ group, rule: `${portsOf(rule)} ← ${block}` }));
    });
}

function entries({ prefixListId }: { readonly prefixListId: string }, snapshot: Snapshot) {
  return snapshot.prefixLists?.find(({ id }) => id === prefixListId)?.cidrs ?? ['0.0.0.0/0'];
}

function isEveryPort({ protocol, ports }: SecurityGroupRule): boolean {
  return protocol === 'all' || (ports !== undefined && ports.to - ports.from >= 65_000);
}

function portsOf({ protocol, ports }: SecurityGroupRule): string {
  return ports ? `${protocol} ${ports.from}-${ports.to}` : String(protocol);
}

const narrow: Finding = {
  status: 'pass',
  observed: { en: 'no wide rule in use', ja: '広すぎるルールは使われていません' },
  message: { en: 'Only what is needed comes in.', ja: '必要なものだけが許可されています。' },
};

function open(wide: readonly Wide[]): Finding {
  const list = wide.map(({ rule }) => rule).join(', ');
  return {
    status: 'fail',
    observed: { en: `admitted: ${list}`, ja: `許可されているもの: ${list}` },
    where: [...new Set(wide.map(({ group }) => group))].join(', '),
    message: {
      en: 'A door that stands open to everybody hides which client needs it. Name the client, by its security group, and the one port.',
      ja: '誰にでも開いた入口では、どのクライアントが必要としているのか分かりません。クライアントのセキュリティグループと、必要なポート一つを指定してください。',
    },
  };
}
