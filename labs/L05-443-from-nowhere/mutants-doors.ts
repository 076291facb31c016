import type { Step } from '#aws/step.ts';
import type { Mutant } from '#labs/lab.ts';
import { admit } from '#labs/vpc-steps.ts';
import { extraGroup, modifyDoor, onBothDoors, wear } from './more-groups.ts';
import { httpsPort } from './names.ts';
import { admitBilling, admitOrders, letBillingOut, repaired } from './repair.ts';
import { admitBlocks, admitGroups, letOut, permission } from './rules.ts';

const wide: Step['comment'] = { en: 'For now, from everywhere.', ja: 'とりあえず、どこからでも。' };
const both = ['orders-group', 'billing-group'];

/** Wrong fixes at the receiver’s end that do bring the services through. */
export const doorMutants: readonly Mutant[] = [
  {
    id: 'from-everywhere',
    title: { en: '443 from 0.0.0.0/0', ja: '443 を 0.0.0.0/0 から許可' },
    fails: ['third'],
    steps: [admitBlocks(['0.0.0.0/0'], wide), letBillingOut],
    again: {
      title: { en: 'In two halves', ja: '半分ずつ二つに分けて' },
      steps: [admitBlocks(['0.0.0.0/1', '128.0.0.0/1'], wide), letBillingOut],
    },
  },
  {
    id: 'all-private-addresses',
    title: {
      en: '443 from 10.0.0.0/8 and the other private blocks',
      ja: '443 を 10.0.0.0/8 などのプライベートアドレス全体から許可',
    },
    fails: ['third'],
    steps: [admitBlocks(['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'], wide), letBillingOut],
    again: {
      title: { en: 'From the two subnets', ja: '二つのサブネットの範囲から' },
      steps: [admitBlocks(['${first-block}', '${second-block}'], wide), letBillingOut],
    },
  },
  {
    id: 'office-as-well',
    title: {
      en: 'Repaired, and a block of the office on top',
      ja: '修復に加えて、社内のアドレス範囲も許可',
    },
    fails: ['narrow-ingress'],
    steps: [...repaired, admitBlocks(['192.0.2.0/24'], wide)],
    again: {
      title: {
        en: 'And ::/0, in a group added to the doors',
        ja: '後から付けたグループで ::/0 を許可',
      },
      steps: [
        ...repaired,
        extraGroup('more'),
        admit(
          'more-group',
          [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, Ipv6Ranges: [{ CidrIpv6: '::/0' }] }],
          wide,
        ),
        ...onBothDoors('more-group'),
      ],
    },
  },
  {
    id: 'every-protocol',
    title: {
      en: 'Every protocol from the order service',
      ja: '受注サービスから全プロトコルを許可',
    },
    fails: ['narrow-ingress'],
    steps: [
      admit(
        'endpoints-group',
        [{ IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: { ref: 'orders-group' } }] }],
        { en: 'So that it surely works.', ja: '確実に動くように。' },
      ),
      admitBilling,
      letBillingOut,
    ],
    again: {
      title: { en: 'Every port of TCP, from both', ja: '両サービスから TCP の全ポートを許可' },
      steps: [
        admit(
          'endpoints-group',
          [
            {
              IpProtocol: 'tcp',
              FromPort: 0,
              ToPort: 65535,
              UserIdGroupPairs: both.map((group) => ({ GroupId: { ref: group } })),
            },
          ],
          { en: 'So that it surely works.', ja: '確実に動くように。' },
        ),
        letBillingOut,
      ],
    },
  },
  {
    id: 'back-to-the-default-group',
    title: {
      en: 'Doors and services back in the default group',
      ja: '出入口もサービスも default グループに戻す',
    },
    fails: ['third'],
    steps: [
      ...onBothDoors('default-group'),
      wear('orders', ['default-group']),
      wear('billing', ['billing-group', 'default-group']),
    ],
    again: {
      title: { en: 'By a rule for the default group', ja: 'default グループを許可するルールで' },
      steps: [...repaired, admitGroups(['default-group'], wide)],
    },
  },
  {
    id: 'one-group-for-all',
    title: {
      en: 'Services and doors together in one group that admits itself',
      ja: 'サービスと出入口を、自身を許可する一つのグループにまとめる',
    },
    fails: ['apart'],
    steps: [
      admitGroups(['endpoints-group'], { en: 'Members in.', ja: 'メンバー同士を許可。' }),
      wear('orders', ['orders-group', 'endpoints-group']),
      wear('billing', ['billing-group', 'endpoints-group']),
    ],
    again: {
      title: { en: 'In a new group, every protocol', ja: '新しいグループで、全プロトコル' },
      steps: [
        extraGroup('all-in'),
        admit(
          'all-in-group',
          [{ IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: { ref: 'all-in-group' } }] }],
          { en: 'Everything among members.', ja: 'メンバー同士なら何でも。' },
        ),
        ...onBothDoors('all-in-group'),
        wear('orders', ['orders-group', 'all-in-group']),
        wear('billing', ['billing-group', 'all-in-group']),
      ],
    },
  },
  {
    id: 'private-dns-off',
    title: {
      en: 'Private DNS off, and a line in /etc/hosts',
      ja: 'プライベート DNS を無効にし、/etc/hosts に一行追加',
    },
    fails: ['orders', 'private-dns'],
    doesNotFix: true,
    steps: [...repaired, modifyDoor('sqs', { PrivateDnsEnabled: false })],
    again: {
      title: { en: 'Before the repair', ja: '修復の前に' },
      steps: [modifyDoor('sqs', { PrivateDnsEnabled: false }), ...repaired],
    },
  },
];

/** Wrong fixes at the sender’s end. */
export const senderMutants: readonly Mutant[] = [
  {
    id: 'everything-out',
    title: {
      en: 'Billing may send everything again',
      ja: '請求サービスの外向きを、またすべて許可',
    },
    fails: ['nothing-else'],
    steps: [
      admitOrders,
      admitBilling,
      letOut('billing-group', [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }], wide),
    ],
    again: {
      title: { en: '443 to the VPC’s block', ja: 'VPC の範囲への 443' },
      steps: [
        admitOrders,
        admitBilling,
        letOut('billing-group', [permission(httpsPort, { blocks: ['${vpc-cidr}'] })], wide),
      ],
    },
  },
  {
    id: 'every-port-to-the-doors',
    title: {
      en: 'Every port from billing to the doors',
      ja: '請求サービスから出入口へ、全ポートを許可',
    },
    fails: ['narrow-out'],
    steps: [
      admitOrders,
      admitBilling,
      letOut(
        'billing-group',
        [{ IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: { ref: 'endpoints-group' } }] }],
        wide,
      ),
    ],
    again: {
      title: {
        en: 'Repaired, and 443 to addresses of AWS',
        ja: '修復に加えて、AWS の公開アドレスへの 443',
      },
      steps: [
        ...repaired,
        letOut('billing-group', [permission(httpsPort, { blocks: ['203.0.113.0/24'] })], wide),
      ],
    },
  },
];
