import type { Finding, RuleCondition } from '#labs/lab.ts';
import type { SecurityGroupRule } from '#network/snapshot/vpc.ts';
import { environmentGone } from './environment-gone.ts';
import { groupsOf } from './environment-groups.ts';
import { databasePort, httpsPort } from './names.ts';

/** Least privilege inward: two ports, from the environment's own groups. */
export const fewRules: RuleCondition = {
  kind: 'rule',
  id: 'two-ports',
  rule: 'G10',
  earns: true,
  title: {
    en: 'The environment’s group admits its members on 5432 and 443, and nothing else',
    ja: '環境のグループが許可するのは、メンバー同士の 5432 と 443 だけ',
  },
  judge(evidence): Finding {
    const groups = groupsOf(evidence);
    if (!groups) return environmentGone(evidence);
    const own = new Set(groups.map(({ id }) => id));
    const more = groups.flatMap(({ id, rules }) =>
      rules
        .filter((rule) => !rule.egress && !isNeeded(rule, own))
        .map((rule) => `${id}: ${wordsOf(rule)}`),
    );
    if (more.length === 0)
      return {
        status: 'pass',
        where: [...own].join(', '),
        observed: { en: 'two ports, from members', ja: 'メンバーからの二つのポートだけ' },
        message: { en: 'Nothing to spare.', ja: '余分な許可はありません。' },
      };
    const list = more.join(', ');
    return {
      status: 'warning',
      where: [...own].join(', '),
      observed: { en: `also admitted: ${list}`, ja: `ほかに許可しているもの: ${list}` },
      message: {
        en: 'It works, and AWS’s guide recommends all traffic from itself. A worker runs code that others wrote; with this it can also knock at every port of every other container. Two ports are enough.',
        ja: '動作しますし、AWS のガイドも「自身からのすべての通信」を勧めています。ただしワーカーは他人の書いたコードを動かす場所です。これでは、ほかのコンテナのどのポートもたたけます。二つのポートで足ります。',
      },
    };
  },
};

function isNeeded({ peer, protocol, ports }: SecurityGroupRule, own: ReadonlySet<string>): boolean {
  return (
    peer.kind === 'security-group' &&
    own.has(peer.groupId) &&
    protocol === 'tcp' &&
    ports?.from === ports?.to &&
    [databasePort, httpsPort].some((port) => port === ports?.from)
  );
}

function wordsOf({ peer, protocol, ports }: SecurityGroupRule): string {
  const who =
    peer.kind === 'security-group'
      ? peer.groupId
      : peer.kind === 'prefix-list'
        ? peer.prefixListId
        : peer.cidr;
  return `${protocol}${ports ? ` ${ports.from}-${ports.to}` : ''} ← ${who}`;
}
