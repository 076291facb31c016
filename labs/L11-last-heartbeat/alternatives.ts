import type { Step } from '#aws/step.ts';
import type { Alternative } from '#labs/lab.ts';
import { securityGroup } from '#labs/vpc-steps.ts';
import { updateEnvironment } from '#labs/airflow-steps.ts';
import { databasePort, httpsPort } from './names.ts';
import { narrowOut, repaired } from './repair.ts';
import { admit, groupPair } from './rules.ts';

/** Other right answers: they pass, some with a warning. */
export const alternatives: readonly Alternative[] = [
  {
    id: 'all-from-itself',
    title: {
      en: 'All traffic from itself, as AWS’s guide recommends',
      ja: 'AWS のガイドが勧める「自身からのすべての通信」',
    },
    warns: ['narrow-egress', 'two-ports'],
    steps: [
      admit([{ IpProtocol: '-1', UserIdGroupPairs: groupPair('airflow-group') }], {
        en: 'Members let members in, on every port.',
        ja: 'メンバー同士を、全ポートで通します。',
      }),
    ],
  },
  {
    id: 'two-rules',
    title: {
      en: 'Two inbound rules, outbound left alone',
      ja: 'インバウンド二つ、外向きはそのまま',
    },
    warns: ['narrow-egress'],
    steps: repaired,
  },
  {
    id: 'new-group',
    title: {
      en: 'A new group for the environment, by UpdateEnvironment',
      ja: 'UpdateEnvironment で環境に新しいグループを付ける',
    },
    warns: ['narrow-egress'],
    steps: [
      newGroup('members'),
      both('members-group', 'members-group'),
      both('airflow-group', 'members-group'),
      admit(
        [
          {
            IpProtocol: 'tcp',
            FromPort: httpsPort,
            ToPort: httpsPort,
            UserIdGroupPairs: groupPair('members-group'),
          },
        ],
        { en: 'The logs’ door must know them, too.', ja: 'ログの出入口にも教えます。' },
        'endpoints-group',
      ),
      updateEnvironment(
        { NetworkConfiguration: { SecurityGroupIds: [{ ref: 'members-group' }] } },
        {
          en: 'Containers and the database’s door change groups.',
          ja: 'コンテナとデータベースの出入口のグループが替わります。',
        },
      ),
    ],
  },
  {
    id: 'two-groups',
    title: {
      en: 'A second group beside the first, which admits the first',
      ja: '二つ目のグループを加え、一つ目を許可する',
    },
    warns: ['narrow-egress'],
    steps: [
      newGroup('doors'),
      both('doors-group', 'airflow-group'),
      both('airflow-group', 'airflow-group'),
      updateEnvironment(
        {
          NetworkConfiguration: {
            SecurityGroupIds: [{ ref: 'airflow-group' }, { ref: 'doors-group' }],
          },
        },
        { en: 'Both are on it.', ja: '両方を付けます。' },
      ),
    ],
  },
  {
    id: 'narrow-out-by-block',
    title: {
      en: 'Outbound narrowed to the VPC and to S3',
      ja: '外向きを VPC と S3 に絞る',
    },
    warns: [],
    steps: [...repaired, ...narrowOut.slice(0, 1), toTheVpc(), ...narrowOut.slice(1)],
  },
];

function newGroup(name: string): Step {
  return securityGroup(name, name, {
    en: 'A group without a rule.',
    ja: 'ルールのないグループ。',
  });
}

/** 5432 and 443 of one group, for the members of another. */
function both(group: string, from: string): Step {
  return admit(
    [databasePort, httpsPort].map((port) => ({
      IpProtocol: 'tcp',
      FromPort: port,
      ToPort: port,
      UserIdGroupPairs: groupPair(from),
    })),
    { en: `${from} comes in.`, ja: `${from} を通します。` },
    group,
  );
}

function toTheVpc(): Step {
  return {
    service: 'ec2',
    operation: 'AuthorizeSecurityGroupEgress',
    input: {
      GroupId: { ref: 'airflow-group' },
      IpPermissions: [
        {
          IpProtocol: 'tcp',
          FromPort: httpsPort,
          ToPort: httpsPort,
          IpRanges: [{ CidrIp: { text: '${vpc-cidr}' } }],
        },
      ],
    },
    comment: { en: 'HTTPS within the VPC.', ja: 'VPC 内の HTTPS。' },
  };
}
