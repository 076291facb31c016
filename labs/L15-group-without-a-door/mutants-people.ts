import type { Mutant } from '#labs/lab.ts';
import { natGatewayIn, route } from '#labs/ways-out.ts';
import { securityGroup } from '#labs/vpc-steps.ts';
import { from, fromGroup, groupRule, onPort } from './pieces-groups.ts';
import {
  acceptRedirect,
  admitBalancer,
  admitEverybody,
  admitOffice,
  deregisterDatabase,
  goPrivate,
  registerWeb,
  removeLock,
  shutOutEverybody,
} from './repair.ts';
import { solution } from './solution.ts';
import { admitList, bastion, environmentGroups, plainListener, prefixList } from './ways.ts';

const repaired = solution.steps;
const withoutVpn = [
  ...goPrivate,
  removeLock,
  deregisterDatabase,
  registerWeb,
  acceptRedirect,
  shutOutEverybody,
  admitOffice,
  admitBalancer,
];
const comment = { en: 'More than was asked.', ja: '頼まれた以上のこと。' };
const out = { GatewayId: { ref: 'internet-gateway' } };

/** Wrong fixes of who comes in. */
export const peopleMutants: readonly Mutant[] = [
  {
    id: 'front-for-everybody',
    title: {
      en: 'The load balancer open to 0.0.0.0/0',
      ja: 'ロードバランサーを 0.0.0.0/0 に開けたまま',
    },
    fails: ['auditor'],
    steps: [...repaired, admitEverybody],
    again: {
      title: { en: 'Two halves and ::/0', ja: '半分ずつと ::/0' },
      steps: [
        ...repaired,
        groupRule('balancer', from('0.0.0.0/1', '128.0.0.0/1', '::/0'), comment),
      ],
    },
  },
  {
    id: 'whole-provider',
    title: {
      en: 'The provider’s whole /24 for the office',
      ja: 'オフィスのために、回線事業者の /24 全体を許可',
    },
    fails: ['auditor'],
    steps: [...repaired, groupRule('balancer', from('192.0.2.0/24'), comment)],
    again: {
      title: { en: 'By a prefix list', ja: 'プレフィックスリストで' },
      steps: [...repaired, prefixList('192.0.2.0/24'), admitList],
    },
  },
  {
    id: 'vpn-forgotten',
    title: { en: 'The office gets in, the VPN is forgotten', ja: 'オフィスだけで、VPN を忘れる' },
    fails: ['vpn'],
    doesNotFix: true,
    steps: withoutVpn,
    again: {
      title: {
        en: 'The VPN’s range at the load balancer',
        ja: 'VPN の範囲をロードバランサーで許可',
      },
      steps: [...withoutVpn, groupRule('balancer', from('${vpn-range}'), comment)],
    },
  },
  {
    id: 'jump-host',
    title: { en: 'A jump host with SSH for the world', ja: '全世界に SSH を開けた踏み台' },
    fails: ['narrow-ingress'],
    steps: [...repaired, ...bastion('0.0.0.0/0')],
    again: {
      title: { en: 'Two halves and ::/0', ja: '半分ずつと ::/0' },
      steps: [...repaired, ...bastion('0.0.0.0/1', '128.0.0.0/1', '::/0')],
    },
  },
  {
    id: 'every-port',
    title: {
      en: 'Every protocol from the load balancer',
      ja: 'ロードバランサーから全プロトコルを許可',
    },
    fails: ['narrow-ingress'],
    steps: [
      ...repaired,
      groupRule(
        'environment',
        [{ IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: { ref: 'balancer-group' } }] }],
        comment,
      ),
    ],
    again: {
      title: { en: 'Every port of TCP', ja: 'TCP の全ポート' },
      steps: [
        ...repaired,
        groupRule(
          'environment',
          [
            {
              IpProtocol: 'tcp',
              FromPort: 0,
              ToPort: 65535,
              UserIdGroupPairs: [{ GroupId: { ref: 'balancer-group' } }],
            },
          ],
          comment,
        ),
      ],
    },
  },
  {
    id: 'plain-http',
    title: { en: 'A listener on 80 that forwards', ja: '80 で受けて転送するリスナー' },
    fails: ['encrypted'],
    steps: [
      ...repaired,
      plainListener('forward'),
      groupRule('balancer', onPort(80, '${office-range}'), comment),
    ],
    again: {
      title: { en: 'The listener itself changed to HTTP', ja: 'リスナー自体を HTTP に変更' },
      steps: [
        ...repaired,
        {
          service: 'elbv2',
          operation: 'ModifyListener',
          input: { ListenerArn: { ref: 'listener' }, Protocol: 'HTTP', Port: 443 },
          comment,
        },
      ],
    },
  },
  {
    id: 'database-cut',
    title: { en: 'The members’ rule for 5432 tidied away', ja: '5432 のルールを片付けてしまう' },
    fails: ['database'],
    steps: [
      ...repaired,
      groupRule(
        'environment',
        [
          {
            IpProtocol: 'tcp',
            FromPort: 5432,
            ToPort: 5432,
            UserIdGroupPairs: [{ GroupId: { ref: 'environment-group' } }],
          },
        ],
        comment,
        'RevokeSecurityGroupIngress',
      ),
    ],
    again: {
      title: {
        en: 'Another group in place of the environment’s',
        ja: '環境のグループを別のものに差し替える',
      },
      steps: [
        ...repaired,
        securityGroup('door', 'Who may open the UI', comment),
        groupRule('door', fromGroup('balancer'), comment),
        groupRule('door', from('${vpn-range}'), comment),
        environmentGroups('door'),
      ],
    },
  },
  {
    id: 'default-route',
    title: {
      en: 'A default route for the private subnets',
      ja: 'プライベートサブネットにデフォルトルート',
    },
    fails: ['no-internet-route'],
    steps: [...repaired, route('private-routes', '0.0.0.0/0', out)],
    again: {
      title: { en: 'In two halves', ja: '半分ずつ二つのルートで' },
      steps: [
        ...repaired,
        route('private-routes', '0.0.0.0/1', out),
        route('private-routes', '128.0.0.0/1', out),
      ],
    },
  },
  {
    id: 'nat-gateway',
    title: {
      en: 'A NAT gateway for the private subnets',
      ja: 'プライベートサブネットに NAT ゲートウェイ',
    },
    fails: ['no-internet-route'],
    steps: [
      ...repaired,
      ...natGatewayIn('public-first'),
      route('private-routes', '0.0.0.0/0', { NatGatewayId: { ref: 'nat' } }),
    ],
    again: {
      title: {
        en: 'A route that is replaced after it was made',
        ja: '作ったルートを後から置き換える',
      },
      steps: [
        ...repaired,
        ...natGatewayIn('public-first'),
        route('private-routes', '0.0.0.0/0', out),
        route('private-routes', '0.0.0.0/0', { NatGatewayId: { ref: 'nat' } }, 'ReplaceRoute'),
      ],
    },
  },
  {
    id: 'gateway-in-waiting',
    title: { en: 'A NAT gateway without a route yet', ja: 'まだルートのない NAT ゲートウェイ' },
    fails: ['no-internet-gateway'],
    steps: [...repaired, ...natGatewayIn('public-first')],
    again: {
      title: { en: 'An egress-only gateway', ja: 'Egress-only インターネットゲートウェイ' },
      steps: [
        ...repaired,
        {
          service: 'ec2',
          operation: 'CreateEgressOnlyInternetGateway',
          input: { VpcId: { ref: 'vpc' } },
          comment,
        },
      ],
    },
  },
];
