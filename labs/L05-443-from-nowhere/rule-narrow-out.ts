import type { Finding, RuleCondition } from '#labs/lab.ts';
import { isWithin } from '#labs/rules/coverage.ts';
import { unread } from '#labs/rules/unread.ts';
import type { SecurityGroupRule } from '#network/snapshot/vpc.ts';
import { groupsWorn, ruleLine } from './clients.ts';

/** What the audit asked for stays: services send by named ports, and only inside the VPC. */
export const narrowOut: RuleCondition = {
  kind: 'rule',
  id: 'narrow-out',
  rule: 'G6',
  after: 'nothing-else',
  title: {
    en: 'Both services send only on named ports, and only inside the VPC',
    ja: '両サービスの外向きは、決まったポートで VPC の中だけ',
  },
  judge(evidence): Finding {
    const groups = groupsWorn(evidence, ['orders', 'billing']);
    if (!groups) return unread('aws ec2 describe-security-groups');
    const { snapshot, bindings } = evidence;
    const inside = snapshot.vpcs?.find(({ id }) => id === bindings['vpc'])?.cidrs ?? [];
    const wide = groups.flatMap(({ id, rules }) =>
      rules
        .filter((rule) => rule.egress && isWide(rule, inside))
        .map((rule) => ({ id, line: ruleLine(rule) })),
    );
    if (wide.length === 0)
      return {
        status: 'pass',
        where: groups.map(({ id }) => id).join(', '),
        observed: { en: 'named ports, inside the VPC', ja: '決まったポート、VPC の中だけ' },
        message: { en: 'They send where they must.', ja: '必要な先だけに送ります。' },
      };
    const list = wide.map(({ line }) => line).join(', ');
    return {
      status: 'fail',
      where: [...new Set(wide.map(({ id }) => id))].join(', '),
      observed: { en: `may send: ${list}`, ja: `送ってよいもの: ${list}` },
      message: {
        en: 'It works, and it takes back what the audit asked for. Only one port at one kind of destination was missing: name it.',
        ja: '動作しますが、監査で絞ったものを元に戻しています。足りなかったのは、一種類の宛先への一つのポートだけです。それを指定してください。',
      },
    };
  },
};

function isWide(rule: SecurityGroupRule, inside: readonly string[]): boolean {
  const { peer, protocol, ports } = rule;
  const everyPort = protocol === 'all' || (ports !== undefined && ports.to - ports.from >= 65_000);
  return everyPort || ('cidr' in peer && !isWithin(peer.cidr, inside));
}
