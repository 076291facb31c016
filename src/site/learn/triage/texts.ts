import type { Words } from '#request/words.ts';
import type { LayerId, Look } from './layers.ts';

/** What the name gives on the client’s host; the one question that halves most searches. */
export type Address = 'none' | 'outside' | 'inside';

/** A recording of a lab, which shows the text as a real client printed it. */
interface Shown {
  readonly lab: string;
  readonly recording: string;
}

export interface Suspect {
  readonly layer: LayerId;
  readonly because: Words;
  /** Labs that show it. */
  readonly labs: readonly string[];
  /** It stays possible only where the name gives one of these; without it, always. */
  readonly where?: readonly Address[];
  /** In the place of the layer’s own first command. */
  readonly look?: Look;
}

/** A kind of text, by which it is known, and what can produce it, likeliest first. */
export interface ClientText {
  readonly id: string;
  readonly title: Words;
  /** Pieces that clients print; upper and lower case are the same. */
  readonly says: readonly string[];
  readonly shown: readonly Shown[];
  readonly rulesOut: Words;
  readonly suspects: readonly Suspect[];
}

/** What listens on a host, seen from the host itself. */
const listening: Look = { from: 'target', command: 'ss -ltn' };

const w = (en: string, ja: string): Words => ({ en, ja });

