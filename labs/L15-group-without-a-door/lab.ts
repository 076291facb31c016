import { defineLab } from '#labs/lab.ts';
import { alternatives } from './alternatives.ts';
import { chain } from './chain.ts';
import { claims } from './claims.ts';
import { faults } from './faults.ts';
import { glossary } from './glossary.ts';
import { doorMutants } from './mutants-door.ts';
import { frontMutants } from './mutants-front.ts';
import { peopleMutants } from './mutants-people.ts';
import { engineerRole } from './names.ts';
import { pages } from './pages.ts';
import { hypotheses, prediction } from './questions.ts';
import { quiz } from './quiz.ts';
import { recordings } from './recordings.ts';
import { auditor, office, vpnUser } from './requests.ts';
import { scenario } from './scenario.ts';
import { solution } from './solution.ts';
import { talk } from './talk.ts';
import { tasks } from './tasks.ts';
import { values } from './values.ts';

const engineer = { arn: engineerRole, session: 'browser' } as const;

export const lab = defineLab({
  id: 'L15',
  slug: 'group-without-a-door',
  title: { en: 'The group that does not guard the door', ja: '入口を守らないセキュリティグループ' },
  summary: {
    en: 'The group of an Airflow environment admits the office alone, and an auditor opens the UI from anywhere. First find out which way the browser takes; then build a door that a group can guard.',
    ja: 'Airflow 環境のグループが許可しているのはオフィスだけなのに、監査人はどこからでも UI を開けます。まずブラウザーがどの道を通るのかを突き止め、次に、グループで守れる入口を作ります。',
  },
  module: 'airflow',
  difficulty: 4,
  minutes: 50,
  needs: ['L05', 'L11'],
  region: 'ap-northeast-1',
  services: ['MWAA', 'Application Load Balancer', 'ACM', 'Security groups', 'VPN'],
  reads: ['ec2', 'iam', 'mwaa', 'elbv2', 'route53'],
  objectives: [
    {
      en: 'Say which interfaces an environment’s security group stands on, and why it never sees a browser in public mode.',
      ja: '環境のセキュリティグループがどのインターフェイスに付くか、パブリックモードではなぜブラウザーの通信に触れないかを説明できる。',
    },
    {
      en: 'Tell access mode and routing apart: who reaches the UI, and what the VPC reaches.',
      ja: 'アクセスモード(誰が UI に届くか)とルーティング(VPC がどこに届くか)を区別できる。',
    },
    {
      en: 'Put a load balancer in front of a private web server: the right targets, the right health check, two legs and two groups.',
      ja: 'プライベートな Web サーバーの前に、正しいターゲット・ヘルスチェック・二区間それぞれのグループで、ロードバランサーを置ける。',
    },
    {
      en: 'Prove a closed door from three places: who gets in, and who gets no TCP answer.',
      ja: '三つの場所から、誰が入れて、誰が TCP の応答さえ得られないかを示して、入口が閉じたことを証明できる。',
    },
  ],
  symptoms: ['ok', 'timeout'],
  scenario,
  faults,
  values,
  solution,
  alternatives,
  mutants: [...doorMutants, ...frontMutants, ...peopleMutants],
  tasks,
  prediction,
  hypotheses,
  quiz,
  chain,
  talk,
  glossary,
  claims,
  mainRequest: 'public-host',
  recordings,
  pages,
  places: [
    {
      id: 'auditor',
      title: {
        en: 'the auditor’s laptop, somewhere on the internet',
        ja: '監査人の PC（インターネットのどこか）',
      },
      at: auditor,
      role: engineer,
    },
    { id: 'office', title: { en: 'the office', ja: 'オフィス' }, at: office, role: engineer },
    {
      id: 'vpn',
      title: { en: 'a laptop on the VPN', ja: 'VPN につながった PC' },
      at: vpnUser,
      role: engineer,
    },
  ],
});
