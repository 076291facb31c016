import type { Condition } from '#labs/lab.ts';
import { groupReference } from '#labs/rules/group-reference.ts';
import { narrowIngress } from '#labs/rules/narrow-ingress.ts';
import { noInternetGateway } from '#labs/rules/no-internet-gateway.ts';
import { noInternetRoute } from '#labs/rules/no-internet-route.ts';
import { s3Host } from './names.ts';
import { ask, askName } from './requests.ts';
import { askedInside } from './rule-asked-inside.ts';

const vpc = 'vpc';

/** Stage one: S3 needs an answer, and any answer that is true: its route knows its public addresses. */
export const answerConditions: readonly Condition[] = [
  {
    kind: 'must-work',
    id: 'reach-s3',
    title: {
      en: 'The worker connects to s3.ap-northeast-1.amazonaws.com on 443',
      ja: 'ワーカーから s3.ap-northeast-1.amazonaws.com の 443 に接続できる',
    },
    request: ask(s3Host),
  },
  askedInside,
  {
    kind: 'must-still-fail',
    id: 'internet',
    title: {
      en: 'The worker reaches neither the internet nor a DNS server there',
      ja: 'ワーカーからインターネットにも、そこの DNS サーバーにも届かない',
    },
    request: ask('1.1.1.1'),
    variants: [ask('198.51.100.80'), askName('8.8.8.8', 'udp'), askName('8.8.8.8', 'tcp')],
    because: {
      en: 'The names lead somewhere now, and everything else may leave with them: this is no longer a closed network. What is private is not found out by asking outside.',
      ja: '名前は引けるようになりましたが、ほかのものも一緒に出ていけます。もはや閉域網ではありません。内側の名前は、外に尋ねても分かりません。',
    },
  },
  noInternetRoute({ id: 'no-internet-route', vpc, after: 'internet' }),
  noInternetGateway({ id: 'no-internet-gateway', vpc, after: 'no-internet-route' }),
  narrowIngress({ id: 'narrow-ingress', vpc }),
  groupReference({ id: 'group-reference', vpc, after: 'narrow-ingress' }),
];
