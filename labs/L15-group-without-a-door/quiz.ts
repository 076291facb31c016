import type { QuizQuestion } from '#labs/lab.ts';

/** Asked at the end, from memory; every choice says what it rests on. */
export const quiz: readonly QuizQuestion[] = [
  {
    id: 'empty-group',
    ask: {
      en: 'A public environment. Somebody removes every inbound rule of its group, and the UI still opens; a little later a banner says that the scheduler does not appear to be running. What would a capture in the VPC show?',
      ja: 'パブリックモードの環境で、グループのインバウンドルールをすべて消しても UI は開きました。しばらくすると「スケジューラーが動いていないようだ」というバナーが出ます。VPC の中でパケットを見ると、何が見えますか。',
    },
    choices: [
      {
        id: 'web-to-scheduler',
        words: {
          en: 'The web server calling the scheduler, without an answer',
          ja: 'Web サーバーがスケジューラーを呼び、応答がない',
        },
        feedback: {
          en: 'There is no such connection. The scheduler writes its heartbeat into the database, and the web server reads it there.',
          ja: 'そういう接続はありません。スケジューラーはハートビートをデータベースに書き、Web サーバーはそこから読みます。',
        },
      },
      {
        id: 'scheduler-to-database',
        right: true,
        words: {
          en: 'The scheduler calling the database’s endpoint on 5432, without an answer',
          ja: 'スケジューラーがデータベースのエンドポイントの 5432 を呼び、応答がない',
        },
        feedback: {
          en: 'The endpoint’s interfaces carry the same group, so an inbound rule is missing there. The browser’s packets are not in the capture at all.',
          ja: 'エンドポイントのインターフェイスにも同じグループが付いているため、そこでインバウンドルールが足りなくなりました。ブラウザーのパケットは、そもそも写りません。',
        },
      },
      {
        id: 'browser-dropped',
        words: {
          en: 'The browser’s packets, dropped at the group',
          ja: 'グループで捨てられるブラウザーのパケット',
        },
        feedback: {
          en: 'They never come into the VPC: in public mode they end at AWS’s front end.',
          ja: 'VPC には入ってきません。パブリックモードでは AWS 側の入口で終わります。',
        },
      },
      {
        id: 'nothing-at-all',
        words: {
          en: 'Nothing; the banner comes of a restart',
          ja: '何も見えない。バナーは再起動によるもの',
        },
        feedback: {
          en: 'Restarts are short. A heartbeat older than 30 seconds brings the banner, and here it grows older every second.',
          ja: '再起動なら短い時間で済みます。ハートビートが 30 秒より古いとバナーが出て、ここでは古くなる一方です。',
        },
      },
    ],
  },
  {
    id: 'nat-for-ui',
    ask: {
      en: '“For the public access mode you need public subnets and a NAT gateway, so that users reach the UI.” What is wrong with it?',
      ja: '「パブリックアクセスモードでは、利用者が UI に届くように、パブリックサブネットと NAT ゲートウェイが必要」。どこが違いますか。',
    },
    choices: [
      {
        id: 'nat-out',
        right: true,
        words: {
          en: 'A NAT gateway takes connections out, and the UI is not in the VPC',
          ja: 'NAT ゲートウェイは外向き専用で、UI は VPC の中にない',
        },
        feedback: {
          en: 'Access mode says who reaches the UI; routing says what workers reach. They are two switches.',
          ja: 'アクセスモードは誰が UI に届くか、ルーティングはワーカーがどこに届くか。別々のスイッチです。',
        },
      },
      {
        id: 'igw-enough',
        words: {
          en: 'An internet gateway would be enough',
          ja: 'インターネットゲートウェイだけで足りる',
        },
        feedback: {
          en: 'Not even that is needed: in this lab the private subnets had neither, and the auditor was in.',
          ja: 'それも要りません。このラボのプライベートサブネットにはどちらもなかったのに、監査人は入れました。',
        },
      },
      {
        id: 'one-nat-each',
        words: { en: 'It takes one in each zone', ja: 'ゾーンごとに一つ必要' },
        feedback: {
          en: 'For workers that go out, yes. For the UI, none.',
          ja: '外に出るワーカーのためなら、そのとおりです。UI のためには一つも要りません。',
        },
      },
    ],
  },
  {
    id: 'five-oh-four',
    ask: {
      en: 'Through the load balancer the office waits ten seconds and reads 504. describe-target-health says Target.Timeout. Where do you look?',
      ja: 'オフィスからロードバランサーを開くと、十秒待たされて 504 になります。describe-target-health は Target.Timeout です。どこを見ますか。',
    },
    choices: [
      {
        id: 'front-group',
        words: {
          en: 'The office’s range in the load balancer’s group',
          ja: 'ロードバランサーのグループにあるオフィスの範囲',
        },
        feedback: {
          en: '504 is an answer of the load balancer’s: the first leg works.',
          ja: '504 はロードバランサーからの応答です。一本目の区間は通っています。',
        },
      },
      {
        id: 'second-leg',
        right: true,
        words: {
          en: '443 from the load balancer’s group, in the environment’s group',
          ja: '環境のグループに、ロードバランサーのグループからの 443 があるか',
        },
        feedback: {
          en: 'The second leg begins at the nodes, and the endpoint carries the environment’s group.',
          ja: '二本目の区間はノードから始まり、エンドポイントには環境のグループが付いています。',
        },
      },
      {
        id: 'codes',
        words: { en: 'The matcher of the health check', ja: 'ヘルスチェックの成功コード' },
        feedback: {
          en: 'That would be Target.ResponseCodeMismatch: an answer, of the wrong kind.',
          ja: 'それなら Target.ResponseCodeMismatch になります。応答はあり、コードが違うということです。',
        },
      },
      {
        id: 'backend-certificate',
        words: {
          en: 'The certificate behind, which is for another name',
          ja: '奥の証明書。名前が違っている',
        },
        feedback: {
          en: 'An Application Load Balancer does not check the certificate of a target.',
          ja: 'Application Load Balancer は、ターゲットの証明書を検証しません。',
        },
      },
    ],
  },
  {
    id: 'source-ip',
    ask: {
      en: 'Somebody proposes to stay public and to allow airflow:CreateWebLoginToken only with aws:SourceIp of the office. What does that give?',
      ja: 'パブリックのまま、airflow:CreateWebLoginToken をオフィスの aws:SourceIp に限る案が出ました。何が得られますか。',
    },
    choices: [
      {
        id: 'same',
        words: {
          en: 'The same as a group in front of the UI',
          ja: 'UI の手前にグループを置くのと同じ効果',
        },
        feedback: {
          en: 'The page still answers the whole internet; a flaw in it is everybody’s.',
          ja: 'ページはインターネット全体に応答したままです。そこに弱点があれば、誰にでも突かれます。',
        },
      },
      {
        id: 'second-line',
        right: true,
        words: {
          en: 'Fewer people with a token, in front of the same open page',
          ja: 'トークンを持てる人は減るが、ページは開いたまま',
        },
        feedback: {
          en: 'Worth having as a second line. It is no wall: who gets a token is one question, who gets a TCP answer another.',
          ja: '二つ目の守りとしては有効です。ただし壁ではありません。誰がトークンを得るかと、誰が TCP の応答を得るかは別の問いです。',
        },
      },
      {
        id: 'nothing',
        words: {
          en: 'Nothing: the key does not exist for this service',
          ja: '何も。このサービスにそのキーはない',
        },
        feedback: {
          en: 'aws:SourceIp is a global key, present in requests that do not come through a VPC endpoint.',
          ja: 'aws:SourceIp はグローバルな条件キーで、VPC エンドポイントを通らない要求にはあります。',
        },
      },
    ],
  },
];
