import type { Condition } from '#labs/lab.ts';
import { beyondReading, readPrices, toShipping } from './requests.ts';
import { sameHosts } from './rule-hosts.ts';

/** Names lead somewhere, and to the right place. */
export const nameConditions: readonly Condition[] = [
  {
    kind: 'must-work',
    id: 'reach-shipping',
    title: {
      en: 'The app server connects to shipping.${domain} on 8080',
      ja: 'アプリサーバーから shipping.${domain} の 8080 に接続できる',
    },
    request: toShipping,
  },
  sameHosts,
];

/** The role of the app server reads its list, and no more. */
export const permissionConditions: readonly Condition[] = [
  {
    kind: 'must-work',
    id: 'read-prices',
    title: {
      en: 'The app server reads today.csv in the bucket of prices, as ShopApp',
      ja: 'アプリサーバーが ShopApp として価格表のバケットの today.csv を読める',
    },
    request: readPrices,
  },
  {
    kind: 'must-still-fail',
    id: 'beyond-reading',
    title: {
      en: 'ShopApp reads no other bucket, and changes and deletes nothing',
      ja: 'ShopApp はほかのバケットを読めず、変更も削除もできない',
    },
    request: beyondReading[0],
    variants: beyondReading.slice(1),
    because: {
      en: 'The refusal named one action on one object. That is what to allow.',
      ja: '拒否の文が挙げていたのは、一つのオブジェクトに対する一つの操作です。許可するのは、それだけです。',
    },
  },
];
