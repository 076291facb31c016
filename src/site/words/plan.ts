import type { Words } from '#request/words.ts';

/** Words written into the drawing itself; kept short, since they stand in small places. */
export const planWords = {
  internet: { en: 'internet', ja: 'インターネット' },
  noDoor: { en: 'no gateway, no door', ja: 'ゲートウェイなし（扉なし）' },
  services: { en: 'AWS services', ja: 'AWS サービス' },
  router: { en: 'VPC router', ja: 'VPC ルーター' },
  resolver: { en: 'resolver', ja: 'リゾルバー' },
  gatewayEndpoint: { en: 'gateway endpoint', ja: 'ゲートウェイエンドポイント' },
  private: { en: 'private', ja: 'プライベート' },
  public: { en: 'public', ja: 'パブリック' },
  noAnswer: { en: 'no answer', ja: '応答なし' },
  unknown: { en: 'unknown', ja: '不明' },
  noEndpoint: { en: 'no endpoint', ja: 'エンドポイントなし' },
  forService: { en: 'for %', ja: '（%）' },
  none: { en: 'none', ja: 'なし' },
  more: { en: 'and % more', ja: '他 % 個' },
  simulated: { en: 'simulated', ja: 'シミュレーション' },
  blockers: { en: '% blockers', ja: '障害 % 件' },
  blocker: { en: '1 blocker', ja: '障害 1 件' },
  noBlocker: { en: 'no blocker', ja: '障害なし' },
  sealed: { en: 'not yet named', ja: '規則は未公開' },
  clientSaw: { en: 'the client saw', ja: 'クライアントに見えたもの' },
  title: { en: 'Path of the request', ja: 'リクエストの経路' },
} as const satisfies Record<string, Words>;
