import type { Step } from '#aws/step.ts';
import type { Change } from '#labs/lab.ts';
import { policy } from '#labs/steps.ts';
import { host } from '#labs/vpc-steps.ts';
import { jobScript, pipConf, report, requirements } from './job-texts.ts';
import { bucket } from './names.ts';
import { object, wheel } from './objects.ts';
import { network } from './scenario-network.ts';
import { wheels } from './wheels.ts';

/** The bucket with the job and its wheels, and the roles of those who read and fill it. */
const job: readonly Step[] = [
  {
    service: 's3',
    operation: 'CreateBucket',
    input: {
      Bucket: { text: bucket },
      CreateBucketConfiguration: { LocationConstraint: { text: '${region}' } },
    },
    comment: { en: 'The job and all that it needs.', ja: 'ジョブと、それが使うものすべて。' },
  },
  ...role('NightlyWorker', ['s3:GetObject', 's3:ListBucket'], {
    en: 'The worker reads the bucket, and nothing else in this account.',
    ja: 'ワーカーはこのバケットを読むだけ。ほかの権限はありません。',
  }),
  ...role('Builder', ['s3:GetObject', 's3:ListBucket', 's3:PutObject', 's3:DeleteObject'], {
    en: 'The build host, outside, may fill it.',
    ja: '外にあるビルドホストは、バケットに書き込めます。',
  }),
  object('job.sh', jobScript(), {
    en: 'Runs every night on the worker.',
    ja: '毎晩ワーカーで実行されます。',
  }),
  object('report.py', report, {
    en: 'What the night is for.',
    ja: '夜間ジョブの本体です。',
  }),
  object('requirements.txt', requirements, {
    en: 'What the report imports.',
    ja: 'レポートが import するもの。',
  }),
  object('pip.conf', pipConf('no-index = true'), {
    en: 'How pip looks for it.',
    ja: 'pip がそれを探す方法。',
  }),
  wheel(wheels.tables, { en: 'A wheel of pure Python.', ja: '純粋な Python の wheel。' }),
  wheel(wheels.text, { en: 'What it depends on.', ja: 'その依存先。' }),
  wheel(wheels.fastsum, {
    en: 'A wheel for one version of Python only.',
    ja: '特定の Python バージョン専用の wheel。',
  }),
  ...host(
    'worker',
    {
      subnet: 'private-a',
      address: '${worker-address}',
      group: 'worker-group',
      description: 'Nightly worker',
      instance: 'worker-host',
    },
    {
      stands: { en: 'Where the worker stands.', ja: 'ワーカーの立つ場所です。' },
      runs: { en: 'The worker.', ja: 'ワーカーです。' },
    },
  ),
];

function role(name: string, actions: readonly string[], comment: Step['comment']): readonly Step[] {
  return [
    {
      service: 'iam',
      operation: 'CreateRole',
      input: {
        RoleName: name,
        AssumeRolePolicyDocument: policy({
          Effect: 'Allow',
          Principal: { Service: 'ec2.amazonaws.com' },
          Action: 'sts:AssumeRole',
        }),
      },
      comment,
    },
    {
      service: 'iam',
      operation: 'PutRolePolicy',
      input: {
        RoleName: name,
        PolicyName: 'nightly-bucket',
        PolicyDocument: policy({
          Effect: 'Allow',
          Action: actions,
          Resource: [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`],
        }),
      },
      comment: { en: 'Its rights on the one bucket.', ja: 'このバケットだけに対する権限。' },
    },
  ];
}

/** A worker in a closed network whose nightly job installs its packages from a bucket. */
export const scenario: Change = {
  id: 'scenario',
  title: { en: 'A nightly job in a closed network', ja: '閉域網の夜間ジョブ' },
  steps: [...network, ...job],
};
