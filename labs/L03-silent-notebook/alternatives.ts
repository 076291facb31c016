import type { Step } from '#aws/step.ts';
import type { Alternative } from '#labs/lab.ts';
import { named, policy } from '#labs/steps.ts';
import { studioRole } from './names.ts';
import { logRights, logsEndpoint, writesStudioLogs } from './repair.ts';
import { studioArn, writeActions } from './rights.ts';

/** Other right answers: they pass, some with a warning. */
export const alternatives: readonly Alternative[] = [
  {
    id: 'one-zone',
    title: { en: 'In one Availability Zone', ja: '一つのアベイラビリティーゾーンだけ' },
    warns: ['two-zones'],
    steps: [logsEndpoint({ SubnetIds: [{ ref: 'private-a' }] }), logRights()],
  },
  {
    id: 'subnet-block',
    title: {
      en: 'Admitting the subnet’s block in place of the group',
      ja: 'グループの代わりにサブネットの範囲を許可',
    },
    warns: ['group-reference'],
    steps: [
      ...groupForSubnet(),
      logsEndpoint({ SecurityGroupIds: [{ ref: 'logs-door-group' }] }),
      logRights(),
    ],
  },
  {
    id: 'managed-policy',
    title: {
      en: 'A managed policy in place of an inline one',
      ja: 'インラインではなく管理ポリシー',
    },
    warns: [],
    steps: [...managedPolicy(), logsEndpoint()],
  },
  {
    id: 'by-caller',
    title: {
      en: 'An endpoint policy that names the role as well',
      ja: 'ロールも指定したエンドポイントポリシー',
    },
    warns: [],
    steps: [
      logsEndpoint({
        PolicyDocument: policy({
          Effect: 'Allow',
          Principal: { AWS: studioRole },
          Action: writeActions,
          Resource: studioArn,
        }),
      }),
      logRights(),
    ],
  },
  {
    id: 'deny-the-rest',
    title: {
      en: 'A full-access endpoint policy narrowed by a Deny',
      ja: 'すべて許可した上で Deny で絞ったエンドポイントポリシー',
    },
    warns: [],
    steps: [
      logsEndpoint({
        PolicyDocument: policy(
          { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' },
          { Effect: 'Deny', Principal: '*', Action: '*', NotResource: studioArn },
          {
            Effect: 'Deny',
            Principal: '*',
            NotAction: writeActions,
            Resource: '*',
          },
        ),
      }),
      logRights(),
    ],
  },
];

function groupForSubnet(): readonly Step[] {
  return [
    {
      service: 'ec2',
      operation: 'CreateSecurityGroup',
      input: {
        GroupName: 'logs-door',
        Description: 'Admits the subnet of notebooks',
        VpcId: { ref: 'vpc' },
        ...named('security-group', 'logs-door'),
      },
      save: { 'logs-door-group': 'GroupId' },
      comment: { en: 'A group for this door alone.', ja: 'この出入口だけのグループ。' },
    },
    {
      service: 'ec2',
      operation: 'AuthorizeSecurityGroupIngress',
      input: {
        GroupId: { ref: 'logs-door-group' },
        IpPermissions: [
          {
            IpProtocol: 'tcp',
            FromPort: 443,
            ToPort: 443,
            IpRanges: [{ CidrIp: { text: '${first-block}' } }],
          },
        ],
      },
      comment: {
        en: 'Everything in the notebook’s subnet.',
        ja: 'ノートブックのサブネット全体を許可します。',
      },
    },
  ];
}

function managedPolicy(): readonly Step[] {
  return [
    {
      service: 'iam',
      operation: 'CreatePolicy',
      input: { PolicyName: 'WriteStudioLogs', PolicyDocument: writesStudioLogs },
      save: { 'write-policy': 'Policy.Arn' },
      comment: {
        en: 'A policy that other roles can share.',
        ja: 'ほかのロールと共有できるポリシー。',
      },
    },
    {
      service: 'iam',
      operation: 'AttachRolePolicy',
      input: { RoleName: 'StudioExecution', PolicyArn: { ref: 'write-policy' } },
      comment: { en: 'Given to the notebook’s role.', ja: 'ノートブックのロールに付けます。' },
    },
  ];
}
