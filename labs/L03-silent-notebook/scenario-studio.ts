import type { Step } from '#aws/step.ts';
import { policy } from '#labs/steps.ts';
import { host } from '#labs/vpc-steps.ts';
import { payrollGroup, studioGroup, studioRole } from './names.ts';

/** The Studio domain, the notebook in it, its role and its log group; and the neighbours. */
export const studio: readonly Step[] = [
  role('StudioExecution', 'sagemaker.amazonaws.com', {
    en: 'Notebooks act as this role.',
    ja: 'ノートブックはこのロールで動きます。',
  }),
  role('Analyst', 'ec2.amazonaws.com', {
    en: 'A neighbour with wide rights: it shows what an open door would let out.',
    ja: '広い権限を持つ隣人です。出入口が開きすぎると何が持ち出されるかを示します。',
  }),
  {
    service: 'iam',
    operation: 'PutRolePolicy',
    input: {
      RoleName: 'Analyst',
      PolicyName: 'writes-logs',
      PolicyDocument: policy({
        Effect: 'Allow',
        Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        Resource: '*',
      }),
    },
    comment: {
      en: 'It may write any log of this account, and that is none of our business.',
      ja: 'アカウント内のどのログにも書けますが、それは今回の課題ではありません。',
    },
  },
  logGroup(studioGroup, { en: 'The notebooks’ logs.', ja: 'ノートブックのログです。' }),
  logGroup(payrollGroup, {
    en: 'Somebody else’s logs, which the notebook must never write to.',
    ja: '別の担当のログです。ノートブックからは書けてはいけません。',
  }),
  {
    service: 'sagemaker',
    operation: 'CreateDomain',
    input: {
      DomainName: 'silent',
      AuthMode: 'IAM',
      AppNetworkAccessType: 'VpcOnly',
      VpcId: { ref: 'vpc' },
      SubnetIds: [{ ref: 'private-a' }, { ref: 'private-c' }],
      DefaultUserSettings: {
        ExecutionRole: { text: studioRole },
        SecurityGroups: [{ ref: 'notebook-group' }],
      },
    },
    save: { domain: 'DomainArn' },
    comment: {
      en: 'VpcOnly: nothing of Studio goes through SageMaker’s own internet access.',
      ja: 'VpcOnly: Studio の通信は SageMaker 側のインターネット接続を一切使いません。',
    },
  },
  ...host(
    'notebook',
    {
      subnet: 'private-a',
      address: '${notebook-address}',
      group: 'notebook-group',
      description: 'Studio notebook',
      instance: 'studio-host',
      type: 't3.medium',
    },
    {
      stands: {
        en: 'Studio would place this interface itself when a notebook opens; the emulator does not, so the lab stands one in for it.',
        ja: '実際にはノートブックを開くと Studio がこのインターフェイスを作ります。エミュレーターは作らないため、ラボが代わりに置いています。',
      },
      runs: {
        en: 'The machine behind it: AWS keeps it in an account of its own, where nobody sees it. Without one the interface would be attached to nothing and send nothing.',
        ja: 'その先のマシンです。実際には AWS 側のアカウントにあり、利用者からは見えません。これがないとインターフェイスはどこにもアタッチされず、何も送れません。',
      },
    },
  ),
];

function role(name: string, service: string, comment: Step['comment']): Step {
  return {
    service: 'iam',
    operation: 'CreateRole',
    input: {
      RoleName: name,
      AssumeRolePolicyDocument: policy({
        Effect: 'Allow',
        Principal: { Service: service },
        Action: 'sts:AssumeRole',
      }),
    },
    comment,
  };
}

function logGroup(name: string, comment: Step['comment']): Step {
  return {
    service: 'logs',
    operation: 'CreateLogGroup',
    input: { logGroupName: { text: name } },
    comment,
  };
}
