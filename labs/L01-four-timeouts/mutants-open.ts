import type { Step, StepValue } from '#aws/step.ts';
import type { Mutant } from '#labs/lab.ts';
import { internetGateway, natGateway, publicAddress, route } from '#labs/ways-out.ts';
import { gatewayInWaiting } from '#labs/wrong-ways-out.ts';
import { admit as admitted } from '#labs/vpc-steps.ts';
import { solution } from './solution.ts';

const { steps: repaired } = solution;

const fromSubnets = [{ CidrIp: { text: '${first-block}' } }];
const fromVpc = [{ CidrIp: { text: '${vpc-cidr}' } }];
const everybody = [{ CidrIp: '0.0.0.0/0' }];
const twoHalves = [{ CidrIp: '0.0.0.0/1' }, { CidrIp: '128.0.0.0/1' }];

const everything = [
  'reach-database',
  'no-stop-schedule',
  'reach-stock',
  'reach-invoices',
  'reach-shipping',
  'read-prices',
];

/** Doors opened where none was shut. */
export const openMutants: readonly Mutant[] = [
  {
    id: 'groups-only',
    title: {
      en: 'Security groups opened, and nothing else',
      ja: 'セキュリティグループを開けただけ',
    },
    fails: [...everything, 'groups-as-they-were'],
    doesNotFix: true,
    steps: [admit('database-group', tcp(5432, fromSubnets))],
    again: {
      title: { en: 'From the whole VPC, on every machine', ja: 'すべてのマシンで VPC 全体から' },
      steps: [
        admit('database-group', tcp(5432, fromVpc)),
        admit('workers-group', tcp(8080, fromVpc)),
        admit('stock-group', tcp(8080, fromVpc)),
      ],
    },
  },
  {
    id: 'one-door-more',
    title: {
      en: 'Repaired, and the database’s group opened to the subnet on the way',
      ja: '修正に加え、データベースのグループをサブネットに開放',
    },
    fails: ['groups-as-they-were'],
    steps: [...repaired, admit('database-group', tcp(5432, fromSubnets))],
    again: {
      title: { en: 'Another port, from the right group', ja: '正しいグループから、別のポート' },
      steps: [
        ...repaired,
        admit('workers-group', [
          {
            IpProtocol: 'tcp',
            FromPort: 8081,
            ToPort: 8081,
            UserIdGroupPairs: [{ GroupId: { ref: 'app-group' } }],
          },
        ]),
      ],
    },
  },
  {
    id: 'open-to-the-world',
    title: {
      en: 'The database’s group admits 0.0.0.0/0',
      ja: 'データベースのグループで 0.0.0.0/0 を許可',
    },
    fails: ['narrow-ingress'],
    steps: [...repaired, admit('database-group', tcp(5432, everybody))],
    again: {
      title: { en: 'In two halves, at the machines', ja: 'マシンのグループで、半分ずつ' },
      steps: [...repaired, admit('workers-group', tcp(8080, twoHalves))],
    },
  },
  {
    id: 'way-out',
    title: { en: 'A way to the internet, just in case', ja: '念のためインターネットへの道を用意' },
    fails: ['internet'],
    steps: [
      ...repaired,
      ...internetGateway,
      route('private-routes', '0.0.0.0/0', { GatewayId: { ref: 'internet-gateway' } }),
      ...publicAddress('app'),
    ],
    again: {
      title: { en: 'Through a NAT gateway', ja: 'NAT ゲートウェイ経由で' },
      steps: [
        ...repaired,
        ...natGateway('${public-block}'),
        route('private-routes', '0.0.0.0/0', { NatGatewayId: { ref: 'nat' } }),
      ],
    },
  },
  gatewayInWaiting({ besides: repaired, host: 'app' }),
];

function tcp(port: number, ranges: StepValue): StepValue {
  return [{ IpProtocol: 'tcp', FromPort: port, ToPort: port, IpRanges: ranges }];
}

function admit(group: string, permissions: StepValue): Step {
  return admitted(group, permissions, {
    en: 'Opens a door further.',
    ja: '入口を広げます。',
  });
}
