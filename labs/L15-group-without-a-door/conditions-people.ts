import type { Condition } from '#labs/lab.ts';
import { narrowIngress } from '#labs/rules/narrow-ingress.ts';
import { noInternetGateway } from '#labs/rules/no-internet-gateway.ts';
import { noInternetRoute } from '#labs/rules/no-internet-route.ts';
import { frontName, privateHost } from './names.ts';
import {
  auditor,
  office,
  officeColleague,
  officeNeighbour,
  open,
  vpnColleague,
  vpnUser,
} from './requests.ts';
import { databaseStill, encrypted } from './rule-closed.ts';

const vpc = 'vpc';
const facing = ['public-first', 'public-second'];

/** Stage three: who comes in, who does not, and what must not have been opened on the way. */
export const peopleConditions: readonly Condition[] = [
  {
    kind: 'must-work',
    id: 'office',
    title: {
      en: 'The office opens the UI through the load balancer',
      ja: 'オフィスからは、ロードバランサーを通って UI が開く',
    },
    request: open(office, frontName),
    variants: [open(officeColleague, frontName)],
  },
  {
    kind: 'must-work',
    id: 'vpn',
    title: {
      en: 'People on the VPN open the UI by its private name',
      ja: 'VPN の利用者は、プライベートな名前で UI を開ける',
    },
    request: open(vpnUser, privateHost),
    variants: [open(vpnColleague, privateHost)],
  },
  {
    kind: 'must-still-fail',
    id: 'auditor',
    title: {
      en: 'The auditor, and the office’s neighbours, get no TCP answer from the load balancer',
      ja: '監査人にも、オフィスの隣のアドレスにも、ロードバランサーは TCP の応答を返さない',
    },
    request: open(auditor, frontName),
    variants: [open(officeNeighbour, frontName), open('internet:203.0.113.250', frontName)],
    because: {
      en: 'The load balancer’s group lets in more than the office: the public door is back, only with your own certificate on it. Anybody may try the sign-in page, day and night. Name the office’s range and no other.',
      ja: 'ロードバランサーのグループが、オフィス以外も通しています。自社の証明書が付いただけで、公開の入口に逆戻りです。誰でも昼夜を問わずサインインを試せます。オフィスの範囲だけを指定してください。',
    },
  },
  {
    kind: 'must-still-fail',
    id: 'private-name',
    title: {
      en: 'The private name leads nobody in from outside',
      ja: 'プライベートな名前で外から入れる人はいない',
    },
    request: open(auditor, privateHost),
    variants: [open(office, privateHost)],
  },
  narrowIngress({
    id: 'narrow-ingress',
    vpc,
    alsoFrom: ['${office-range}', '${vpn-range}'],
    after: 'auditor',
  }),
  noInternetRoute({ id: 'no-internet-route', vpc, open: facing }),
  noInternetGateway({ id: 'no-internet-gateway', vpc, open: facing, after: 'no-internet-route' }),
  encrypted,
  databaseStill,
];
