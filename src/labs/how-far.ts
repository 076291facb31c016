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
    ? { en: 'at the service, after the whole path', ja: '経路を通り終えた先のサービス' }
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
  const { kind, id, name, address } = hop;
  const place = places[kind](name ?? address ?? id);
  return {
    en: `${en} ${number} ${suffix}: ${place.en}`,
    ja: `${ja}の ${number} ホップ目: ${place.ja}`,
  };
}

const gateway = (called: string): Words => ({
  en: `the gateway ${called}`,
  ja: `ゲートウェイ ${called}`,
});

const itself = (called: string): Words => ({ en: called, ja: called });

/** A hop as a place, so that the words fit whatever was decided there. */
const places: Readonly<Record<Hop['kind'], (called: string) => Words>> = {
  resolver: () => ({ en: 'asking for the name', ja: '名前の問い合わせ' }),
  'network-interface': (called) => ({
    en: `the interface of ${called}`,
    ja: `${called} のインターフェイス`,
  }),
  subnet: (called) => ({
    en: `the border of subnet ${called}`,
    ja: `サブネット ${called} の境界`,
  }),
  router: () => ({ en: "the VPC's router", ja: 'VPC のルーター' }),
  'vpc-endpoint': (called) => ({ en: `the door ${called}`, ja: `出入口 ${called}` }),
  'internet-gateway': gateway,
  'nat-gateway': gateway,
  'peering-connection': gateway,
  'transit-gateway': gateway,
  service: itself,
  internet: itself,
  outside: itself,
};
