import { type CodeText, codeText, silence } from './code-text.ts';

/** Codes of internet and NAT gateways, VPC endpoints and peering connections. */
export const gatewayCodes = {
  PROTOCOL_RESTRICTION: codeText(
    [
      'A gateway or endpoint on the way does not carry this protocol, or not this kind of address.',
      '経路上のゲートウェイやエンドポイントが、このプロトコルやこの種類のアドレスを運びません。',
    ],
    silence,
    [
      'Use what it carries: TCP for endpoints; TCP, UDP and ICMP over IPv4 for NAT gateways. A ping proves nothing here.',
      '運べるものを使います。エンドポイントは TCP、NAT ゲートウェイは IPv4 の TCP・UDP・ICMP です。ping では何も確かめられません。',
    ],
  ),
  IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS: codeText(
    [
      'The route leads to an internet gateway, and the sender has no public address that the gateway could put in place.',
      'ルートはインターネットゲートウェイに向いていますが、送信元にはゲートウェイが変換できるパブリックアドレスがありません。',
    ],
    silence,
    [
      'In a closed network use a VPC endpoint; elsewhere a NAT gateway or an Elastic IP address.',
      '閉域網では VPC エンドポイントを使います。そうでなければ NAT ゲートウェイか Elastic IP です。',
    ],
  ),
  IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS: codeText(
    [
      'From the internet only public addresses can be asked, and this host has none.',
      'インターネットから届くのはパブリックアドレスだけで、このホストにはありません。',
    ],
    [
      'From outside: no route to host, or a timeout.',
      '外からは No route to host、またはタイムアウトです。',
    ],
    [
      'Come in by VPN, Direct Connect or a load balancer; a host that should be private needs nothing.',
      'VPN、Direct Connect、ロードバランサー経由で入ります。非公開のままでよいホストなら、何もしなくて構いません。',
    ],
  ),
  IGW_EXPECTS_PUBLIC_ADDRESS: codeText(
    [
      'An internet gateway takes in only what is for a public address.',
      'インターネットゲートウェイが受け入れるのは、パブリックアドレス宛てだけです。',
    ],
    silence,
    [
      'Ask for the public address, or come in privately.',
      'パブリックアドレスを宛先にするか、プライベートな経路で入ります。',
    ],
  ),
  IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS: codeText(
    [
      'A private address was sent to an internet gateway, which drops it.',
      'プライベートアドレス宛てのパケットがインターネットゲートウェイに送られ、捨てられました。',
    ],
    silence,
    [
      'Add the route that leads to that network: peering, transit gateway, VPN.',
      'そのネットワークへのルート（ピアリング、トランジットゲートウェイ、VPN）を加えます。',
    ],
  ),
  IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS: codeText(
    [
      'An address of 100.64.0.0/10, which is shared and not public, was sent to an internet gateway.',
      'パブリックではない共有アドレス（100.64.0.0/10）宛てのパケットがインターネットゲートウェイに送られました。',
    ],
    silence,
    ['Add the route that leads to that network.', 'そのネットワークへのルートを加えます。'],
  ),
  VPC_BLOCK_PUBLIC_ACCESS_ENABLED: codeText(
    [
      'VPC Block Public Access of the account stops traffic with the internet, whatever routes and groups say.',
      'アカウントの VPC パブリックアクセスブロックが、ルートやグループに関係なくインターネットとの通信を止めます。',
    ],
    silence,
    [
      'If this subnet must have internet, create an exclusion for it; in a closed network leave it on.',
      'インターネットが必要なサブネットだけ除外を作ります。閉域網では有効のままにします。',
    ],
  ),
  VPCE_GATEWAY_PROTOCOL_RESTRICTION: codeText(
    [
      'A gateway endpoint carries TCP and ICMP echo, nothing else.',
      'ゲートウェイエンドポイントが運ぶのは TCP と ICMP エコーだけです。',
    ],
    silence,
    ['S3 and DynamoDB are asked over TCP 443.', 'S3 と DynamoDB へは TCP 443 でアクセスします。'],
  ),
  'sim:GATEWAY_ENDPOINT_SERVES_ITS_VPC': codeText(
    [
      'A gateway endpoint serves the hosts of its own VPC: not those behind peering, transit gateway or VPN.',
      'ゲートウェイエンドポイントを使えるのは自身の VPC のホストだけで、ピアリング、トランジットゲートウェイ、VPN の先からは使えません。',
    ],
    silence,
    [
      'Give the other network an endpoint of its own, or an interface endpoint, which private addresses can reach from anywhere.',
      'もう一方のネットワークにもエンドポイントを作るか、どこからでもプライベートアドレスで届くインターフェイスエンドポイントを使います。',
    ],
  ),
  PCX_REQUIRES_ADDRESS_IN_VPC_CIDR: codeText(
    [
      'A peering connection carries only traffic between the blocks of its two VPCs: it is not transitive, and lends no gateway of the other side.',
      'ピアリング接続が運ぶのは二つの VPC の CIDR の間だけです。推移的ではなく、相手側のゲートウェイも使えません。',
    ],
    silence,
    [
      'Peer the two VPCs that talk directly, or join them all to a transit gateway.',
      '通信する VPC どうしを直接ピアリングするか、全体をトランジットゲートウェイでつなぎます。',
    ],
  ),
} as const satisfies Record<string, CodeText>;
