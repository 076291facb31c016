import { howFar } from '#labs/how-far.ts';
import type { Evidence, Hint } from '#labs/lab.ts';
import type { Words } from '#request/words.ts';
import { groupsOnDoors, groupsWorn, ruleLine } from './clients.ts';
import { billingToDoors } from './requests.ts';

/** Four rungs for the second client: two ends, and each may be shut. */
export const billingHints: readonly Hint[] = [
  { rung: 1, say: unlessThrough(howFarItCame) },
  { rung: 2, say: unlessThrough(bothEnds) },
  {
    rung: 3,
    say: unlessThrough(() => ({
      en: 'A connection between two groups passes two lists: outbound at the sender, inbound at the receiver. A new group lets everything out; one that was narrowed lets out what it names. Both ends drop in silence, so the client’s words are the same. A rule can name a group at either end.',
      ja: '二つのグループの間の接続は、二つのリストを通ります。送信側のアウトバウンドと、受信側のインバウンドです。新しいグループは何でも送れますが、絞られたグループが送れるのは書いてあるものだけです。どちらの端も黙って捨てるので、クライアントに見えるものは同じです。どちらの端のルールでも、相手をグループで指定できます。',
    })),
  },
  { rung: 4, say: unlessThrough(nearAnswer) },
];

function unlessThrough(say: Hint['say']): Hint['say'] {
  return (evidence) =>
    billingToDoors.every((request) => evidence.trace(request).outcome === 'delivered')
      ? {
          en: 'The billing service gets through to both doors.',
          ja: '請求サービスは、もう両方の出入口に届いています。',
        }
      : say(evidence);
}

function howFarItCame(evidence: Evidence): Words {
  const place = howFar(evidence.trace(billingToDoors[0]));
  return {
    en: `Billing’s request stops at ${place.en}. Is that at its own end, or at the door’s? When you have mended it, look again: there may be one more.`,
    ja: `請求サービスの要求は「${place.ja}」で止まっています。それは自分の端でしょうか、出入口の端でしょうか。直したらもう一度見てください。まだ先にもう一つあるかもしれません。`,
  };
}

function bothEnds(evidence: Evidence): Words {
  const out = (groupsWorn(evidence, ['billing']) ?? []).flatMap(({ rules }) =>
    rules.filter(({ egress }) => egress).map(ruleLine),
  );
  const inward = groupsOnDoors(evidence).flatMap(({ rules }) =>
    rules.filter(({ egress }) => !egress).map(ruleLine),
  );
  const own = evidence.bindings['billing-group'] ?? '-';
  const door = evidence.bindings['endpoints-group'] ?? '-';
  return {
    en: `Billing (${own}) may send: ${out.join(', ') || '-'}. The doors (${door}) admit: ${inward.join(', ') || '-'}. A request needs a line in both lists.`,
    ja: `請求サービス（${own}）が送ってよいもの: ${out.join(', ') || '-'}。出入口（${door}）が入れるもの: ${inward.join(', ') || '-'}。要求が通るには、両方のリストに一行ずつ必要です。`,
  };
}

function nearAnswer({ bindings }: Evidence): Words {
  const value = (name: string) => bindings[name] ?? name;
  const inward = `aws ec2 authorize-security-group-ingress --group-id ${value('endpoints-group')} --protocol tcp --port 443 --source-group ${value('billing-group')}`;
  const out = `aws ec2 authorize-security-group-egress --group-id ${value('billing-group')} --ip-permissions 'IpProtocol=tcp,FromPort=443,ToPort=443,UserIdGroupPairs=[{GroupId=${value('endpoints-group')}}]'`;
  return {
    en: `Nearly all of it, as far as each is missing: ${inward} — and ${out}`,
    ja: `ほぼ答えです（足りないほうだけ）: ${inward}。そして ${out}`,
  };
}
