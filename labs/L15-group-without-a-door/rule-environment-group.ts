import type { SecurityGroupRule } from '#network/snapshot/vpc.ts';
import { fillText } from '#labs/fill.ts';
import type { Evidence, Finding, RuleCondition } from '#labs/lab.ts';
import { isWithin } from '#labs/rules/coverage.ts';
import { unread } from '#labs/rules/unread.ts';
import { environmentIn } from './front.ts';

/**
 * G4, and from here on a failure: what has a group is named by it. The VPN's range is the one block
 * that the environment's groups need, for people on a VPN have no group; the office's does nothing.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html#security-group-referencing
 */
export const environmentGroup: RuleCondition = {
  kind: 'rule',
  id: 'environment-group',
  rule: 'G4',
  after: 'node-path',
  title: {
    en: 'The environment’s groups name the load balancer by its group, and no more addresses than the VPN’s',
    ja: '環境のグループは、ロードバランサーをグループで指定し、アドレス範囲は VPN のものだけを許可する',
  },
  judge(evidence): Finding {
    const { securityGroups } = evidence.snapshot;
    if (!securityGroups) return unread('aws ec2 describe-security-groups');
    const ids = environmentIn(evidence)?.groupIds ?? [];
    const blocks = securityGroups
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ id, rules }) =>
        rules.filter(({ egress }) => !egress).flatMap((rule) => blocksOf(evidence, id, rule)),
      );
    const allowed = (name: string) => [fillText(`\${${name}}`, evidence.bindings)];
    const others = blocks.filter(({ block }) => !isWithin(block, allowed('vpn-range')));
    const wide = others.filter(({ block }) => !isWithin(block, allowed('office-range')));
    if (wide.length > 0) return finding('fail', wide, byAddress);
    return others.length > 0 ? finding('warning', others, useless) : named;
  },
};

interface Block {
  readonly group: string;
  readonly block: string;
}

function blocksOf(
  { snapshot }: Evidence,
  group: string,
  { peer }: SecurityGroupRule,
): readonly Block[] {
  if (peer.kind === 'security-group') return [];
  if (peer.kind !== 'prefix-list') return [{ group, block: peer.cidr }];
  const list = snapshot.prefixLists?.find(({ id }) => id === peer.prefixListId);
  return (list?.cidrs ?? ['0.0.0.0/0']).map((block) => ({ group, block }));
}

function finding(
  status: 'fail' | 'warning',
  found: readonly Block[],
  message: Finding['message'],
): Finding {
  const list = found.map(({ block }) => block).join(', ');
  return {
    status,
    where: [...new Set(found.map(({ group }) => group))].join(', '),
    observed: { en: `admitted: ${list}`, ja: `許可している範囲: ${list}` },
    message,
  };
}

const named: Finding = {
  status: 'pass',
  observed: { en: 'groups, and the VPN’s range', ja: 'グループの指定と VPN の範囲だけ' },
  message: {
    en: 'The load balancer may scale; the rule follows it.',
    ja: 'ロードバランサーが増減しても、ルールがそのまま効きます。',
  },
};

const byAddress = {
  en: 'A block of the VPC admits whatever gets an address there next, a compromised host as well as the load balancer, past its own group. The load balancer has a group: name that. Only people on the VPN have nothing but an address.',
  ja: 'VPC のアドレス範囲を許可すると、次にそこへ割り当てられたものは何でも、乗っ取られたホストでさえ、ロードバランサーのグループを通らずに届きます。ロードバランサーにはグループがあるので、それを指定してください。アドレスしか手がかりがないのは VPN の利用者だけです。',
};

const useless = {
  en: 'The office’s range in this group has never let anybody in or kept anybody out: what reaches these interfaces comes from the load balancer or the VPN. A rule that does nothing looks like a lock to the next reader. Take it out.',
  ja: 'このグループに書いたオフィスの範囲は、誰かを通したことも止めたこともありません。ここに届くのはロードバランサーか VPN からの通信だけです。働かないルールは、次に読む人には鍵に見えます。消しておきましょう。',
};
