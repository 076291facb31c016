import { statementsOf } from './statement.ts';

/** A page of the MWAA guide about security in your VPC. */
export const mwaaGuide = statementsOf(3, 'mwaa-vpc-security', [
  [
    '9-15',
    'L13',
    'Public routing means a VPC with internet, private routing one without.',
    'パブリックルーティングはインターネットのある VPC、プライベートルーティングはない VPC。',
  ],
  [
    '19',
    'L05 L13',
    'Security groups and network ACLs control traffic by rules of your own.',
    'セキュリティグループとネットワーク ACL は、自分で決めたルールで通信を制御する。',
  ],
  [
    '21',
    'L12',
    'Network ACLs act on subnets; one may serve several environments.',
    'ネットワーク ACL はサブネットに効き、一つを複数の環境で使える。',
  ],
  [
    '23',
    'L11',
    'Security groups act on instances; an environment has one to five.',
    'セキュリティグループはインスタンスに効き、環境には一つから五つ付けられる。',
  ],
  [
    '25',
    'L07 L13',
    'Endpoint policies can control traffic as well.',
    'エンドポイントポリシーでも通信を制御できる。',
  ],
  [
    '25',
    'L07 L13',
    'With private routing the endpoints need a policy.',
    'プライベートルーティングでは、エンドポイントにポリシーが必要。',
  ],
  ['29', 'L12', 'Network ACLs are stateless.', 'ネットワーク ACL はステートレス。'],
  [
    '31',
    'L12',
    'The default ACL admits everything; a subnet has one ACL, an ACL many subnets.',
    '既定の ACL はすべてを許可する。サブネットの ACL は一つ、ACL のサブネットは複数。',
  ],
  [
    '35-61',
    'L12',
    'The recommended example admits everything, both ways.',
    '推奨の例は、両方向ともすべて許可。',
  ],
  [
    '65',
    'L05',
    'Security groups are stateful: what was let in may answer.',
    'セキュリティグループはステートフルで、入れたものには応答できる。',
  ],
  [
    '67',
    'L05',
    'The default group has no inbound rules, and lets everything out.',
    '既定のグループにはインバウンドルールがなく、外向きはすべて許可。',
  ],
  [
    '67',
    'L05',
    'Rules have to direct traffic on NAT gateways.',
    'NAT ゲートウェイへの通信を、ルールで向ける必要がある。',
  ],
  [
    '71-81',
    'L11 L05',
    'Recommended: everything from the group itself.',
    '推奨：自分のグループからのすべてを許可。',
  ],
  [
    '83-93',
    'L05 L11',
    'Outbound: everything to everybody.',
    'アウトバウンドは、すべて宛てにすべて。',
  ],
  [
    '97-113',
    'L11',
    'Optional: 5432 alone for the database, called HTTPS.',
    '任意：データベース用に 5432 だけ。HTTPS と呼んでいる。',
  ],
  ['101', 'L11', 'Who does that needs a rule for 443 as well.', 'その場合は 443 のルールも要る。'],
  [
    '117-129',
    'L11',
    'Optional: 443 for the web server, of type custom TCP.',
    '任意：Web サーバー用に 443。タイプはカスタム TCP。',
  ],
  [
    '133',
    'L03 L07 L13',
    'An endpoint policy is a resource policy on an endpoint.',
    'エンドポイントポリシーは、エンドポイントに付くリソースポリシー。',
  ],
  [
    '135',
    'L07 L13',
    'Recommended: full access at the endpoint, limits in the role alone.',
    '推奨：エンドポイントはフルアクセスにし、制限はロールだけで。',
  ],
  ['141', 'L07 L13', 'An example that allows everything.', 'すべてを許可する例。'],
  [
    '145-147',
    'L07 L08 L13',
    'An S3 endpoint policy that names the bucket of image layers.',
    'イメージのレイヤーのバケットだけを書いた S3 エンドポイントポリシー。',
  ],
]);
