import type { Step, StepValue } from '#aws/step.ts';
import type { Mutant } from '#labs/lab.ts';
import { admit, securityGroup } from '#labs/vpc-steps.ts';
import { repaired } from './repair.ts';

const https = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443 };

/** Wrong fixes of what was never broken. */
export const groupMutants: readonly Mutant[] = [
  {
    id: 'open-to-the-world',
    title: {
      en: 'The endpoints’ group admits 0.0.0.0/0',
      ja: 'エンドポイントのグループで 0.0.0.0/0 を許可',
    },
    fails: ['narrow-ingress'],
    steps: [
      ...repaired,
      more('endpoints-group', [{ ...https, IpRanges: [{ CidrIp: '0.0.0.0/0' }] }]),
    ],
    again: {
      title: {
        en: 'The DNS server’s group admits every port of the VPC',
        ja: 'DNS サーバーのグループで VPC から全ポートを許可',
      },
      steps: [
        ...repaired,
        more('name-server-group', [
          { IpProtocol: '-1', IpRanges: [{ CidrIp: { text: '${vpc-cidr}' } }] },
        ]),
      ],
    },
  },
  {
    id: 'sts-lost',
    title: {
      en: 'The STS endpoint removed to save its price',
      ja: '費用を惜しんで STS のエンドポイントを削除',
    },
    fails: ['reach-sts'],
    doesNotFix: true,
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
      steps: [
        ...repaired,
        securityGroup('extra', 'A second group', {
          en: 'A group without a rule.',
          ja: 'ルールのないグループ。',
        }),
        {
          service: 'ec2',
          operation: 'ModifyVpcEndpoint',
          input: {
            VpcEndpointId: { ref: 'sts-endpoint' },
            AddSecurityGroupIds: [{ ref: 'extra-group' }],
            RemoveSecurityGroupIds: [{ ref: 'endpoints-group' }],
          },
          comment: { en: 'It admits nobody.', ja: '誰も許可していません。' },
        },
      ],
    },
  },
];

function more(group: string, permissions: StepValue): Step {
  return admit(group, permissions, { en: 'Opens the door further.', ja: '入口をさらに広げます。' });
}
