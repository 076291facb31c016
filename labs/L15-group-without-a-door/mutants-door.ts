import type { Step } from '#aws/step.ts';
import type { Mutant } from '#labs/lab.ts';
import { policy } from '#labs/steps.ts';
import { groupRule } from './pieces-groups.ts';
import { removeLock } from './repair.ts';

/** Who may fetch a token, and from where: the page itself stays open. */
function tokensFrom(condition: object): Step {
  return {
    service: 'iam',
    operation: 'PutRolePolicy',
    input: {
      RoleName: 'DataEngineer',
      PolicyName: 'open-airflow',
      PolicyDocument: policy({
        Effect: 'Allow',
        Action: 'airflow:CreateWebLoginToken',
        Resource: 'arn:aws:airflow:${region}:${account}:role/${environment}/User',
        Condition: condition,
      }),
    },
    comment: { en: 'Tokens for the office alone.', ja: 'トークンの発行をオフィスに限ります。' },
  };
}

const members: Step = groupRule(
  'environment',
  [5432, 443].map((port) => ({
    IpProtocol: 'tcp',
    FromPort: port,
    ToPort: port,
    UserIdGroupPairs: [{ GroupId: { ref: 'environment-group' } }],
  })),
  { en: 'Not a single rule is left.', ja: 'ルールを一つも残しません。' },
  'RevokeSecurityGroupIngress',
);

/** Wrong fixes that leave the door on the internet, or take the house away with it. */
export const doorMutants: readonly Mutant[] = [
  {
    id: 'tokens-by-address',
    title: {
      en: 'Still public, and tokens for the office’s addresses alone',
      ja: 'パブリックのまま、トークンをオフィスのアドレスに限る',
    },
    fails: ['public-host'],
    doesNotFix: true,
    steps: [tokensFrom({ IpAddress: { 'aws:SourceIp': '${office-range}' } })],
    again: {
      title: { en: 'By a Deny for everybody else', ja: 'それ以外を Deny' },
      steps: [
        {
          ...tokensFrom({}),
          input: {
            RoleName: 'DataEngineer',
            PolicyName: 'not-from-elsewhere',
            PolicyDocument: policy({
              Effect: 'Deny',
              Action: 'airflow:*',
              Resource: '*',
              Condition: { NotIpAddress: { 'aws:SourceIp': '${office-range}' } },
            }),
          },
        },
      ],
    },
  },
  {
    id: 'empty-group',
    title: {
      en: 'Still public, and no inbound rule at all',
      ja: 'パブリックのまま、インバウンドルールをすべて消す',
    },
    fails: ['public-host'],
    doesNotFix: true,
    steps: [removeLock, members],
    again: {
      title: { en: 'Down to one address', ja: '一つのアドレスまで絞る' },
      steps: [
        removeLock,
        groupRule(
          'environment',
          [
            {
              IpProtocol: 'tcp',
              FromPort: 443,
              ToPort: 443,
              IpRanges: [{ CidrIp: { text: '${office-user}/32' } }],
            },
          ],
          { en: 'One person.', ja: '一人だけ。' },
        ),
      ],
    },
  },
  {
    id: 'torn-down',
    title: { en: 'The environment deleted', ja: '環境を削除' },
    fails: ['whole'],
    doesNotFix: true,
    steps: [
      {
        service: 'mwaa',
        operation: 'DeleteEnvironment',
        input: { Name: { text: '${environment}' } },
        until: {
          operation: 'GetEnvironment',
          input: { Name: { text: '${environment}' } },
          path: 'Environment.Status',
          is: 'ResourceNotFoundException',
        },
        comment: { en: 'What is not there is not open.', ja: 'なければ、開いてもいません。' },
      },
    ],
    again: {
      title: { en: 'Its execution role deleted', ja: '実行ロールを削除' },
      steps: [
        {
          service: 'iam',
          operation: 'DeleteRolePolicy',
          input: { RoleName: 'AirflowExecution', PolicyName: 'read-dags' },
          comment: { en: 'First its rights…', ja: 'まず権限を…' },
        },
        {
          service: 'iam',
          operation: 'DeleteRole',
          input: { RoleName: 'AirflowExecution' },
          comment: { en: '…then the role.', ja: '…次にロールを。' },
        },
      ],
    },
  },
];
