import type { Words } from '#request/words.ts';
import type { MarkVerdict } from '../plan/mark.ts';

export const pathWords = {
  title: { en: 'Path view', ja: '経路図' },
  toCall: { en: 'to call', ja: '呼び出し' },
  request: { en: 'Request', ja: 'リクエスト' },
  reply: { en: 'Reply', ja: '応答' },
  authorization: { en: 'Permission', ja: '権限' },
  which: { en: 'Request shown', ja: '表示するリクエスト' },
  stopped: { en: 'Stopped at hop %: %', ja: 'ホップ % で停止：%' },
  stoppedWell: {
    en: 'Stopped at hop %, as it should be: %',
    ja: 'ホップ % で停止（期待どおり）：%',
  },
  deliveredWrongly: {
    en: 'Delivered, and it must not be',
    ja: '届いた（本来は届いてはならない）',
  },
  delivered: { en: 'Delivered, and the reply came back', ja: '届き、応答も戻った' },
  allAllow: { en: '% of % hops allow it.', ja: '% / % ホップが許可。' },
  unknownFrom: { en: 'Not known from hop % on', ja: 'ホップ % から先は不明' },
  unknown: { en: 'Not known', ja: '不明' },
  whoMay: { en: 'Who may?', ja: '権限の図' },
  settle: { en: 'This call would settle it:', ja: 'これを確かめる呼び出し：' },
  silent: { en: 'It got as far as hop %', ja: 'ホップ % まで届いた' },
  silentAtOnce: { en: 'It did not arrive', ja: '届かなかった' },
  sees: { en: 'The client sees', ja: 'クライアントに見えるのは' },
  sealed: {
    en: 'The rule that stopped it is named once you have committed:',
    ja: '次の二つを決めると、止めた規則がわかる：',
  },
  sealedPredict: { en: 'a prediction (step 2)', ja: '予想（ステップ 2）' },
  sealedDiagnose: { en: 'a hypothesis (step 5)', ja: '仮説（ステップ 5）' },
  sealedDone: { en: 'done', ja: '済み' },
  reveal: { en: 'Name it now', ja: '今すぐ見る' },
  behind: {
    en: 'Another blocker waits behind this one:',
    ja: 'この先にも通信を止める箇所がある：',
  },
  behindMany: {
    en: 'More blockers wait behind this one:',
    ja: 'この先にも通信を止める箇所がある：',
  },
  staysClosed: {
    en: 'As it should be: this must not get through.',
    ja: 'これで正しい。通ってはいけないリクエストである。',
  },
  hop: { en: 'hop %', ja: 'ホップ %' },
  strip: { en: 'All hops at a glance', ja: 'ホップの一覧' },
  hopSays: { en: 'hop %: ', ja: 'ホップ %：' },
  hopOf: { en: 'hop % of %', ja: 'ホップ % / %' },
  previous: { en: 'Previous hop', ja: '前のホップ' },
  next: { en: 'Next hop', ja: '次のホップ' },
  play: { en: 'Play the whole way', ja: '全行程を再生' },
  stepOf: { en: 'Step % of %: % %: %. %', ja: 'ステップ % / %：% %、%。%' },
  enlarge: { en: 'Enlarge the plan', ja: '図を拡大' },
  enlargeKey: {
    en: 'The plan over the whole window (Z); back with Esc',
    ja: '図をウィンドウ全体に広げる（Z）。Esc で戻る',
  },
  plan: { en: 'Plan of the network', ja: 'ネットワークの平面図' },
  list: { en: 'The hops in order', ja: 'ホップの一覧' },
  scrub: { en: 'Step through the hops', ja: 'ホップを順に見る' },
  snapshot: { en: 'snapshot %', ja: 'スナップショット %' },
  asShipped: { en: 'as shipped', ja: '始めの状態' },
  legend: { en: 'How to read the plan', ja: '図の読み方' },
  legendWall: { en: 'wall: network ACL', ja: '壁：ネットワーク ACL' },
  legendDoor: { en: 'door frame: security group', ja: '扉：セキュリティグループ' },
  legendPost: { en: 'signpost: route table', ja: '道標：ルートテーブル' },
  legendTube: { en: 'tube: endpoint', ja: '管：エンドポイント' },
  legendLookup: { en: 'name lookup', ja: '名前解決' },
  legendNo: { en: 'not reached', ja: '未到達' },
} as const satisfies Record<string, Words>;

/** What a mark's look means. */
export const lookWords: Readonly<Record<MarkVerdict, Words>> = {
  allow: { en: 'allowed', ja: '許可' },
  deny: { en: 'denied', ja: '拒否' },
  also: { en: 'would also stop it', ja: 'ここでも止まる' },
  unknown: { en: 'unknown', ja: '不明' },
  skip: { en: 'not reached', ja: '未到達' },
  sealed: { en: 'stopped here', ja: 'ここで停止' },
};
