import { type CodeText, codeText } from './code-text.ts';

/** What most of them look like to a client: its resolver's own error, at once. */
const noAddress = [
  'The name is not resolved, at once: “Name or service not known”, “Could not resolve host”, EndpointConnectionError.',
  '名前解決がすぐに失敗します（“Name or service not known”、“Could not resolve host”、EndpointConnectionError）。',
] as const;

/** A resolver that nobody answers at is waited for. */
const noReply = [
  'Every name takes many seconds and then fails: “Temporary failure in name resolution”.',
  'どの名前も長く待たされた末に失敗します（“Temporary failure in name resolution”）。',
] as const;

/** Codes of names: who is asked, who answers, and why no address comes of it. */
export const nameCodes = {
  'sim:NO_RESOLVER': codeText(
    [
      'The VPC’s DHCP options name no resolver, so that its hosts have nobody to ask.',
      'VPC の DHCP オプションにリゾルバーの指定がなく、ホストには問い合わせ先がありません。',
    ],
    noReply,
    [
      'Associate DHCP options with AmazonProvidedDNS, or with resolvers of your own; hosts learn of it when they renew their lease.',
      'AmazonProvidedDNS か自前のリゾルバーを指定した DHCP オプションセットを関連付けます。反映はリース更新時です。',
    ],
  ),
  'sim:NOT_A_RESOLVER': codeText(
    [
      'The DHCP options name the base plus two of a block other than the VPC’s first, or of a peered VPC. Amazon’s resolver answers only inside its own VPC, and there at the first block.',
      'DHCP オプションが、VPC の最初以外の CIDR の「ベース +2」か、ピアリング先 VPC のそれを指しています。Amazon のリゾルバーは自分の VPC の最初の CIDR でだけ答えます。',
    ],
    noReply,
    [
      'Use AmazonProvidedDNS; for another VPC’s view of names, an inbound Resolver endpoint there.',
      'AmazonProvidedDNS を使います。ほかの VPC から見た名前が要るなら、そこにインバウンドエンドポイントを置きます。',
    ],
  ),
  'sim:RESOLVER_ENDPOINT_NOT_READY': codeText(
    [
      'The Resolver endpoint that the question goes through is being created or deleted.',
      '問い合わせが通る Resolver エンドポイントが作成中または削除中です。',
    ],
    noReply,
    [
      'Wait until it is OPERATIONAL, or point to one that is.',
      'OPERATIONAL になるのを待つか、稼働中のエンドポイントに向けます。',
    ],
  ),
  'sim:DNS_SUPPORT_DISABLED': codeText(
    [
      'enableDnsSupport of the VPC is false: Amazon’s resolver answers nobody there.',
      'VPC の enableDnsSupport が false で、Amazon のリゾルバーが答えません。',
    ],
    noReply,
    ['Set enableDnsSupport to true.', 'enableDnsSupport を true にします。'],
  ),
  'sim:DNS_HOSTNAMES_DISABLED': codeText(
    [
      'enableDnsHostnames of the VPC is false: names that EC2 gives, of instances and file systems, are not answered. Private DNS of endpoints and private hosted zones need it, too.',
      'VPC の enableDnsHostnames が false で、EC2 や EFS が付ける名前に答えがありません。エンドポイントのプライベート DNS とプライベートホストゾーンにも必要な設定です。',
    ],
    noAddress,
    ['Set enableDnsHostnames to true.', 'enableDnsHostnames を true にします。'],
  ),
  'sim:DNS_FIREWALL_BLOCK': codeText(
    [
      'A rule of DNS Firewall blocks the name, or one that a CNAME leads to.',
      'DNS Firewall のルールが、その名前か CNAME の先の名前をブロックします。',
    ],
    [
      'No address, no such name, or another name than asked for, as the rule says.',
      'ルールに応じて、アドレスなし、該当する名前なし、または別の名前が返ります。',
    ],
    [
      'Let an earlier rule allow the name and those it is redirected to, or let that rule trust redirections.',
      'より前のルールで、その名前と CNAME の先の名前を許可するか、そのルールでリダイレクトを信頼する設定にします。',
    ],
  ),
  'sim:DNS_FORWARDING_LOOP': codeText(
    [
      'A Resolver rule forwards to an inbound endpoint of a VPC that forwards the same name again.',
      'Resolver ルールの転送先が、同じ名前をまた転送する VPC のインバウンドエンドポイントになっています。',
    ],
    [
      'The resolver answers SERVFAIL, mostly after some seconds.',
      'リゾルバーは（多くは数秒後に）SERVFAIL を返します。',
    ],
    [
      'Take the rule away from the VPC in which the inbound endpoint stands.',
      'インバウンドエンドポイントのある VPC から、そのルールの関連付けを外します。',
    ],
  ),
  'sim:DNS_REDIRECTION_LOOP': codeText(
    [
      'CNAME records lead back to a name that was asked for already.',
      'CNAME レコードが、すでに問い合わせた名前へ戻ります。',
    ],
    [
      'The resolver answers SERVFAIL, or the CNAMEs alone.',
      'リゾルバーは SERVFAIL か、CNAME だけを返します。',
    ],
    ['Let one of the records name an address.', 'どれかのレコードをアドレスに向けます。'],
  ),
  'sim:NAME_NOT_IN_ZONE': codeText(
    [
      'A private hosted zone speaks for the name and has no address for it. Neither a wider zone nor public DNS is asked then.',
      'その名前を受け持つプライベートホストゾーンにアドレスのレコードがありません。上位のゾーンにもパブリック DNS にも問い合わせません。',
    ],
    noAddress,
    [
      'Add the record to that zone (also those that exist in public), or take the zone away from the VPC.',
      'そのゾーンにレコードを加える（パブリックにあるものも含めて）か、ゾーンの関連付けを VPC から外します。',
    ],
  ),
  'sim:NAME_NOT_FOUND': codeText(
    [
      'Nobody has the name: no such endpoint or host, none of its interfaces in the zone asked for, or a name for private use of which no zone speaks.',
      'その名前を持つものがありません（エンドポイントやホストがない、指定のゾーンにインターフェイスがない、私用の名前なのに受け持つゾーンがない）。',
    ],
    noAddress,
    [
      'Take the name from the resource itself, or make the zone that should speak for it.',
      'リソースに表示される名前を使うか、その名前を受け持つゾーンを作ります。',
    ],
  ),
  'sim:NO_ADDRESS_OF_FAMILY': codeText(
    [
      'The name has addresses of one family only, and the client none of that family.',
      'その名前のアドレスは IPv4 か IPv6 の一方だけで、クライアントにはその種類のアドレスがありません。',
    ],
    [
      'The client says that the name has no address, or that the network is unreachable.',
      'クライアントは、名前にアドレスがない、またはネットワークに到達できないと言います。',
    ],
    [
      'Give the other side addresses of both families, or the client’s subnet DNS64 and NAT64.',
      '相手側を両方の種類に対応させるか、クライアントのサブネットで DNS64 と NAT64 を使います。',
    ],
  ),
} as const satisfies Readonly<Record<string, CodeText>>;
