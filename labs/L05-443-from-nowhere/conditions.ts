import type { Condition } from '#labs/lab.ts';
import { groupReference } from '#labs/rules/group-reference.ts';
import { narrowIngress } from '#labs/rules/narrow-ingress.ts';
import { noInternetGateway } from '#labs/rules/no-internet-gateway.ts';
import { noInternetRoute } from '#labs/rules/no-internet-route.ts';
import { privateDns } from '#labs/rules/private-dns.ts';
import { sqsService } from './names.ts';
import {
  atTheLedger,
  betweenServices,
  beyondNeed,
  billingToDoors,
  ordersToDoors,
  othersToDoors,
  outside,
} from './requests.ts';
import { narrowOut } from './rule-narrow-out.ts';

const vpc = 'vpc';

/** Stage one: the first client, and everything that must stay as it is. */
export const ordersConditions: readonly Condition[] = [
  {
    kind: 'must-work',
    id: 'orders',
    title: {
      en: 'The order service connects to SQS and KMS on 443',
      ja: '受注サービスが SQS と KMS の 443 に接続できる',
    },
    request: ordersToDoors[0],
    variants: ordersToDoors.slice(1),
  },
  {
    kind: 'must-still-work',
    id: 'ledger',
    title: {
      en: 'Billing reads the ledger’s database, and reports opens its page, as before',
      ja: '請求サービスは台帳のデータベースに、集計用ホストは台帳の画面に、これまでどおり届く',
    },
    request: atTheLedger[0],
    variants: atTheLedger.slice(1),
  },
  {
    kind: 'must-still-fail',
    id: 'third',
    title: {
      en: 'A third host, in whatever group, does not get through to SQS or KMS',
      ja: 'ほかのホストは、どのグループにいても SQS と KMS に届かない',
    },
    request: othersToDoors[0],
    variants: othersToDoors.slice(1),
    because: {
      en: 'The reporting host comes in, too, and nobody asked for that. A rule should name the two services and nobody else: not a block of addresses, and not a group in which others are.',
      ja: '頼まれてもいないのに、集計用ホストまで通ってしまいます。ルールに書くのは二つのサービスだけです。アドレスの範囲でも、ほかのホストもいるグループでもありません。',
    },
  },
  {
    kind: 'must-still-fail',
    id: 'apart',
    after: 'third',
    title: {
      en: 'The two services do not connect to each other',
      ja: '二つのサービス同士は接続できない',
    },
    request: betweenServices[0],
    variants: betweenServices.slice(1),
    because: {
      en: 'One group for clients and doors alike makes every member a door for the others. Whoever takes over one service now knocks at the other.',
      ja: 'クライアントと出入口を一つのグループにまとめると、メンバー全員が互いの入口になります。一方を乗っ取れば、もう一方にも接続できてしまいます。',
    },
  },
  {
    kind: 'must-still-fail',
    id: 'nothing-else',
    after: 'apart',
    title: {
      en: 'Neither service opens the page of the ledger',
      ja: 'どちらのサービスからも台帳の画面は開けない',
    },
    request: beyondNeed[0],
    variants: beyondNeed.slice(1),
    because: {
      en: 'The audit narrowed what the services may send, and this widens it again. By a block of addresses a service reaches whatever else listens on that port; the doors have a group by which they can be named.',
      ja: '監査で絞った外向きを、また広げています。アドレスの範囲で許可すると、同じポートで待ち受けるほかのものにも届きます。出入口はグループで指定できます。',
    },
  },
  {
    kind: 'must-still-fail',
    id: 'internet',
    title: {
      en: 'Nothing in this network reaches the internet',
      ja: 'このネットワークからインターネットには出られない',
    },
    request: outside[0],
    variants: outside.slice(1),
    because: {
      en: 'The doors were never the wrong way; they were shut. Now there is a way out that passes by them, for everybody.',
      ja: '出入口という道は正しく、ただ閉まっていただけです。これでは、それを通らずに誰でも外へ出られます。',
    },
  },
  noInternetRoute({ id: 'no-internet-route', vpc, after: 'internet' }),
  noInternetGateway({ id: 'no-internet-gateway', vpc, after: 'no-internet-route' }),
  narrowIngress({ id: 'narrow-ingress', vpc, after: 'third' }),
  groupReference({ id: 'group-reference', vpc, after: 'narrow-ingress' }),
  narrowOut,
  privateDns({ id: 'private-dns', vpc, service: sqsService }),
];

/** Stage two: a client with another group, and a rule at the other end. */
export const billingConditions: readonly Condition[] = [
  {
    kind: 'must-work',
    id: 'billing',
    title: {
      en: 'The billing service connects to SQS and KMS on 443',
      ja: '請求サービスが SQS と KMS の 443 に接続できる',
    },
    request: billingToDoors[0],
    variants: billingToDoors.slice(1),
  },
];
