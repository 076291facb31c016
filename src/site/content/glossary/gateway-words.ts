import { type GeneralWord, word } from './general-word.ts';

/** Words of gateways, endpoints and load balancers. */
export const gatewayWords: readonly GeneralWord[] = [
  word(
    'endpoint',
    ['VPC endpoint', 'VPC エンドポイント'],
    [
      'A way from a VPC to an AWS service without the internet; on this site “endpoint” means nothing else.',
      'インターネットを通らずに VPC から AWS サービスへ届く道。このサイトの「エンドポイント」はこれだけを指す。',
    ],
    'interface-endpoints',
  ),
  word(
    'interface-endpoint',
    ['interface endpoint', 'インターフェイスエンドポイント'],
    [
      'Network interfaces with addresses of your subnets, behind which one AWS service answers.',
      'サブネットの中にアドレスを持ち、その先で一つの AWS サービスが応答するネットワークインターフェイス。',
    ],
    'interface-endpoints',
  ),
  word(
    'gateway-endpoint',
    ['gateway endpoint', 'ゲートウェイエンドポイント'],
    [
      'The target of a route to S3 or DynamoDB of the same Region; it has no address and costs nothing.',
      '同じリージョンの S3 か DynamoDB へのルートのターゲット。アドレスは持たず、料金もかからない。',
    ],
    'gateway-endpoints',
  ),
  word(
    'privatelink',
    ['AWS PrivateLink', 'AWS PrivateLink'],
    [
      'What carries traffic between an interface endpoint and the service behind it.',
      'インターフェイスエンドポイントと、その先のサービスとの間で通信を運ぶ仕組み。',
    ],
    'interface-endpoints',
  ),
  word(
    'internet-gateway',
    ['internet gateway', 'インターネットゲートウェイ'],
    [
      'Translates between private and public addresses, one to one, at the edge of a VPC.',
      'VPC の縁で、プライベートアドレスとパブリックアドレスを一対一で変換するもの。',
    ],
    'nat-and-internet-gateways',
  ),
  word(
    'nat-gateway',
    ['NAT gateway', 'NAT ゲートウェイ'],
    [
      'Lets many hosts out by one address, and lets in only the answers.',
      '多くのホストを一つのアドレスで外に出し、応答だけを中に入れるもの。',
    ],
    'nat-and-internet-gateways',
  ),
  word(
    'elastic-ip',
    ['Elastic IP address', 'Elastic IP アドレス'],
    [
      'A public address that stays yours and can be associated with an interface.',
      '自分のものとして確保でき、インターフェイスに関連付けられるパブリックアドレス。',
    ],
    'nat-and-internet-gateways',
  ),
  word(
    'vpc-bpa',
    ['VPC Block Public Access', 'VPC パブリックアクセスブロック'],
    [
      'A switch of an account and Region that stops internet traffic whatever routes and rules say.',
      'ルートやルールにかかわらずインターネットとの通信を止める、アカウントとリージョン単位の設定。',
    ],
    'nat-and-internet-gateways',
  ),
  word(
    'peering',
    ['VPC peering', 'VPC ピアリング'],
    [
      'A connection of two VPCs, for traffic between their blocks and nothing behind them.',
      '二つの VPC の接続。運ぶのは互いの CIDR の間だけで、その先へは届かない。',
    ],
    'peering-and-transit',
  ),
  word(
    'transit-gateway',
    ['transit gateway', 'トランジットゲートウェイ'],
    [
      'A router to which many VPCs and offices are attached, with route tables of its own.',
      '多くの VPC や拠点をつなぐルーター。自分のルートテーブルを持つ。',
    ],
    'peering-and-transit',
  ),
  word(
    'attachment',
    ['attachment', 'アタッチメント'],
    [
      'The join of a VPC, VPN or peer with a transit gateway.',
      'VPC、VPN、ピアとトランジットゲートウェイとのつなぎ目。',
    ],
    'peering-and-transit',
  ),
  word(
    'association',
    ['association (transit gateway)', '関連付け（トランジットゲートウェイ）'],
    [
      'Which table routes what comes from an attachment; one at most.',
      'アタッチメントから来た通信をどのテーブルで転送するか。一つだけ。',
    ],
    'peering-and-transit',
  ),
  word(
    'propagation',
    ['propagation', '伝播'],
    [
      'Lets a table learn routes: to an attachment, or through a virtual private gateway.',
      'アタッチメントや仮想プライベートゲートウェイへのルートを、テーブルに学ばせること。',
    ],
    'peering-and-transit',
  ),
  word(
    'virtual-private-gateway',
    ['virtual private gateway', '仮想プライベートゲートウェイ'],
    ['The end of a Site-to-Site VPN on the side of one VPC.', 'サイト間 VPN の、VPC 側の終端。'],
    'vpn-and-offices',
  ),
  word(
    'site-to-site-vpn',
    ['Site-to-Site VPN', 'Site-to-Site VPN'],
    [
      'Two tunnels between AWS and a customer’s device, one of which is enough.',
      'AWS とお客様側の装置との間の二本のトンネル。一本が動いていれば通信できる。',
    ],
    'vpn-and-offices',
  ),
  word(
    'target-group',
    ['target group', 'ターゲットグループ'],
    [
      'The addresses that a listener sends to, with the check that tells whether they are well.',
      'リスナーの転送先となるアドレスの集まり。正常かどうかの確かめ方も、ここで決める。',
    ],
    'load-balancers',
  ),
  word(
    'listener',
    ['listener', 'リスナー'],
    [
      'The port at which a load balancer takes connections.',
      'ロードバランサーが接続を受けるポート。',
    ],
    'load-balancers',
  ),
];
