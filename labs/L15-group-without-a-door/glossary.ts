import type { GlossaryWord } from '#labs/lesson.ts';

export const glossary: readonly GlossaryWord[] = [
  {
    id: 'access-mode',
    term: { en: 'access mode', ja: 'アクセスモード' },
    means: {
      en: 'Says whether an environment’s UI is reached over the internet or through the VPC only; it says nothing about what workers reach.',
      ja: '環境の UI にインターネットから届くか、VPC からだけ届くかを決める設定。ワーカーがどこに届くかとは関係ありません。',
    },
  },
  {
    id: 'load-balancer-node',
    term: { en: 'node of a load balancer', ja: 'ロードバランサーのノード' },
    means: {
      en: 'A network interface of the load balancer’s in one of your subnets; from its address the second connection begins.',
      ja: 'サブネットの中にある、ロードバランサーのネットワークインターフェイス。二本目の接続はこのアドレスから始まります。',
    },
  },
  {
    id: 'target-group',
    term: { en: 'target group', ja: 'ターゲットグループ' },
    means: {
      en: 'The addresses to which a listener sends on, and how it finds out whether they are well.',
      ja: 'リスナーの転送先となるアドレスの集まり。正常かどうかの確かめ方も、ここで決めます。',
    },
  },
  {
    id: 'success-codes',
    term: { en: 'matcher, or success codes', ja: 'matcher(成功コード)' },
    means: {
      en: 'The HTTP status codes that a health check takes for well; 200 unless told otherwise.',
      ja: 'ヘルスチェックが正常とみなす HTTP ステータスコード。指定しなければ 200 だけです。',
    },
  },
  {
    id: 'virtual-private-gateway',
    term: { en: 'virtual private gateway', ja: '仮想プライベートゲートウェイ' },
    means: {
      en: 'The VPC’s own end of a Site-to-Site VPN.',
      ja: 'サイト間 VPN の、VPC 側の終端。',
    },
  },
  {
    id: 'route-propagation',
    term: { en: 'route propagation', ja: 'ルート伝播' },
    means: {
      en: 'Lets a virtual private gateway write the routes that it knows into a route table.',
      ja: '仮想プライベートゲートウェイの知っているルートを、ルートテーブルに自動で書き込ませる設定。',
    },
  },
  {
    id: 'listener',
    term: { en: 'listener', ja: 'リスナー' },
    means: {
      en: 'A port on which a load balancer takes connections, with the certificate that it shows there.',
      ja: 'ロードバランサーが接続を受けるポート。そこで見せる証明書もここで決めます。',
    },
  },
];
