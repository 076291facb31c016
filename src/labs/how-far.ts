import type { Hop, TraceDocument } from '#request/document.ts';
import { numberSteps } from '#request/number-steps.ts';
import type { Words } from '#request/words.ts';

/**
 * How far a request got: the place, never the rule that decided there. Its number is the one that
 * the terminal, the list and the plan give the same decision.
 */
export function howFar(trace: TraceDocument): Words {
  const stop = numberSteps(trace).find(
    ({ step, direction }) =>
      direction !== 'authorization' && step.reached && step.verdict !== 'allow',
  );
  if (stop?.hop) return position(stop.number, stop.hop, stop.direction === 'reply');
  if (trace.forward.length === 0) return { en: 'nowhere yet', ja: 'まだどこにも進んでいません' };
  return trace.authorization && trace.authorization.decision !== 'allow'
    ? { en: 'at the service, after the whole path', ja: '経路を通り終えた先のサービス' }
    : { en: 'all the way, and back', ja: '終点まで往復できました' };
}

/** Number of the step at which a shown trace ends: what stopped it, or its last one. */
export function hopOf(shown: TraceDocument): number {
  const steps = numberSteps(shown);
  const stop = steps.find(({ step }) => step.reached && step.verdict !== 'allow');
  return stop?.number ?? steps.length;
}

function position(number: number, { kind, id, name, address }: Hop, isReply: boolean): Words {
  const place = places[kind](name ?? address ?? id);
  return isReply
    ? {
        en: `hop ${number}, on the way back: ${place.en}`,
        ja: `帰り道のホップ ${number}: ${place.ja}`,
      }
    : {
        en: `hop ${number} of the path: ${place.en}`,
        ja: `経路のホップ ${number}: ${place.ja}`,
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
  'virtual-private-gateway': gateway,
  service: itself,
  internet: itself,
  outside: itself,
};
