import type { Step, StepValue } from '#aws/step.ts';
import type { Mutant } from '#labs/lab.ts';
import { named } from '#labs/steps.ts';
import { logRights, logsEndpoint } from './repair.ts';

const repaired = [logsEndpoint(), logRights()];
const https = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443 };

/** Wrong fixes of the path that keep the network closed. */
export const pathMutants: readonly Mutant[] = [
  {
    id: 'open-to-the-world',
    title: {
      en: 'The endpoints’ group admits 0.0.0.0/0',
      ja: 'エンドポイントのグループで 0.0.0.0/0 を許可',
    },
    fails: ['narrow-ingress'],
    steps: [
      ...repaired,
      admit('endpoints-group', [{ ...https, IpRanges: [{ CidrIp: '0.0.0.0/0' }] }]),
    ],
    again: {
      title: {
        en: 'Two halves and ::/0, in a group added to the endpoint later',
        ja: '後から付けたグループで、半分ずつと ::/0 を許可',
      },
      steps: [
        ...repaired,
        ...extraGroup(),
        admit('extra-group', [
          { ...https, IpRanges: [{ CidrIp: '0.0.0.0/1' }, { CidrIp: '128.0.0.0/1' }] },
          { ...https, Ipv6Ranges: [{ CidrIpv6: '::/0' }] },
        ]),
        modify('logs-endpoint', { AddSecurityGroupIds: [{ ref: 'extra-group' }] }),
      ],
    },
  },
  {
    id: 'every-port',
    title: { en: 'Every protocol from the notebook', ja: 'ノートブックから全プロトコルを許可' },
    fails: ['narrow-ingress'],
    steps: [
      ...repaired,
      admit('endpoints-group', [
        { IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: { ref: 'notebook-group' } }] },
      ]),
    ],
    again: {
      title: { en: 'Every port from the VPC', ja: 'VPC から全ポートを許可' },
      steps: [
        ...repaired,
        admit('endpoints-group', [
          {
            IpProtocol: 'tcp',
            FromPort: 0,
            ToPort: 65535,
            IpRanges: [{ CidrIp: { text: '${vpc-cidr}' } }],
          },
        ]),
      ],
    },
  },
  {
    id: 'hosts-file',
    title: {
      en: 'Private DNS off, and a line in /etc/hosts',
      ja: 'プライベート DNS は無効のまま、/etc/hosts に一行追加',
    },
    fails: ['reach-logs', 'private-dns'],
    doesNotFix: true,
    steps: [logsEndpoint({ PrivateDnsEnabled: false }), logRights()],
    again: {
      title: { en: 'Private DNS switched off later', ja: '後からプライベート DNS を無効に' },
      steps: [...repaired, modify('logs-endpoint', { PrivateDnsEnabled: false })],
    },
  },
  {
    id: 'wrong-group',
    title: {
      en: 'An endpoint behind a group that admits nobody',
      ja: '誰も許可していないグループを付けたエンドポイント',
    },
    fails: ['reach-logs'],
    doesNotFix: true,
    steps: [
      ...extraGroup(),
      logsEndpoint({ SecurityGroupIds: [{ ref: 'extra-group' }] }),
      logRights(),
    ],
    again: {
      title: { en: 'The group swapped later', ja: '後からグループを差し替え' },
      steps: [...repaired, ...extraGroup(), swapGroup('logs-endpoint')],
    },
  },
  {
    id: 'sts-lost',
    title: {
      en: 'The STS endpoint removed to save its price',
      ja: '費用を惜しんで STS のエンドポイントを削除',
    },
    fails: ['still-works'],
    steps: [
      ...repaired,
      {
        service: 'ec2',
        operation: 'DeleteVpcEndpoints',
        input: { VpcEndpointIds: [{ ref: 'sts-endpoint' }] },
        comment: { en: 'One endpoint less.', ja: 'エンドポイントを一つ減らします。' },
      },
    ],
    again: {
      title: { en: 'Its group swapped', ja: 'STS のグループを差し替え' },
      steps: [...repaired, ...extraGroup(), swapGroup('sts-endpoint')],
    },
  },
];

function admit(group: string, permissions: StepValue): Step {
  return {
    service: 'ec2',
    operation: 'AuthorizeSecurityGroupIngress',
    input: { GroupId: { ref: group }, IpPermissions: permissions },
    comment: { en: 'Opens the door further.', ja: '入口をさらに広げます。' },
  };
}

function extraGroup(): readonly Step[] {
  return [
    {
      service: 'ec2',
      operation: 'CreateSecurityGroup',
      input: {
        GroupName: 'extra',
        Description: 'A second group',
        VpcId: { ref: 'vpc' },
        ...named('security-group', 'extra'),
      },
      save: { 'extra-group': 'GroupId' },
      comment: { en: 'A group without a rule.', ja: 'ルールのないグループ。' },
    },
  ];
}

function modify(endpoint: string, change: { readonly [member: string]: StepValue }): Step {
  return {
    service: 'ec2',
    operation: 'ModifyVpcEndpoint',
    input: { VpcEndpointId: { ref: endpoint }, ...change },
    comment: { en: 'Changed after it was made.', ja: '作成後に変更します。' },
  };
}

function swapGroup(endpoint: string): Step {
  return modify(endpoint, {
    AddSecurityGroupIds: [{ ref: 'extra-group' }],
    RemoveSecurityGroupIds: [{ ref: 'endpoints-group' }],
  });
}
