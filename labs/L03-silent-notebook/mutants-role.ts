import type { Step } from '#aws/step.ts';
import type { Mutant } from '#labs/lab.ts';
import { policy } from '#labs/steps.ts';
import { studioRole } from './names.ts';
import { logRights, logsEndpoint } from './repair.ts';
import { everyGroupArn, payrollArn, studioArn, writeActions } from './rights.ts';

const both = [studioArn, payrollArn];

/** Wrong fixes of the role's rights. */
export const roleMutants: readonly Mutant[] = [
  {
    id: 'path-only',
    title: {
      en: 'The endpoint, and nothing for the role',
      ja: 'エンドポイントだけで、ロールはそのまま',
    },
    fails: ['create-stream', 'put-events'],
    doesNotFix: true,
    steps: [logsEndpoint()],
    again: {
      title: { en: 'A right without `:*` at its end', ja: '末尾に `:*` のない権限' },
      steps: [
        logsEndpoint(),
        logRights(allow({ Action: writeActions, Resource: studioArn.replace(/:\*$/, '') })),
      ],
    },
  },
  {
    id: 'permission-only',
    title: { en: 'The right, and no way to use it', ja: '権限だけで、経路はそのまま' },
    fails: ['reach-logs'],
    doesNotFix: true,
    steps: [logRights()],
    again: {
      title: { en: 'More rights on metrics', ja: 'メトリクスの権限を追加' },
      steps: [logRights(allow({ Action: 'cloudwatch:*', Resource: '*' }))],
    },
  },
  {
    id: 'all-of-logs',
    title: { en: 'logs:* on *', ja: 'logs:* を * に許可' },
    fails: ['narrow-role'],
    steps: [logsEndpoint(), logRights(allow({ Action: 'logs:*', Resource: '*' }))],
    again: {
      title: { en: 'Everything but IAM, by NotAction', ja: 'NotAction で IAM 以外のすべて' },
      steps: [logsEndpoint(), logRights(allow({ NotAction: 'iam:*', NotResource: payrollArn }))],
    },
  },
  {
    id: 'logs-in-pieces',
    title: { en: 'logs:* cut in pieces, on *', ja: '小分けにした logs:* を * に許可' },
    fails: ['narrow-role'],
    steps: [
      logsEndpoint(),
      logRights(allow({ Action: ['logs:Create*', 'logs:Put*', 'logs:De*'], Resource: '*' })),
    ],
    again: {
      title: { en: 'Writing here, deleting anywhere', ja: '書き込みはここだけ、削除はどこでも' },
      steps: [
        logsEndpoint(),
        logRights(),
        {
          ...logRights(),
          input: {
            RoleName: 'StudioExecution',
            PolicyName: 'tidy-logs',
            PolicyDocument: allow({ Action: 'logs:?elete*', Resource: everyGroupArn }),
          },
        },
      ],
    },
  },
  {
    id: 'full-access',
    title: { en: 'AWS’s policy CloudWatchFullAccess', ja: 'AWS 管理ポリシー CloudWatchFullAccess' },
    fails: ['narrow-role'],
    steps: [logsEndpoint(), attach('CloudWatchFullAccess')],
    again: {
      title: { en: 'CloudWatchLogsFullAccess', ja: 'CloudWatchLogsFullAccess' },
      steps: [logsEndpoint(), attach('CloudWatchLogsFullAccess')],
    },
  },
  {
    id: 'other-group-too',
    title: { en: 'Payroll’s log group as well', ja: '給与のロググループにも許可' },
    fails: ['other-group'],
    steps: [
      logsEndpoint({
        PolicyDocument: policy({
          Effect: 'Allow',
          Principal: { AWS: studioRole },
          Action: writeActions,
          Resource: both,
        }),
      }),
      logRights(allow({ Action: writeActions, Resource: both })),
    ],
    again: {
      title: { en: 'By a pattern for every group', ja: '全グループに当てはまるパターンで' },
      steps: [
        logsEndpoint({
          PolicyDocument: policy({
            Effect: 'Allow',
            Principal: '*',
            Action: writeActions,
            Resource: both,
            Condition: { ArnEquals: { 'aws:PrincipalArn': studioRole } },
          }),
        }),
        logRights(allow({ Action: 'logs:PutLogEvents', Resource: everyGroupArn })),
        {
          ...logRights(),
          input: { ...logRights().input, PolicyName: 'write-studio-logs-2' },
        },
      ],
    },
  },
  {
    id: 'every-action',
    title: { en: 'logs:* on the studio’s group', ja: 'Studio のグループに logs:*' },
    fails: ['destructive'],
    steps: [
      logsEndpoint({
        PolicyDocument: policy({
          Effect: 'Allow',
          Principal: '*',
          Action: 'logs:*',
          Resource: studioArn,
        }),
      }),
      logRights(allow({ Action: 'logs:*', Resource: studioArn })),
    ],
    again: {
      title: { en: 'All but one, by NotAction', ja: 'NotAction で一つ以外すべて' },
      steps: [
        logsEndpoint({
          PolicyDocument: policy({
            Effect: 'Allow',
            Principal: '*',
            NotAction: 'logs:DeleteLogGroup',
            Resource: studioArn,
          }),
        }),
        logRights(allow({ NotAction: 'logs:DeleteLogGroup', Resource: studioArn })),
      ],
    },
  },
];

function allow(statement: object) {
  return policy({ Effect: 'Allow', ...statement });
}

function attach(name: string): Step {
  return {
    service: 'iam',
    operation: 'AttachRolePolicy',
    input: { RoleName: 'StudioExecution', PolicyArn: `arn:aws:iam::aws:policy/${name}` },
    comment: { en: 'A policy made for administrators.', ja: '管理者向けのポリシーです。' },
  };
}
