import { type CodeText, codeText, silence } from './code-text.ts';

/** Codes of route tables, and of ways that end. */
export const routeCodes = {
  NO_ROUTE_TO_DESTINATION: codeText(
    [
      'No route of the subnet’s table holds the address: the VPC’s router drops the packet.',
      'サブネットのルートテーブルにこのアドレスを含むルートがなく、VPC のルーターがパケットを捨てます。',
    ],
    silence,
    [
      'In a closed network, do not add a route to the internet: give the service a VPC endpoint, so that its name leads to a private address.',
      '閉域網ではインターネットへのルートを足さず、サービスの VPC エンドポイントを作って、名前がプライベートアドレスになるようにします。',
    ],
  ),
  BAD_STATE_ROUTE: codeText(
    [
      'The route that wins is a blackhole: its target is gone, and the route stays and drops.',
      '選ばれたルートはブラックホールです。ターゲットはもうなく、ルートだけが残ってパケットを捨てます。',
    ],
    silence,
    [
      'Point the route at what now exists, or delete it so that a wider one applies.',
      '今あるターゲットに付け替えるか、削除してより広いルートを使わせます。',
    ],
  ),
  NO_POSSIBLE_DESTINATION: codeText(
    [
      'The address lies inside the VPC, and no interface there answers for it.',
      'アドレスは VPC の中にありますが、そこで応答するインターフェイスがありません。',
    ],
    silence,
    [
      'Ask for the address that the host has now: names outlive hosts, and so do configuration files.',
      'ホストの今のアドレスを確かめます。名前や設定ファイルには、もうないホストが残りがちです。',
    ],
  ),
  NO_PATH: codeText(
    [
      'The VPC has no gateway by which the packet could come in.',
      'VPC に、パケットが入ってこられるゲートウェイがありません。',
    ],
    silence,
    [
      'In a closed network that is the point; from outside, come in by VPN, Direct Connect or peering.',
      '閉域網では、それが目的です。外からは VPN、Direct Connect、ピアリングで入ります。',
    ],
  ),
  'sim:ROUTES_IN_A_CIRCLE': codeText(
    [
      'The routes lead the packet back to where it was.',
      'ルートが循環し、パケットは元の場所に戻ります。',
    ],
    silence,
    [
      'Follow the tables that the trace lists, and let one of them lead on to the destination.',
      'トレースに並ぶテーブルを順に確かめ、どれかを宛先へ向けます。',
    ],
  ),
  'sim:REPLY_TAKES_ANOTHER_WAY': codeText(
    [
      'The answer would leave by another gateway than the request came by, and with another address: nobody takes it for an answer.',
      '応答が、要求の通った経路とは別のゲートウェイから別のアドレスで出ていくため、応答として受け取られません。',
    ],
    [
      'The request arrives and the client still waits: it times out.',
      '要求は届いているのに、クライアントはタイムアウトします。',
    ],
    [
      'Let the route of the answering subnet lead back by the way of the request.',
      '応答する側のサブネットのルートを、要求と同じ経路に向けます。',
    ],
  ),
  'sim:ADDRESS_OF_ANOTHER_HOST': codeText(
    [
      'Two networks use the same addresses, and here the routes lead to the other host.',
      '二つのネットワークでアドレスが重なっていて、ルートの先は別のホストです。',
    ],
    [
      'Whatever the other host answers; often a timeout or a refusal.',
      '別のホストの応答しだいで、多くはタイムアウトか接続拒否です。',
    ],
    [
      'Networks that are to talk need blocks that do not overlap; between those that do, use PrivateLink or private NAT.',
      '通信させるネットワークどうしの CIDR は重ねません。重なる場合は PrivateLink かプライベート NAT を使います。',
    ],
  ),
} as const satisfies Record<string, CodeText>;
