import type { Mutant } from '#labs/lab.ts';
import { from, groupRule } from './pieces-groups.ts';
import { healthCheck, targets } from './pieces-targets.ts';
import {
  acceptRedirect,
  admitOffice,
  admitVpn,
  deregisterDatabase,
  goPrivate,
  registerDatabase,
  registerWeb,
  removeLock,
  shutOutEverybody,
} from './repair.ts';
import { solution } from './solution.ts';
import { environmentGroups, onlyForName } from './ways.ts';

const doorShut = [...goPrivate, removeLock, deregisterDatabase, registerWeb, acceptRedirect];
const withoutBalancer = [...doorShut, shutOutEverybody, admitOffice, admitVpn];
const comment = { en: 'Until it is green.', ja: '緑になるまで。' };

/** Wrong fixes between the load balancer and the web server. */
export const frontMutants: readonly Mutant[] = [
  {
    id: 'every-endpoint',
    title: {
      en: 'All interfaces with the environment’s group as targets',
      ja: '環境のグループが付いた全インターフェイスをターゲットに',
    },
    fails: ['right-targets'],
    steps: [...solution.steps, registerDatabase],
    again: {
      title: { en: 'The database in one zone', ja: '片方のゾーンのデータベースだけ' },
      steps: [...solution.steps, targets('RegisterTargets', ['database-second'], comment)],
    },
  },
  {
    id: 'nobody-behind',
    title: { en: 'The wrong targets out, and none in', ja: '誤ったターゲットを外しただけ' },
    fails: ['right-targets'],
    doesNotFix: true,
    steps: [...goPrivate, removeLock, deregisterDatabase],
    again: {
      title: { en: 'The web server taken out again', ja: 'Web サーバーも外してしまう' },
      steps: [
        ...solution.steps,
        targets('DeregisterTargets', ['web-first', 'web-second'], comment),
      ],
    },
  },
  {
    id: 'answered-for',
    title: {
      en: 'A rule for another name, and 404 for the front’s own',
      ja: '別の名前のルールだけがあり、正面の入口の名前には 404 を返す',
    },
    fails: ['right-targets'],
    doesNotFix: true,
    steps: [...solution.steps, ...onlyForName('ui.example.com')],
    again: {
      title: {
        en: 'A rule for the front’s own name that answers 403',
        ja: '正面の入口の名前に 403 を返すルール',
      },
      steps: [
        ...solution.steps,
        {
          service: 'elbv2',
          operation: 'CreateRule',
          input: {
            ListenerArn: { ref: 'listener' },
            Priority: 10,
            Conditions: [{ Field: 'host-header', HostHeaderConfig: { Values: ['*.example.com'] } }],
            Actions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '403' } }],
          },
          comment,
        },
      ],
    },
  },
  {
    id: 'takes-anything',
    title: { en: 'A health check that takes any answer', ja: '何でも正常とみなすヘルスチェック' },
    fails: ['telling-check'],
    steps: [...solution.steps, healthCheck({ Matcher: { HttpCode: '200-499' } }, comment)],
    again: {
      title: { en: 'A list with errors in it', ja: 'エラーコードを並べたリスト' },
      steps: [
        ...solution.steps,
        healthCheck({ Matcher: { HttpCode: '200,302,403,404' } }, comment),
      ],
    },
  },
  {
    id: 'vpc-block',
    title: {
      en: 'The VPC’s whole block in place of the load balancer’s group',
      ja: 'ロードバランサーのグループの代わりに VPC 全体の範囲を許可',
    },
    fails: ['environment-group'],
    steps: [...withoutBalancer, groupRule('environment', from('${vpc-cidr}'), comment)],
    again: {
      title: { en: 'The two public subnets’ blocks', ja: '二つのパブリックサブネットの範囲を許可' },
      steps: [
        ...withoutBalancer,
        groupRule('environment', from('${first-public-block}', '${second-public-block}'), comment),
      ],
    },
  },
  {
    id: 'open-environment',
    title: {
      en: 'The environment’s group opened to the world',
      ja: '環境のグループを全世界に開ける',
    },
    fails: ['environment-group'],
    steps: [...withoutBalancer, groupRule('environment', from('0.0.0.0/0'), comment)],
    again: {
      title: {
        en: 'Two halves and ::/0, in a second group',
        ja: '半分ずつと ::/0 を、二つ目のグループで',
      },
      steps: [
        ...withoutBalancer,
        {
          service: 'ec2',
          operation: 'CreateSecurityGroup',
          input: { GroupName: 'wide', Description: 'Wide', VpcId: { ref: 'vpc' } },
          save: { 'wide-group': 'GroupId' },
          comment,
        },
        groupRule('wide', from('0.0.0.0/1', '128.0.0.0/1', '::/0'), comment),
        environmentGroups('environment', 'wide'),
      ],
    },
  },
  {
    id: 'office-behind',
    title: {
      en: 'The office’s range where the load balancer’s group belongs',
      ja: 'ロードバランサーのグループではなくオフィスの範囲を許可',
    },
    fails: ['node-path'],
    doesNotFix: true,
    steps: [
      ...goPrivate,
      deregisterDatabase,
      registerWeb,
      acceptRedirect,
      shutOutEverybody,
      admitOffice,
      admitVpn,
    ],
    again: {
      title: {
        en: 'The load balancer’s group on the wrong port',
        ja: 'ロードバランサーのグループを別のポートで許可',
      },
      steps: [
        ...withoutBalancer,
        groupRule(
          'environment',
          [
            {
              IpProtocol: 'tcp',
              FromPort: 8080,
              ToPort: 8080,
              UserIdGroupPairs: [{ GroupId: { ref: 'balancer-group' } }],
            },
          ],
          comment,
        ),
      ],
    },
  },
];