export const clientTexts: readonly ClientText[] = [
  {
    id: 'timeout',
    title: w('Nothing, then a timeout', '沈黙の後のタイムアウト'),
    says: ['connect timeout', 'timeout was reached', 'timed out', 'timeout expired'],
    shown: [
      { lab: 'L03', recording: 'put-silent' },
      { lab: 'L05', recording: 'queue-silent' },
      { lab: 'L03', recording: 'curl-silent' },
      { lab: 'L01', recording: 'database-silent' },
      { lab: 'L02', recording: 'order-silent' },
      { lab: 'L04', recording: 'list-silent' },
    ],
    rulesOut: w(
      'No policy: a policy answers. No closed port: a host that is reached refuses at once. And the name had an address.',
      'ポリシーではありません（ポリシーなら答えが返ります）。閉じたポートでもありません（届いたホストはすぐに拒否します）。名前にはアドレスがありました。',
    ),
    suspects: [
      {
        layer: 'name',
        because: w(
          'A public address: there is no endpoint for this very name, or its private DNS is off. Packets to it go nowhere.',
          'パブリックアドレスなら、まさにこの名前に答えるエンドポイントがないか、プライベート DNS が無効です。パケットの行き場がありません。',
        ),
        labs: ['L03', 'L04'],
        where: ['outside'],
      },
      {
        layer: 'route',
        because: w(
          'S3 and DynamoDB keep their public addresses behind a gateway endpoint; the route must stand in the table of this subnet, and leads to this Region only.',
          'S3 と DynamoDB は、ゲートウェイエンドポイントでもパブリックアドレスのままです。ルートはこのサブネットのテーブルに要り、届くのは同じリージョンだけです。',
        ),
        labs: ['L02'],
        where: ['outside'],
      },
      {
        layer: 'filters',
        because: w(
          'An address of the VPC: name and route are right, and one of the two ends drops the packet.',
          'VPC の中のアドレスなら、名前もルートも正しく、両端のどちらかがパケットを捨てています。',
        ),
        labs: ['L05', 'L11', 'L12'],
        where: ['inside'],
      },
      {
        layer: 'running',
        because: w(
          'The address of a database, service or instance that is stopped: nobody is there to refuse.',
          '止まっているデータベース、サービス、インスタンスのアドレスなら、拒否してくれる相手もいません。',
        ),
        labs: ['L01'],
        where: ['inside'],
      },
    ],
  },
  {
    id: 'no-name',
    title: w('The name has no address', '名前にアドレスがない'),
    says: [
      'could not resolve host',
      'temporary failure in name resolution',
      'name or service not known',
      'could not translate host name',
    ],
    shown: [
      { lab: 'L01', recording: 'shipping-unnamed' },
      { lab: 'L04', recording: 'curl-no-name' },
      { lab: 'L04', recording: 'python-no-name' },
    ],
    rulesOut: w(
      'Everything after the name: not one packet was sent to the service. Do not touch groups or routes for this.',
      '名前より先のすべて。サービスへのパケットは一つも送られていません。グループやルートには触れないでください。',
    ),
    suspects: [
      {
        layer: 'name',
        because: w(
          'At once: the name is not there, a slip in it or a zone that this VPC does not see. After seconds: the resolver does not answer, for instance a DNS server of your own in the DHCP options. AWS’s own names resolve even in a closed VPC.',
          'すぐに出るなら、その名前がありません。書き誤りか、この VPC から見えないゾーンです。数秒かかるなら、リゾルバーが応答していません（DHCP オプションで指定した自前の DNS サーバーなど）。AWS の名前は、閉域の VPC でも解決できます。',
        ),
        labs: ['L01', 'L04'],
      },
    ],
  },
  {
    id: 'could-not-connect',
    title: w('Could not connect, at once', 'すぐに「接続できない」'),
    says: ['could not connect to the endpoint url'],
    shown: [{ lab: 'L04', recording: 'list-no-name' }],
    rulesOut: w(
      'Lost packets: those make botocore wait and say “timeout”. It says this where a name has no address, and where a host refuses.',
      'パケットの消失。それなら botocore は待った末に「timeout」と言います。この文は、名前にアドレスがないときと、ホストに拒否されたときに出ます。',
    ),
    suspects: [
      {
        layer: 'name',
        because: w('No address for the name: see above.', '名前にアドレスがない場合（上の項目）。'),
        labs: ['L04'],
        where: ['none'],
      },
      {
        layer: 'running',
        because: w(
          'It has an address: then something was reached, and nothing listens on that port.',
          'アドレスがあるなら、何かには届いています。そのポートで待ち受けているものがありません。',
        ),
        labs: ['L01'],
        where: ['inside', 'outside'],
        look: listening,
      },
    ],
  },
  {
    id: 'refused',
    title: w('Refused, at once', 'すぐに拒否される'),
    says: ['connection refused', 'curl: (7)'],
    shown: [{ lab: 'L01', recording: 'invoices-refused' }],
    rulesOut: w(
      'The whole path: name, route, groups and ACLs are open, there and back. A refusal is an answer of the host.',
      '経路のすべて。名前、ルート、グループ、ACL は往復とも通っています。拒否はホストの答えです。',
    ),
    suspects: [
      {
        layer: 'running',
        because: w(
          'The machine runs, and no process listens on that port: it is down, or on another port, or on localhost only.',
          'マシンは動いていますが、そのポートで待ち受けるプロセスがありません。止まっているか、別のポートか、localhost だけで待ち受けています。',
        ),
        labs: ['L01'],
        look: listening,
      },
    ],
  },
  {
    id: 'denied',
    title: w('Access denied', 'アクセス拒否'),
    says: ['accessdenied', 'access denied', 'not authorized to perform', 'forbidden', '(403)'],
    shown: [
      { lab: 'L03', recording: 'put-denied' },
      { lab: 'L01', recording: 'prices-denied' },
    ],
    rulesOut: w(
      'The network. The request went all the way to the service, and its answer came back.',
      'ネットワーク。リクエストはサービスまで届き、答えが戻ってきています。',
    ),
    suspects: [
      {
        layer: 'policy',
        because: w(
          'The role lacks the action or the resource; or the endpoint’s policy, or that of the bucket, key or queue. All of them must agree.',
          'ロールに操作やリソースの許可がないか、エンドポイントのポリシー、バケットや鍵やキューのポリシーが断っています。すべての同意が必要です。',
        ),
        labs: ['L01', 'L03', 'L07'],
      },
    ],
  },
  {
    id: 'no-distribution',
    title: w('No matching distribution', '一致する配布物がない'),
    says: ['no matching distribution', 'could not find a version that satisfies'],
    shown: [
      { lab: 'L03', recording: 'pip-silent' },
      { lab: 'L09', recording: 'run-no-index' },
    ],
    rulesOut: w(
      'Nothing yet: pip ends with these lines whatever went wrong. The warnings above them are what counts.',
      'まだ何も。pip は、何が起きてもこの行で終わります。大事なのはその上の警告です。',
    ),
    suspects: [
      {
        layer: 'client',
        because: w(
          'With warnings about retries: pip asked an index on the internet. Without any: it looked only where it was told, and the package for this Python is not there.',
          '再試行の警告があるなら、pip はインターネットのインデックスに尋ねています。警告がないなら、指定された場所だけを見て、この Python 用のパッケージがなかったのです。',
        ),
        labs: ['L09'],
      },
      {
        layer: 'name',
        because: w(
          'The index is your own (CodeArtifact, a mirror): then read the warning as any other timeout.',
          'インデックスが自前のもの（CodeArtifact やミラー）なら、警告をほかのタイムアウトと同じように読みます。',
        ),
        labs: ['L09', 'L10'],
      },
    ],
  },
];
