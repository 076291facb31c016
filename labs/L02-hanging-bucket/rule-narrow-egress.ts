import type { Finding, RuleCondition } from '#labs/lab.ts';
import { coverage, isIpv6, isWithin } from '#labs/rules/coverage.ts';
import { unread } from '#labs/rules/unread.ts';

/** G6: the group that was closed on purpose names where its members go: lists, groups, at most the VPC. */
export const narrowEgress: RuleCondition = {
  kind: 'rule',
  id: 'narrow-egress',
  rule: 'G6',
  title: {
    en: 'The batch group still sends only where its hosts have to',
    ja: 'batch グループの外向きは、必要な先だけのまま',
  },
  judge({ snapshot, bindings }): Finding {
    const { securityGroups, networkInterfaces, vpcs } = snapshot;
    if (!securityGroups) return unread('aws ec2 describe-security-groups');
    if (!networkInterfaces) return unread('aws ec2 describe-network-interfaces');
    const inside = vpcs?.find(({ id }) => id === bindings['vpc'])?.cidrs ?? [];
    const worn = networkInterfaces
      .filter(({ id }) => [bindings['loader'], bindings['report']].includes(id))
      .flatMap(({ groupIds }) => groupIds);
    const blocks = securityGroups
      .filter(({ id }) => worn.includes(id))
      .flatMap(({ rules }) => rules)
      .filter(({ egress }) => egress)
      .flatMap(({ peer }) => (peer.kind.endsWith('cidr') && 'cidr' in peer ? [peer.cidr] : []))
      .filter((block) => !isWithin(block, inside));
    const where = [...new Set(worn)].join(', ');
    const list = blocks.join(', ');
    if (coverage(blocks) > widest || blocks.some(isIpv6)) return { ...tooWide(list), where };
    return blocks.length > 0 ? { ...byBlocks(list), where } : { ...narrow, where };
  },
};

/** The blocks of a service are together less than a /12 of all addresses. */
const widest = 2 ** -12;

const narrow: Finding = {
  status: 'pass',
  observed: { en: 'lists and nothing wider', ja: 'プレフィックスリストより広いものはない' },
  message: { en: 'It names where it sends.', ja: '送る先を名指ししています。' },
};

function tooWide(blocks: string): Finding {
  return {
    status: 'fail',
    observed: { en: `out to ${blocks}`, ja: `${blocks} へ送れる` },
    message: {
      en: 'The group was closed on purpose, and now it holds nothing back: whoever adds a route one day opens everything at once. Let it name DynamoDB’s prefix list.',
      ja: '意図して閉じられていたグループが、何も止めなくなっています。いつか誰かがルートを足せば、一度にすべてが開きます。DynamoDB のプレフィックスリストを指定してください。',
    },
  };
}

function byBlocks(blocks: string): Finding {
  return {
    status: 'warning',
    observed: { en: `out to ${blocks}`, ja: `${blocks} へ送れる` },
    message: {
      en: 'Right today. AWS adds addresses to these services, and a rule that names the list follows by itself; a copied block does not.',
      ja: '今日のところは正しい設定です。サービスのアドレスは増えていきます。リストを指定したルールは自動で追従しますが、書き写した範囲は追従しません。',
    },
  };
}
