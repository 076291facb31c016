import type { Alternative } from '#labs/lab.ts';
import { securityGroup } from '#labs/vpc-steps.ts';
import { frontName } from './names.ts';
import { findWebServer } from './pieces-environment.ts';
import { from, fromGroup, groupRule } from './pieces-groups.ts';
import { healthCheck, targets } from './pieces-targets.ts';
import {
  acceptRedirect,
  admitBalancer,
  admitOffice,
  admitVpn,
  deregisterDatabase,
  goPrivate,
  registerWeb,
  removeLock,
  rightGroups,
  shutOutEverybody,
} from './repair.ts';
import { admitList, environmentGroups, onlyForName, plainListener, prefixList } from './ways.ts';

const doorShut = [...goPrivate, removeLock];
const knownTargets = [deregisterDatabase, registerWeb];
const groupsSet = [shutOutEverybody, ...rightGroups];

/** Other right answers: they pass, some with a warning. */
export const alternatives: readonly Alternative[] = [
  {
    id: 'health-page',
    title: {
      en: 'The health check asks /health and takes 200',
      ja: 'ヘルスチェックを /health にして 200 だけを認める',
    },
    warns: [],
    steps: [
      ...doorShut,
      ...knownTargets,
      healthCheck(
        { HealthCheckPath: '/health', Matcher: { HttpCode: '200' } },
        {
          en: 'This page answers strangers with 200.',
          ja: 'このページは、知らない相手にも 200 を返します。',
        },
      ),
      ...groupsSet,
    ],
  },
  {
    id: 'new-target-group',
    title: {
      en: 'A new target group, and the listener turned to it',
      ja: '新しいターゲットグループを作り、リスナーの転送先を変える',
    },
    warns: [],
    steps: [
      ...doorShut,
      {
        service: 'elbv2',
        operation: 'CreateTargetGroup',
        input: {
          Name: 'airflow-web-2',
          Protocol: 'HTTPS',
          Port: 443,
          VpcId: { ref: 'vpc' },
          TargetType: 'ip',
          HealthCheckProtocol: 'HTTPS',
          Matcher: { HttpCode: '200-399' },
        },
        save: { 'other-targets': 'TargetGroups.0.TargetGroupArn' },
        comment: {
          en: 'Anew, with a check that fits.',
          ja: '合ったヘルスチェックで作り直します。',
        },
      },
      targets(
        'RegisterTargets',
        ['web-first', 'web-second'],
        { en: 'The web server.', ja: 'Web サーバー。' },
        'other-targets',
      ),
      {
        service: 'elbv2',
        operation: 'ModifyListener',
        input: {
          ListenerArn: { ref: 'listener' },
          DefaultActions: [{ Type: 'forward', TargetGroupArn: { ref: 'other-targets' } }],
        },
        comment: { en: 'The listener sends there now.', ja: 'リスナーの転送先を変えます。' },
      },
      ...groupsSet,
    ],
  },
  {
    id: 'own-group',
    title: {
      en: 'A second group for the door, given to the environment',
      ja: '入口専用のグループを作り、環境に追加する',
    },
    warns: [],
    steps: [
      ...goPrivate,
      removeLock,
      securityGroup('door', 'Who may open the UI', {
        en: 'For the door alone.',
        ja: '入口だけのグループ。',
      }),
      groupRule('door', fromGroup('balancer'), {
        en: 'The load balancer.',
        ja: 'ロードバランサー。',
      }),
      groupRule('door', from('${vpn-range}'), { en: 'The VPN.', ja: 'VPN。' }),
      environmentGroups('environment', 'door'),
      ...findWebServer,
      ...knownTargets,
      acceptRedirect,
      shutOutEverybody,
      admitOffice,
    ],
  },
  {
    id: 'prefix-list',
    title: {
      en: 'The office as a managed prefix list',
      ja: 'オフィスをマネージドプレフィックスリストで指定',
    },
    warns: [],
    steps: [
      ...doorShut,
      ...knownTargets,
      acceptRedirect,
      shutOutEverybody,
      prefixList('${office-range}'),
      admitList,
      admitBalancer,
      admitVpn,
    ],
  },
  {
    id: 'changed-rule',
    title: {
      en: 'A rule tried with one person, then changed in place',
      ja: '一人で試したルールを、その場で書き換える',
    },
    warns: [],
    steps: [
      ...doorShut,
      ...knownTargets,
      acceptRedirect,
      shutOutEverybody,
      {
        ...groupRule('balancer', from('${office-user}/32'), {
          en: 'One person, to try it.',
          ja: 'まず一人だけで試し…',
        }),
        save: { 'office-rule': 'SecurityGroupRules.0.SecurityGroupRuleId' },
      },
      {
        service: 'ec2',
        operation: 'ModifySecurityGroupRules',
        input: {
          GroupId: { ref: 'balancer-group' },
          SecurityGroupRules: [
            {
              SecurityGroupRuleId: { ref: 'office-rule' },
              SecurityGroupRule: {
                IpProtocol: 'tcp',
                FromPort: 443,
                ToPort: 443,
                CidrIpv4: { text: '${office-range}' },
              },
            },
          ],
        },
        comment: {
          en: 'The same rule, for the whole office.',
          ja: '…同じルールを、オフィス全体に広げます。',
        },
      },
      admitBalancer,
      admitVpn,
    ],
  },
  {
    id: 'each-address',
    title: {
      en: 'Each person of the office by address, and a redirect on 80',
      ja: 'オフィスは一人ずつ許可し、80 はリダイレクト',
    },
    warns: [],
    steps: [
      ...doorShut,
      ...knownTargets,
      acceptRedirect,
      shutOutEverybody,
      groupRule('balancer', from('${office-user}/32', '${office-colleague}/32'), {
        en: 'One by one.',
        ja: '一人ずつ許可します。',
      }),
      admitBalancer,
      admitVpn,
      plainListener('redirect'),
    ],
  },
  {
    id: 'host-rule',
    title: {
      en: 'A rule for the front’s own name, and 404 for any other',
      ja: '正面の入口の名前だけをルールで転送し、ほかには 404 を返す',
    },
    warns: [],
    steps: [...doorShut, ...knownTargets, acceptRedirect, ...groupsSet, ...onlyForName(frontName)],
  },
  {
    id: 'one-zone',
    title: { en: 'One address of the two', ja: '二つのアドレスのうち一つだけ' },
    warns: ['both-zones'],
    steps: [
      ...doorShut,
      deregisterDatabase,
      targets('RegisterTargets', ['web-first'], { en: 'One zone.', ja: '片方のゾーンだけ。' }),
      acceptRedirect,
      ...groupsSet,
    ],
  },
  {
    id: 'lock-left',
    title: {
      en: 'The office’s rule left in the environment’s group',
      ja: '環境のグループにオフィスのルールを残す',
    },
    warns: ['environment-group'],
    steps: [...goPrivate, ...knownTargets, acceptRedirect, ...groupsSet],
  },
];
