import { type CodeText, codeText, silence } from './code-text.ts';

/** Codes of security groups, network ACLs and of what stands behind an interface. */
export const filterCodes = {
  ENI_SG_RULES_MISMATCH: codeText(
    [
      'No rule of the security groups on this interface covers the traffic.',
      'このインターフェイスのセキュリティグループに、この通信に当てはまるルールがありません。',
    ],
    silence,
    [
      'Add one rule for this port and protocol, and for the group or block of the other end, to one of its groups.',
      'どれか一つのグループに、このポートとプロトコル、相手のグループか CIDR を許可するルールを加えます。',
    ],
  ),
  SG_HAS_NO_RULES: codeText(
    [
      'The security group has no rule at all in this direction: a new group admits nobody.',
      'セキュリティグループのこの方向にはルールが一つもありません。作ったばかりのグループは誰も受け入れません。',
    ],
    silence,
    ['Add the rule that is needed, and only that one.', '必要なルールだけを一つ加えます。'],
  ),
  SG_REFERENCES_NOT_PRESERVED: codeText(
    [
      'A rule names the sender’s group, but the packet came by way of an appliance: groups are only known on the direct way.',
      'ルールは送信元のグループを指定していますが、パケットはアプライアンスを経由しました。グループが分かるのは直接の経路だけです。',
    ],
    silence,
    [
      'Name the sender’s CIDR block in the rule in place of its group.',
      'ルールではグループの代わりに送信元の CIDR を指定します。',
    ],
  ),
  SG_REFERENCING_SUPPORT: codeText(
    [
      'A rule names a group of another VPC, and this way does not carry it: a transit gateway where the option is off, or that leads to an interface endpoint, or peering across Regions.',
      'ルールは別の VPC のグループを指定していますが、この経路ではグループが伝わりません（オプションが無効か、インターフェイスエンドポイントへ向かうトランジットゲートウェイ、またはリージョン間ピアリング）。',
    ],
    silence,
    [
      'Turn security group referencing on, for the transit gateway and both attachments, or name the CIDR block; at an endpoint only the latter helps.',
      'トランジットゲートウェイと両方のアタッチメントでセキュリティグループの参照を有効にするか、CIDR を指定します。エンドポイントでは CIDR の指定だけが有効です。',
    ],
  ),
  SUBNET_ACL_RESTRICTION: codeText(
    [
      'The network ACL of a subnet stops the packet as it crosses the subnet’s boundary. ACLs keep no state: the answer is judged by itself.',
      'サブネットの境界を越えるところで、ネットワーク ACL がパケットを止めます。ACL は状態を持たず、応答も別に判定されます。',
    ],
    silence,
    [
      'Allow the traffic with a lower number than the rule that stops it; for answers, the client’s ephemeral ports.',
      '止めているルールより小さい番号で許可します。応答には、クライアントのエフェメラルポートの許可が要ります。',
    ],
  ),
  'sim:SUBNET_ACL_RESTRICTS_SOME_PORTS': codeText(
    [
      'The network ACL lets a part of the client’s ephemeral ports pass and stops the rest.',
      'ネットワーク ACL が、クライアントのエフェメラルポートの一部だけを通し、残りを止めます。',
    ],
    [
      'It works at times and times out at others, by the port that the client happens to take.',
      'クライアントがたまたま使うポートによって、つながったりタイムアウトしたりします。',
    ],
    [
      'Allow the whole range that the client takes: 32768-60999 on Linux, 1024-65535 for load balancers, NAT gateways and Lambda.',
      'クライアントが使う範囲をすべて許可します。Linux は 32768〜60999、ロードバランサー・NAT ゲートウェイ・Lambda は 1024〜65535 です。',
    ],
  ),
  BAD_STATE: codeText(
    [
      'A component on the way is not working: an instance is stopped, a gateway or endpoint is not available, a connection is not active.',
      '経路上の構成要素が動いていません。インスタンスの停止、ゲートウェイやエンドポイントが available でない、接続が active でない、などです。',
    ],
    [
      'Silence: a stopped host keeps its address, and nobody answers there. Behind an application load balancer, HTTP 504.',
      '応答がありません。停止したホストもアドレスは持ち続けます。Application Load Balancer の先なら HTTP 504 です。',
    ],
    [
      'Start it, accept it, or wait until it is available; the trace says which state it is in.',
      '起動する、承認する、available になるまで待つ、のいずれかです。今の状態はトレースに示されます。',
    ],
  ),
  'sim:NOTHING_LISTENS': codeText(
    [
      'The host is up and reached, and the program that listened on this port was stopped.',
      'ホストは稼働していて届いていますが、このポートで待ち受けていたプログラムが停止されています。',
    ],
    [
      'A refusal at once: the host itself answers that nobody listens there.',
      'すぐに接続拒否が返ります。そのポートで待ち受けるものがないと、ホスト自身が答えます。',
    ],
    [
      'Start the program on the host. Groups and ACLs are not the cause: the answer came through them.',
      'ホストでプログラムを起動します。応答は届いているので、セキュリティグループや ACL は原因ではありません。',
    ],
  ),
  BAD_STATE_ATTACHMENT: codeText(
    [
      'Something is attached to nothing, or not to where it is needed: an interface, an internet gateway, a transit or virtual private gateway.',
      'アタッチされるべきものがアタッチされていません（インターフェイス、インターネットゲートウェイ、トランジットゲートウェイ、仮想プライベートゲートウェイ）。',
    ],
    silence,
    [
      'Attach it to this VPC or instance, or accept the attachment that waits.',
      'この VPC やインスタンスにアタッチするか、承認待ちのアタッチメントを承認します。',
    ],
  ),
  VPCE_INTRA_VPC_TRAFFIC: codeText(
    [
      'The source is the interface of a VPC endpoint, which answers and never begins.',
      '送信元が VPC エンドポイントのインターフェイスです。エンドポイントは応答するだけで、自分から通信を始めません。',
    ],
    [
      'No client sees this: there is nobody at that end who could send.',
      'クライアントからは見えません。その端には送信する者がいません。',
    ],
    ['Ask from the host that really calls.', '実際に呼び出すホストを送信元にします。'],
  ),
  'sim:INTERFACE_TAKES_NO_CONNECTION': codeText(
    [
      'The destination is an interface that only carries what its service sends, such as that of a Lambda function.',
      '宛先は、Lambda 関数のインターフェイスのように、サービスからの送信だけを運ぶものです。',
    ],
    silence,
    [
      'Call the service by its API, through its endpoint.',
      'サービスは API で、そのエンドポイントを通して呼び出します。',
    ],
  ),
  ENI_SOURCE_DEST_CHECK_RESTRICTION: codeText(
    [
      'A route leads to an interface whose source/destination check is on: it drops what is neither from nor to itself.',
      'ルートの先のインターフェイスで送信元/送信先チェックが有効なため、自分宛てでも自分発でもないパケットが捨てられます。',
    ],
    silence,
    [
      'Turn the check off on the appliance’s interface.',
      'アプライアンスのインターフェイスでチェックを無効にします。',
    ],
  ),
  INGRESS_RTB_NO_PUBLIC_IP: codeText(
    [
      'The internet gateway’s route table leads to an appliance whose interface has no public address; AWS requires one there.',
      'インターネットゲートウェイのルートテーブルの先にあるアプライアンスのインターフェイスに、必要なパブリックアドレスがありません。',
    ],
    silence,
    [
      'Give the appliance’s interface an Elastic IP address, or take the route out of the gateway’s table.',
      'アプライアンスのインターフェイスに Elastic IP を付けるか、ゲートウェイのテーブルからルートを外します。',
    ],
  ),
} as const satisfies Record<string, CodeText>;
