import type { Alternative } from '#labs/lab.ts';
import { extraGroup, onBothDoors, wear } from './more-groups.ts';
import { httpsPort } from './names.ts';
import { letBillingOut, repaired } from './repair.ts';
import { admitBlocks, admitGroups, letOut, permission, shutOut } from './rules.ts';

/** Other right answers: they pass, some with a warning. */
export const alternatives: readonly Alternative[] = [
  {
    id: 'marker-group',
    title: {
      en: 'A group that marks who may use the doors',
      ja: '出入口を使ってよいことを示す目印のグループ',
    },
    warns: [],
    steps: [
      extraGroup('callers'),
      letOut('callers-group', [permission(httpsPort, { groups: ['endpoints-group'] })], {
        en: 'Members may send to the doors.',
        ja: 'メンバーは出入口に送れます。',
      }),
      shutOut('callers-group', { en: 'And nowhere else.', ja: 'それ以外には送れません。' }),
      wear('orders', ['orders-group', 'callers-group']),
      wear('billing', ['billing-group', 'callers-group']),
      admitGroups(['callers-group'], {
        en: 'One source; who wears the mark comes in.',
        ja: '送信元は一つ。目印を付けた相手が通れます。',
      }),
    ],
  },
  {
    id: 'second-group-on-the-doors',
    title: {
      en: 'The rules in a second group on the doors',
      ja: '出入口に付けた二つ目のグループにルールを書く',
    },
    warns: [],
    steps: [
      extraGroup('admission'),
      admitGroups(
        ['orders-group', 'billing-group'],
        {
          en: 'Groups of one interface add up: what any of them admits comes in.',
          ja: '一つのインターフェイスに付いたグループは足し合わされます。どれかが許可すれば通ります。',
        },
        'admission-group',
      ),
      ...onBothDoors('admission-group'),
      letBillingOut,
    ],
  },
  {
    id: 'by-address',
    title: {
      en: 'Admitting the two hosts by their addresses',
      ja: '二つのホストをアドレスで許可',
    },
    warns: ['group-reference'],
    steps: [
      admitBlocks(['${orders-address}/32', '${billing-address}/32'], {
        en: 'Exactly these two, as long as they keep their addresses.',
        ja: 'この二つだけ。アドレスが変わらない限りは有効です。',
      }),
      letBillingOut,
    ],
  },
  {
    id: 'replies-need-no-rule',
    title: {
      en: 'Repaired, and no outbound rule left on the doors’ group',
      ja: '修復に加えて、出入口のグループのアウトバウンドルールをすべて削除',
    },
    warns: [],
    steps: [
      ...repaired,
      shutOut('endpoints-group', {
        en: 'A group is stateful: what came in may answer, and a door never begins.',
        ja: 'グループはステートフルです。入ってきたものには応答でき、出入口から始める通信はありません。',
      }),
    ],
  },
];
