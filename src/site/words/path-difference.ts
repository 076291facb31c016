import type { Words } from '#request/words.ts';

/** What changed on the path, and which of its moments is drawn. */
export const differenceWords = {
  title: { en: 'What changed on the path', ja: '経路の変化' },
  moment: { en: 'Moment drawn', ja: '表示する時点' },
  shipped: { en: 'As shipped', ja: '始めの状態' },
  opened: { en: 'When opened', ja: '開いた時点' },
  before: { en: 'Before', ja: '変更前' },
  now: { en: 'Now', ja: '現在' },
  was: { en: 'before', ja: '変更前' },
  is: { en: 'after', ja: '変更後' },
  moved: { en: 'moved', ja: '変わったホップ' },
  arrives: { en: 'the request arrives and is answered', ja: 'リクエストが届き、応答も戻る' },
  stops: { en: 'stopped at hop %: %', ja: 'ホップ % で停止：%' },
  unsettled: { en: 'not known from hop % on', ja: 'ホップ % から先は不明' },
  silent: { en: 'as far as hop %', ja: 'ホップ % まで' },
  noStop: { en: 'it did not arrive', ja: '届かない' },
  hop: { en: 'hop %', ja: 'ホップ %' },
  hops: { en: 'hops %', ja: 'ホップ %' },
  added: { en: '%: new on the path', ja: '%：経路に加わった' },
  gone: { en: 'formerly %: no longer on the path', ja: '変更前の%：経路から外れた' },
  otherRule: { en: '%: decided by another rule', ja: '%：別のルールで決まる' },
} as const satisfies Record<string, Words>;
