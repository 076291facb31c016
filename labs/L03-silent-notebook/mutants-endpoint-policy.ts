import type { StepValue } from '#aws/step.ts';
import type { Mutant } from '#labs/lab.ts';
import { policy } from '#labs/steps.ts';
import { studioRole } from './names.ts';
import { logRights, logsEndpoint } from './repair.ts';
import { payrollArn } from './rights.ts';

/** Wrong fixes of what the endpoint lets through. */
export const endpointPolicyMutants: readonly Mutant[] = [
  {
    id: 'no-endpoint-policy',
    title: {
      en: 'The endpoint with the policy that it has by default',
      ja: '既定のポリシーのままのエンドポイント',
    },
    fails: ['other-role'],
    steps: [endpointWithDefault(), logRights()],
    again: {
      title: { en: 'The policy reset later', ja: '後からポリシーをリセット' },
      steps: [
        logsEndpoint(),
        logRights(),
        {
          service: 'ec2',
          operation: 'ModifyVpcEndpoint',
          input: { VpcEndpointId: { ref: 'logs-endpoint' }, ResetPolicy: true },
          comment: { en: 'Back to full access.', ja: 'フルアクセスに戻します。' },
        },
      ],
    },
  },
  {
    id: 'all-but-payroll',
    title: {
      en: 'Everything but the group that the check names',
      ja: 'チェックに出てくるグループ以外をすべて許可',
    },
    fails: ['other-role'],
    steps: [logsEndpoint(lets({ Action: 'logs:*', NotResource: payrollArn })), logRights()],
    again: {
      title: { en: 'By a Deny for that group', ja: 'そのグループだけを Deny' },
      steps: [
        logsEndpoint({
          PolicyDocument: policy(
            { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' },
            { Effect: 'Deny', Principal: '*', Action: '*', Resource: payrollArn },
          ),
        }),
        logRights(),
      ],
    },
  },
  {
    id: 'everything-for-the-role',
    title: {
      en: 'Everything, for the notebook’s role alone',
      ja: 'ノートブックのロールに限ってすべて許可',
    },
    fails: ['narrow-endpoint'],
    steps: [
      logsEndpoint(lets({ Principal: { AWS: studioRole }, Action: '*', Resource: '*' })),
      logRights(),
    ],
    again: {
      title: { en: 'By a condition, and NotAction', ja: '条件と NotAction で' },
      steps: [
        logsEndpoint(
          lets({
            NotAction: 'iam:*',
            NotResource: payrollArn,
            Condition: { ArnEquals: { 'aws:PrincipalArn': studioRole } },
          }),
        ),
        logRights(),
      ],
    },
  },
];

function lets(statement: object): { readonly PolicyDocument: StepValue } {
  return { PolicyDocument: policy({ Effect: 'Allow', Principal: '*', ...statement }) };
}

function endpointWithDefault() {
  const step = logsEndpoint();
  const { PolicyDocument: _policy, ...input } = step.input;
  return { ...step, input };
}
