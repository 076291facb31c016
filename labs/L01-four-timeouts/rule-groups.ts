import type { Finding, RuleCondition } from '#labs/lab.ts';
import { inVpc } from '#labs/rules/in-vpc.ts';
import { unread } from '#labs/rules/unread.ts';
import type { SecurityGroupRule } from '#network/snapshot/vpc.ts';
import { groupRules } from './group-rules.ts';

/** Nothing was wrong with the groups: a rule more is a door more, and repairs nothing. */
export const groupsAsTheyWere: RuleCondition = {
  kind: 'rule',
  id: 'groups-as-they-were',
  rule: 'G3',
  after: 'narrow-ingress',
  title: {
    en: 'Security groups admit no more than before',
    ja: 'セキュリティグループの許可は増えていない',
  },
  judge(evidence): Finding {
    const { bindings } = evidence;
    const { securityGroups, networkInterfaces } = inVpc(evidence, 'vpc');
    if (!securityGroups) return unread('aws ec2 describe-security-groups');
    if (!networkInterfaces) return unread('aws ec2 describe-network-interfaces');
    const wanted = groupRules.map(({ group, from, port }) =>
      [bindings[`${group}-group`], bindings[`${from}-group`], port].join(' '),
    );
    const used = new Set(networkInterfaces.flatMap(({ groupIds }) => groupIds));
    const added = securityGroups
      .filter(({ id }) => used.has(id))
      .flatMap(({ id, rules }) =>
        rules
          .filter((rule) => !rule.egress && !wanted.includes(`${id} ${inShort(rule)}`))
          .map((rule) => ({ id, rule: inShort(rule) })),
      );
    const list = added.map(({ id, rule }) => `${id} ← ${rule}`).join(', ');
    return added.length === 0
      ? {
          status: 'pass',
          observed: { en: 'no rule was added', ja: '追加されたルールはありません' },
          message: { en: 'They were right all along.', ja: '初めから正しい設定でした。' },
        }
      : {
          status: 'fail',
          observed: { en: `added: ${list}`, ja: `追加されたもの: ${list}` },
          where: [...new Set(added.map(({ id }) => id))].join(', '),
          message: {
            en: 'Nothing was wrong with the groups. A rule more repairs nothing here, and stays open for years. Take it away again.',
            ja: 'セキュリティグループに誤りはありませんでした。ルールを足しても何も直らず、開いたまま何年も残ります。元に戻してください。',
          },
        };
  },
};

/** Who, and the one port; what is none of these two is written so that it fits no rule of the lab's. */
function inShort({ protocol, ports, peer }: SecurityGroupRule): string {
  const who =
    peer.kind === 'security-group'
      ? peer.groupId
      : peer.kind === 'prefix-list'
        ? peer.prefixListId
        : peer.cidr;
  const isOne = ports !== undefined && ports.from === ports.to && protocol === 'tcp';
  const which = isOne ? String(ports.from) : `${protocol} ${ports?.from ?? ''}-${ports?.to ?? ''}`;
  return `${who} ${which}`;
}
