import type { ChainLink } from '#labs/lesson.ts';

/** From the browser to the target, one gap a link. */
export const chain: readonly ChainLink[] = [
  {
    id: 'where',
    says: {
      en: 'In public mode the UI’s name leads the auditor’s browser to ___.',
      ja: 'パブリックモードでは、UI の名前が監査人のブラウザーを ___ へ導く。',
    },
    choices: [
      {
        id: 'aws',
        right: true,
        words: { en: 'a front end in AWS’s account', ja: 'AWS のアカウントにある入口' },
      },
      { id: 'balancer', words: { en: 'your load balancer', ja: '自分のロードバランサー' } },
      {
        id: 'endpoint',
        words: { en: 'an endpoint in your VPC', ja: '自分の VPC のエンドポイント' },
      },
    ],
    why: {
      en: 'The web server stands with AWS in either mode. In public mode its front is with AWS too, and no packet of the browser enters your VPC.',
      ja: 'Web サーバーは、どちらのモードでも AWS 側にあります。パブリックモードでは入口も AWS 側で、ブラウザーのパケットは VPC に一つも入りません。',
    },
  },
  {
    id: 'carriers',
    says: {
      en: 'The environment’s group stands on ___.',
      ja: '環境のグループが付いているのは ___。',
    },
    choices: [
      { id: 'everything', words: { en: 'everything of the environment’s', ja: '環境のすべて' } },
      {
        id: 'inside',
        right: true,
        words: {
          en: 'containers and endpoints in your VPC',
          ja: 'VPC の中のコンテナとエンドポイント',
        },
      },
      { id: 'web', words: { en: 'the web server', ja: 'Web サーバー' } },
    ],
    why: {
      en: 'Ask `describe-network-interfaces` with the group as a filter: every interface it lists is in your own subnets.',
      ja: 'グループで絞った `describe-network-interfaces` に出るのは、自分のサブネットのインターフェイスだけです。',
    },
  },
  {
    id: 'judged',
    says: {
      en: 'So its rule for the office judges ___ of the auditor’s packets.',
      ja: 'だからオフィス用のルールは、監査人のパケットを ___ 判定する。',
    },
    choices: [
      { id: 'all', words: { en: 'all', ja: 'すべて' } },
      { id: 'first', words: { en: 'the first', ja: '最初の一つだけ' } },
      { id: 'none', right: true, words: { en: 'none', ja: '一つも(つまり、しない)' } },
    ],
    why: {
      en: 'A group is no property of a service. It is a filter at an interface, and this way passes none that carries it.',
      ja: 'グループはサービスの属性ではなく、インターフェイスでのフィルターです。この経路は、それが付いたインターフェイスを通りません。',
    },
  },
  {
    id: 'private',
    says: {
      en: 'With PRIVATE_ONLY the web server gets ___ and a name with `-vpce`.',
      ja: 'PRIVATE_ONLY にすると、Web サーバーは ___ と、`-vpce` の付いた名前を得る。',
    },
    choices: [
      { id: 'moved', words: { en: 'a host in your VPC', ja: 'VPC の中のホスト' } },
      {
        id: 'endpoint',
        right: true,
        words: { en: 'an endpoint in your VPC', ja: 'VPC の中のエンドポイント' },
      },
      { id: 'rule', words: { en: 'a rule in the group', ja: 'グループのルール' } },
    ],
    why: {
      en: 'The server stays where it is. What is new is a way to it: an interface endpoint with an address in both subnets, and the environment’s group on each.',
      ja: 'サーバーの場所は変わりません。増えるのはそこへの道です。両方のサブネットにアドレスを持つインターフェイスエンドポイントで、どちらにも環境のグループが付きます。',
    },
  },
  {
    id: 'from-outside',
    says: {
      en: 'From outside, that name gives ___.',
      ja: '外からその名前を引くと、答えは ___。',
    },
    choices: [
      { id: 'nothing', words: { en: 'no address', ja: '「アドレスなし」' } },
      {
        id: 'private',
        right: true,
        words: { en: 'private addresses', ja: 'プライベートアドレス' },
      },
      { id: 'public', words: { en: 'a public address', ja: 'パブリックアドレス' } },
    ],
    why: {
      en: 'The name of an endpoint is public, its addresses are not. A browser outside sends its SYN to an address that nobody routes, and waits.',
      ja: 'エンドポイントの名前は公開 DNS にありますが、アドレスはプライベートです。外のブラウザーは、どこにも届かないアドレスへ SYN を送って待ち続けます。',
    },
  },
  {
    id: 'second-leg',
    says: {
      en: 'Behind a load balancer the web server’s endpoint sees connections from ___.',
      ja: 'ロードバランサーの奥で、Web サーバーのエンドポイントに見える接続元は ___。',
    },
    choices: [
      { id: 'browser', words: { en: 'the browser’s address', ja: 'ブラウザーのアドレス' } },
      {
        id: 'nodes',
        right: true,
        words: { en: 'the load balancer’s nodes', ja: 'ロードバランサーのノード' },
      },
      { id: 'gateway', words: { en: 'the internet gateway', ja: 'インターネットゲートウェイ' } },
    ],
    why: {
      en: 'Two connections, two groups: the load balancer’s group judges the person, the environment’s judges the load balancer.',
      ja: '接続は二本、グループも二つ。人を判定するのはロードバランサーのグループ、ロードバランサーを判定するのは環境のグループです。',
    },
  },
  {
    id: 'stranger',
    says: {
      en: 'A health check asks without a login, and the web server answers `/` with ___.',
      ja: 'ヘルスチェックはログインせずに尋ねる。Web サーバーが `/` に返すのは ___。',
    },
    choices: [
      { id: 'ok', words: { en: '200', ja: '200' } },
      { id: 'redirect', right: true, words: { en: '302', ja: '302' } },
      { id: 'forbidden', words: { en: '403', ja: '403' } },
    ],
    why: {
      en: 'A redirect to the login. The default success code is 200 alone, so a perfectly well server is “unhealthy”.',
      ja: 'ログインへのリダイレクトです。既定の成功コードは 200 だけなので、健康そのもののサーバーが unhealthy になります。',
    },
  },
];
