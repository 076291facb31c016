import type { Step } from '#aws/step.ts';
import type { Mutant } from '#labs/lab.ts';
import { databasePort, httpsPort } from './names.ts';
import { databaseRule, httpsRule, narrowOut, repaired } from './repair.ts';
import { admit, admitBlocks, groupPair, letOut, shutEverythingOut } from './rules.ts';

const wide: Step['comment'] = { en: 'For now, from everywhere.', ja: 'とりあえず、どこからでも。' };
const byAddress: Step['comment'] = { en: 'By address.', ja: 'アドレスで指定。' };

/** Wrong fixes by rules of groups. */
export const ruleMutants: readonly Mutant[] = [
  {
    id: 'from-everywhere',
    title: { en: '5432 from 0.0.0.0/0', ja: '5432 を 0.0.0.0/0 から許可' },
    fails: ['neighbour'],
    steps: [admitBlocks(databasePort, ['0.0.0.0/0'], wide), httpsRule],
    again: {
      title: { en: 'In two halves', ja: '半分ずつ二つに分けて' },
      steps: [admitBlocks(databasePort, ['0.0.0.0/1', '128.0.0.0/1'], wide), httpsRule],
    },
  },
  {
    id: 'from-outside-as-well',
    title: {
      en: 'Repaired, and a block of the office on top',
      ja: '修復に加えて、社外のアドレス範囲も許可',
    },
    fails: ['narrow-ingress'],
    steps: [...repaired, admitBlocks(httpsPort, ['192.0.2.0/24'], byAddress)],
    again: {
      title: { en: 'Every port to itself over IPv6, from ::/0', ja: 'IPv6 の ::/0 から全ポート' },
      steps: [...repaired, admit([{ IpProtocol: '-1', Ipv6Ranges: [{ CidrIpv6: '::/0' }] }], wide)],
    },
  },
  {
    id: 'from-the-vpc',
    title: { en: '5432 from the VPC’s block', ja: '5432 を VPC の範囲から許可' },
    fails: ['neighbour'],
    steps: [admitBlocks(databasePort, ['${vpc-cidr}'], byAddress), httpsRule],
    again: {
      title: { en: 'From both subnets', ja: '二つのサブネットの範囲から' },
      steps: [
        admitBlocks(databasePort, ['${first-block}', '${second-block}'], byAddress),
        httpsRule,
      ],
    },
  },
  {
    id: 'addresses-of-today',
    title: {
      en: 'Repaired, and the containers’ addresses of today on top',
      ja: '修復に加えて、コンテナの今日のアドレスも許可',
    },
    fails: ['group-reference'],
    steps: [...repaired, admitBlocks(databasePort, ['${scheduler-address}/32'], byAddress)],
    again: {
      title: { en: 'On 443', ja: '443 で' },
      steps: [
        ...repaired,
        admitBlocks(httpsPort, ['${scheduler-address}/32', '${worker-address}/32'], byAddress),
      ],
    },
  },
  {
    id: 'outbound-instead',
    title: { en: 'An outbound rule for 5432', ja: '5432 のアウトバウンドルール' },
    fails: ['heartbeat'],
    doesNotFix: true,
    steps: [outbound({ UserIdGroupPairs: groupPair('airflow-group') }), httpsRule],
    again: {
      title: { en: 'To everybody', ja: 'すべて宛てに' },
      steps: [outbound({ IpRanges: [{ CidrIp: '0.0.0.0/0' }] }), httpsRule],
    },
  },
  {
    id: 'database-only',
    title: {
      en: 'Only 5432: the banner goes, the tasks stay',
      ja: '5432 だけ。警告は消え、タスクは残る',
    },
    fails: ['queue'],
    doesNotFix: true,
    steps: [databaseRule],
    again: {
      title: { en: 'And 443 for the wrong group', ja: '443 は別のグループに' },
      steps: [
        databaseRule,
        admit(
          [
            {
              IpProtocol: 'tcp',
              FromPort: httpsPort,
              ToPort: httpsPort,
              UserIdGroupPairs: groupPair('endpoints-group'),
            },
          ],
          { en: 'Another group’s name.', ja: '別のグループの名前です。' },
        ),
      ],
    },
  },
  {
    id: 'nothing-goes-out',
    title: {
      en: 'Repaired; and outbound narrowed until DAGs no longer come',
      ja: '修復したものの、外向きを絞りすぎて DAG が届かない',
    },
    fails: ['logs'],
    steps: [...repaired, ...narrowOut, withoutS3()],
    again: {
      title: { en: 'Until logs no longer go', ja: 'ログも出ていけない' },
      steps: [
        ...repaired,
        letOut(
          [databasePort, httpsPort].map((port) => ({
            IpProtocol: 'tcp',
            FromPort: port,
            ToPort: port,
            UserIdGroupPairs: groupPair('airflow-group'),
          })),
          { en: 'Only its own group.', ja: '自分のグループだけ。' },
        ),
        shutEverythingOut({ en: 'The rest goes.', ja: '残りは消します。' }),
      ],
    },
  },
];

function outbound(to: Readonly<Record<string, Parameters<typeof letOut>[0]>>): Step {
  return letOut([{ IpProtocol: 'tcp', FromPort: databasePort, ToPort: databasePort, ...to }], {
    en: 'The scheduler calls, so it must be let out, says a colleague.',
    ja: '「呼ぶのはスケジューラーだから外向きを開ければよい」という同僚の意見です。',
  });
}

function withoutS3(): Step {
  return {
    service: 'ec2',
    operation: 'RevokeSecurityGroupEgress',
    input: {
      GroupId: { ref: 'airflow-group' },
      IpPermissions: [
        {
          IpProtocol: 'tcp',
          FromPort: httpsPort,
          ToPort: httpsPort,
          PrefixListIds: [{ PrefixListId: { ref: 's3-prefix-list' } }],
        },
      ],
    },
    comment: {
      en: 'A list of addresses looked wide.',
      ja: 'アドレスのリストは広すぎるように見えました。',
    },
  };
}
