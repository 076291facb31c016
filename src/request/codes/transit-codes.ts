import { type CodeText, codeText, silence } from './code-text.ts';

/** Codes of transit gateways, VPN and load balancers. */
export const transitCodes = {
  TGW_ATTACH_VPC_AZ_RESTRICTION: codeText(
    [
      'The VPC’s attachment has no subnet in the zone of who sends: from there the transit gateway takes nothing, although the route is active.',
      'VPC のアタッチメントに、送信元のあるゾーンのサブネットがありません。ルートは active でも、そこからの通信は受け取られません。',
    ],
    [
      'It works from one zone and times out from another.',
      'あるゾーンからは通り、別のゾーンからはタイムアウトします。',
    ],
    [
      'Add a subnet of that zone to the attachment.',
      'アタッチメントにそのゾーンのサブネットを加えます。',
    ],
  ),
  TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION: codeText(
    [
      'The attachment is associated with no route table of the transit gateway: nothing that comes from it is forwarded.',
      'アタッチメントがトランジットゲートウェイのルートテーブルに関連付けられておらず、そこからの通信は転送されません。',
    ],
    silence,
    [
      'Associate it with the table that should route its traffic; propagation is another setting, for the way to it.',
      '通信を転送するテーブルに関連付けます。伝播は別の設定で、こちらはそのアタッチメントへ向かう経路のためのものです。',
    ],
  ),
  TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT: codeText(
    [
      'The transit gateway’s table has no route to the destination.',
      'トランジットゲートウェイのルートテーブルに、宛先へのルートがありません。',
    ],
    silence,
    [
      'Let the destination’s attachment propagate into this table, or add a static route; the way back needs its own.',
      '宛先のアタッチメントからこのテーブルに伝播させるか、静的ルートを加えます。戻りの経路にも同じものが要ります。',
    ],
  ),
  TGW_RTB_BAD_STATE_ROUTE: codeText(
    [
      'The transit gateway’s route that wins is a blackhole, made on purpose or left over.',
      '選ばれたトランジットゲートウェイのルートはブラックホールです（意図して作ったもの、または残骸）。',
    ],
    silence,
    [
      'Replace or delete it, unless the networks are meant to be kept apart.',
      'ネットワークを分けておくためのものでなければ、置き換えるか削除します。',
    ],
  ),
  'sim:TGW_ATTACHMENT_WITHOUT_IPV6': codeText(
    [
      'IPv6 is an option of the attachment, and it is off.',
      'アタッチメントの IPv6 オプションが無効です。',
    ],
    silence,
    [
      'Turn IPv6 support on for the attachment, in both VPCs.',
      '両方の VPC のアタッチメントで IPv6 サポートを有効にします。',
    ],
  ),
  BAD_STATE_VPN: codeText(
    [
      'No connection to the customer’s network works: both tunnels are down, or there is none.',
      'お客様側の網への接続がありません。トンネルが 2 本とも DOWN か、接続自体がありません。',
    ],
    silence,
    [
      'Bring a tunnel up: the customer gateway’s keys, addresses and its liveness are where to look.',
      'トンネルを UP にします。カスタマーゲートウェイの事前共有キー、アドレス、死活を確かめます。',
    ],
  ),
  CANNOT_ROUTE: codeText(
    [
      'The gateway knows no prefix that holds the destination: a route in the VPC’s table does not teach it one.',
      'ゲートウェイが宛先を含むプレフィックスを知りません。VPC のルートテーブルに書いても、ゲートウェイには伝わりません。',
    ],
    silence,
    [
      'Add a static route to the VPN connection, or let the customer’s side advertise the prefix by BGP.',
      'VPN 接続に静的ルートを加えるか、お客様側から BGP で広報します。',
    ],
  ),
  'sim:VPN_SELECTORS_RESTRICTION': codeText(
    [
      'The VPN carries only traffic between the two blocks it was given, and one of the addresses is outside.',
      'VPN が運ぶのは設定された二つの CIDR の間だけで、アドレスの一方がそこに含まれません。',
    ],
    silence,
    [
      'Widen the local or remote network CIDR of the connection.',
      '接続のローカルまたはリモートのネットワーク CIDR を広げます。',
    ],
  ),
  VGW_PRIVATE_IP_ASSOCIATION_FOR_EGRESS: codeText(
    [
      'A virtual private gateway carries what comes from its own VPC; the sender’s address is from elsewhere.',
      '仮想プライベートゲートウェイが運ぶのは自身の VPC からの通信だけで、送信元は別のところのアドレスです。',
    ],
    silence,
    [
      'Join that network to a transit gateway with the VPN, in place of reaching it through this VPC.',
      'この VPC を経由させず、トランジットゲートウェイに VPN とともに接続します。',
    ],
  ),
  ELBV2_LISTENERS_MISMATCH: codeText(
    [
      'The load balancer has no listener for this protocol and port.',
      'ロードバランサーに、このプロトコルとポートのリスナーがありません。',
    ],
    [
      'A network load balancer drops it in silence; an application load balancer times out or refuses.',
      'Network Load Balancer は黙って捨てます。Application Load Balancer ではタイムアウトか接続拒否です。',
    ],
    [
      'Add the listener, or ask at the port that there is.',
      'リスナーを加えるか、リスナーのあるポートを使います。',
    ],
  ),
  ELBV2_LISTENER_HAS_NO_TG: codeText(
    [
      'The listener forwards to no target group.',
      'リスナーの転送先にターゲットグループがありません。',
    ],
    ['HTTP 503, or a connection that is closed at once.', 'HTTP 503、またはすぐに切断されます。'],
    [
      'Give its default action a target group.',
      'デフォルトアクションにターゲットグループを設定します。',
    ],
  ),
  ELBV2_NO_TARGETS_IN_AZ: codeText(
    [
      'The node that was asked sends only to targets of its own zone, and there is none.',
      '要求を受けたノードは自分のゾーンのターゲットにしか送らず、そこにターゲットがありません。',
    ],
    [
      'By the address that the name happened to give, it works or times out.',
      '名前解決で得たアドレスによって、つながったりタイムアウトしたりします。',
    ],
    [
      'Turn cross-zone load balancing on, or register a target in every zone.',
      'クロスゾーン負荷分散を有効にするか、すべてのゾーンにターゲットを登録します。',
    ],
  ),
  'sim:LOAD_BALANCER_WITHOUT_TARGETS': codeText(
    [
      'The target group has no target that is in use.',
      'ターゲットグループに、使用中のターゲットがありません。',
    ],
    [
      'HTTP 503 from an application load balancer, silence or a reset from a network one.',
      'Application Load Balancer は HTTP 503、Network Load Balancer は無応答かリセットです。',
    ],
    [
      'Register targets, in zones that the load balancer is enabled for.',
      'ロードバランサーの有効なゾーンにあるターゲットを登録します。',
    ],
  ),
} as const satisfies Record<string, CodeText>;
