import type { Hop, TraceDocument } from '#request/document.ts';
import type { Words } from '#request/words.ts';

/** How far a request got: the hop, never the rule that decided there. */
export function howFar(trace: TraceDocument): Words {
  const there = stopAt(trace.forward);
  if (there) return position(there, 'hop', '経路');
  const back = stopAt(trace.reply ?? []);
  if (back) return position(back, 'hop', '帰りの経路', 'on the way back');
  const arrived = trace.forward.at(-1);
  if (!arrived) return { en: 'nowhere yet', ja: 'まだどこにも進んでいません' };
  return trace.authorization && trace.authorization.decision !== 'allow'
    ? { en: 'at the service, after the whole path', ja: '経路の終点、サービスの手前まで到達' }
    : { en: 'all the way, and back', ja: '終点まで往復できました' };
}

interface Stop {
  readonly number: number;
  readonly hop: Hop;
}

function stopAt(hops: readonly Hop[]): Stop | undefined {
  const at = hops.findIndex(({ steps }) =>
    steps.some(({ reached, verdict }) => reached && verdict !== 'allow'),
  );
  const hop = hops[at];
  return hop && { number: at + 1, hop };
}

function position({ number, hop }: Stop, en: string, ja: string, suffix = 'of the path'): Words {
  const place = placeOf(hop);
  return {
    en: `${en} ${number} ${suffix}: ${place.en}`,
    ja: `${ja}の ${number} ホップ目: ${place.ja}`,
  };
}

/** A hop as a place, so that the words fit whatever was decided there. */
function placeOf({ kind, id, name, address }: Hop): Words {
  const called = name ?? address ?? id;
  switch (kind) {
    case 'resolver':
      return { en: 'asking for the name', ja: '名前の問い合わせ' };
    case 'network-interface':
      return { en: `the interface of ${called}`, ja: `${called} のインターフェイス` };
    case 'subnet':
      return { en: `the border of subnet ${called}`, ja: `サブネット ${called} の境界` };
    case 'router':
      return { en: "the VPC's router", ja: 'VPC のルーター' };
    case 'vpc-endpoint':
      return { en: `the door ${called}`, ja: `出入口 ${called}` };
    case 'internet-gateway':
    case 'nat-gateway':
    case 'peering-connection':
    case 'transit-gateway':
      return { en: `the gateway ${called}`, ja: `ゲートウェイ ${called}` };
    case 'service':
    case 'internet':
    case 'outside':
      return { en: called, ja: called };
  }
}
