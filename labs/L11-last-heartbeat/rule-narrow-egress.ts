import type { Finding, RuleCondition } from '#labs/lab.ts';
import { isWithin } from '#labs/rules/coverage.ts';
import { environmentGone } from './environment-gone.ts';
import { groupsOf } from './environment-groups.ts';

/** The extension: members send to groups and prefix lists, at most to the VPC, not to everybody. */
export const narrowEgress: RuleCondition = {
  kind: 'rule',
  id: 'narrow-egress',
  rule: 'G10',
  earns: true,
  title: {
    en: 'The environment’s group sends only where Airflow has to',
    ja: '環境のグループの外向きは、Airflow に必要な先だけ',
  },
  judge(evidence): Finding {
    const groups = groupsOf(evidence);
    if (!groups) return environmentGone(evidence);
    const { snapshot, bindings } = evidence;
    const inside = snapshot.vpcs?.find(({ id }) => id === bindings['vpc'])?.cidrs ?? [];
    const where = groups.map(({ id }) => id).join(', ');
    const wide = groups
      .flatMap(({ rules }) => rules)
      .filter(({ egress }) => egress)
      .flatMap(({ peer }) => (peer.kind.endsWith('cidr') && 'cidr' in peer ? [peer.cidr] : []))
      .filter((block) => !isWithin(block, inside));
    if (wide.length === 0)
      return {
        status: 'pass',
        where,
        observed: { en: 'no rule to everybody', ja: '「すべて宛て」のルールはない' },
        message: { en: 'It sends where it has to.', ja: '必要な先だけに送ります。' },
      };
    return {
      status: 'warning',
      where,
      observed: { en: `out to ${wide.join(', ')}`, ja: `${wide.join(', ')} へ送れる` },
      message: {
        en: 'As AWS’s guide has it, and here the route table is what keeps packets in. A group that says where its members go holds even after somebody adds a route.',
        ja: 'AWS のガイドどおりで、今パケットを外に出さないのはルートテーブルです。行き先をグループで絞っておけば、誰かがルートを足しても守られます。',
      },
    };
  },
};
