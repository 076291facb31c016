import { statementsOf } from './statement.ts';

/** A post about limiting MWAA’s public access mode by address. */
export const publicMode = statementsOf(0, 'public-mode-by-ip', [
  [
    '22',
    'L15',
    'MWAA has two ways to reach its web server: public and private.',
    'MWAA の Web サーバーへの到達方法は、パブリックとプライベートの二つ。',
  ],
  [
    '23',
    'L15',
    'Public: the page is reached over the internet, from a link of the console.',
    'パブリックでは、コンソールのリンクからインターネット経由で開く。',
  ],
  [
    '23',
    'L15',
    'Private: the page is reached only from inside the VPC; from outside something must carry you in.',
    'プライベートでは VPC の中からだけ。外からは何らかの経路が要る。',
  ],
  [
    '27-28',
    'L15',
    'Can the client’s address be limited in public mode?',
    'パブリックモードでクライアントのアドレスを絞れるのか。',
  ],
  [
    '28',
    'L15',
    'In private mode one puts a load balancer of one’s own in front and uses its group.',
    'プライベートモードなら、自前のロードバランサーを前に置き、そのグループで絞れる。',
  ],
  [
    '28',
    'L15',
    'Does the security group have a say in public mode, too?',
    'パブリックモードでもセキュリティグループは効くのか。',
  ],
  [
    '32-33',
    'L15',
    'It does not: other addresses still reach the page.',
    '効かない。ほかのアドレスからも画面に届く。',
  ],
  [
    '37',
    'L11',
    'The console says that the group is needed for traffic between environment and web server.',
    'コンソールの説明では、グループは環境と Web サーバーの間の通信に必要。',
  ],
  [
    '39',
    'L11',
    'The guide’s examples are rules for the metadata database and for the web server.',
    'ガイドの例は、メタデータデータベース用と Web サーバー用のルール。',
  ],
  [
    '41',
    'L11',
    'A guess: the group is on schedulers and workers in the customer’s VPC.',
    '推測：グループは利用者の VPC にあるスケジューラーとワーカーに付く。',
  ],
  [
    '48',
    'L11 L15',
    'An experiment: all inbound rules of the environment’s group are removed.',
    '実験：環境のグループのインバウンドルールをすべて消す。',
  ],
  ['51-54', 'L11 L15', 'The page still opens.', '画面はそれでも開く。'],
  [
    '55-59',
    'L11',
    'A warning appears: no recent heartbeat of the scheduler.',
    'スケジューラーのハートビートがないという警告が出る。',
  ],
  [
    '66',
    'L11',
    'It is read as: the web server cannot reach the scheduler.',
    'それを「Web サーバーがスケジューラーに届かない」と解釈する。',
  ],
  [
    '67',
    'L11',
    'So the group is on schedulers and workers and not on the web server.',
    'だからグループは、Web サーバーではなくスケジューラーとワーカーに付く。',
  ],
  [
    '71',
    'L15',
    'To limit by address: private mode, with a load balancer and its group.',
    'アドレスで絞るなら、プライベートモードとロードバランサーのグループ。',
  ],
  [
    '72',
    '',
    'The translated documentation is hard to read.',
    '翻訳されたドキュメントは読みにくい。',
  ],
]);
