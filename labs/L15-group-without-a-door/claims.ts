import type { Misreading } from '#labs/lesson.ts';

const access = 'https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-access.html';
const about = 'https://docs.aws.amazon.com/mwaa/latest/userguide/networking-about.html';

/** One experiment that was right, and what two articles say around it. */
export const claims: readonly Misreading[] = [
  {
    id: 'vpc-or-balancer',
    claim: {
      en: 'To come to a private UI from outside one needs a VPC or a load balancer.',
      ja: 'プライベートな UI に外から届くには、VPC かロードバランサーが要る。',
    },
    article: 'public-mode-by-ip',
    lines: [23],
    capture: {
      en: 'A SYN to the private name from a host on the VPN goes through the virtual private gateway to the endpoint’s interface, and is answered. No load balancer is on that way.',
      ja: 'VPN のホストからプライベートな名前への SYN は、仮想プライベートゲートウェイを通ってエンドポイントに届き、応答があります。この経路にロードバランサーはありません。',
    },
    right: {
      en: 'A VPN, it must have meant: AWS names Client VPN, a bastion and a load balancer.',
      ja: '「VPN」の誤記でしょう。AWS が挙げているのは、クライアント VPN、踏み台、ロードバランサーです。',
    },
    source: access,
    asOf: '2022-12',
  },
  {
    id: 'two-modes',
    claim: {
      en: 'MWAA has two access modes, public and private.',
      ja: 'MWAA のアクセスモードは、パブリックとプライベートの二つ。',
    },
    article: 'public-mode-by-ip',
    lines: [22],
    capture: {
      en: 'The help of `aws mwaa update-environment` lists the values of `--webserver-access-mode`.',
      ja: '`aws mwaa update-environment` のヘルプに、`--webserver-access-mode` の値が並んでいます。',
    },
    right: {
      en: 'Two until Airflow 3.2, from which on there is `PUBLIC_AND_PRIVATE` as well. Its public half is as open as before.',
      ja: 'Airflow 3.2 より前は二つです。それ以降は `PUBLIC_AND_PRIVATE` もありますが、その公開側は、これまでどおり開いています。',
    },
    source: 'https://docs.aws.amazon.com/mwaa/latest/API/API_UpdateEnvironment.html',
    asOf: '2026-11-22',
  },
  {
    id: 'only-private-and-balancer',
    claim: {
      en: 'The only way to limit addresses is private mode with a load balancer in front.',
      ja: 'IP アドレスで絞るには、プライベートモードにして前にロードバランサーを置くしかない。',
    },
    article: 'public-mode-by-ip',
    lines: [71],
    capture: {
      en: 'With a VPN: the same endpoint, the same group, and the people’s own addresses in the rule. With `aws:SourceIp` on the login token: a TCP handshake and a sign-in page for everybody.',
      ja: 'VPN なら、同じエンドポイントの同じグループに、利用者自身のアドレスを書けます。ログイントークンを `aws:SourceIp` で絞っただけなら、TCP の接続もサインインのページも、誰にでも返ってきます。',
    },
    right: {
      en: 'Right about the group, too narrow about the rest. A VPN does it without a load balancer; a condition on the token is a second line and no wall.',
      ja: 'グループについては正しく、残りは狭すぎます。VPN ならロードバランサーは要りません。トークンの条件は二つ目の守りであって、壁ではありません。',
    },
    source: access,
    asOf: '2022-12',
  },
  {
    id: 'web-server-in-your-vpc',
    claim: {
      en: 'The web server is in a service account, one reads, and two paragraphs on: the web servers are in the customer’s VPC.',
      ja: 'Web サーバーはサービス側のアカウントにあると書き、二段落後には、顧客の VPC にあると書いている。',
    },
    article: 'least-privilege-mwaa',
    lines: [5, 7],
    capture: {
      en: '`describe-network-interfaces` of the VPC: containers, the database’s endpoint, and in private mode the web server’s endpoint. No web server.',
      ja: 'VPC の `describe-network-interfaces` に出るのは、コンテナとデータベースのエンドポイント、プライベートモードならさらに Web サーバーのエンドポイント。Web サーバー自体はありません。',
    },
    right: {
      en: 'It stands with AWS in either mode. The database’s endpoint exists in both, the web server’s in private mode only.',
      ja: 'どちらのモードでも AWS 側にあります。データベースのエンドポイントは両方のモードに、Web サーバーのエンドポイントはプライベートモードにだけあります。',
    },
    source: about,
    asOf: '2022-12',
  },
  {
    id: 'nat-for-public-mode',
    claim: {
      en: 'Public mode takes public subnets and a NAT gateway, so that traffic from the internet reaches the web servers.',
      ja: 'パブリックモードでは、インターネットから Web サーバーに届くように、パブリックサブネットと NAT ゲートウェイが必要。',
    },
    article: 'least-privilege-mwaa',
    lines: [7],
    capture: {
      en: 'At a NAT gateway: connections of workers going out, and not one of a browser coming in.',
      ja: 'NAT ゲートウェイで見えるのは、外へ出るワーカーの接続だけです。入ってくるブラウザーの接続は一つもありません。',
    },
    right: {
      en: 'A NAT gateway only takes connections out. It is about routing, for workers that need the internet; access mode is another switch.',
      ja: 'NAT ゲートウェイが運ぶのは外向きの接続だけです。インターネットを必要とするワーカーのための、ルーティングの話です。アクセスモードは別のスイッチです。',
    },
    source: about,
    asOf: '2022-12',
  },
  {
    id: 'balancer-in-public-mode',
    claim: {
      en: 'An Application Load Balancer is only provisioned in public mode.',
      ja: 'Application Load Balancer が用意されるのは、パブリックモードだけ。',
    },
    article: 'least-privilege-mwaa',
    lines: [7],
    capture: {
      en: '`describe-load-balancers` lists nothing for an environment of either mode until somebody creates one.',
      ja: 'どちらのモードの環境を作っても、自分で作るまで `describe-load-balancers` には何も出ません。',
    },
    right: {
      en: 'What AWS has in front of a public web server is AWS’s own and not seen by you. The one that you build belongs in front of a private one.',
      ja: '公開の Web サーバーの前にあるものは AWS の持ち物で、あなたからは見えません。自分で作るロードバランサーは、プライベートな Web サーバーの前に置くものです。',
    },
    source: access,
    asOf: '2022-12',
  },
];
