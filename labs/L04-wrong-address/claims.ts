import type { Misreading } from '#labs/lesson.ts';

/** Advice that is right and stops one step too early. */
export const claims: readonly Misreading[] = [
  {
    id: 'resolves-correctly',
    claim: {
      en: 'Check that DNS resolves correctly.',
      ja: 'DNS が正しく解決されているかを確認する。',
    },
    article: 'closed-network-pitfalls',
    lines: [28],
    capture: {
      en: 'A question for `sqs.*` and its answer, both without an error. The answer is a public address, and the SYNs to it stay alone.',
      ja: '`sqs.*` への問い合わせと、エラーのない答え。ただし答えはパブリックアドレスで、そこへの SYN には応答がありません。',
    },
    right: {
      en: 'That a name resolves says little in a closed network: public names do, too. Correct is an address of your own block; look at the answer, and at who gave it.',
      ja: '閉域網では、解決できたこと自体に意味はほとんどありません。パブリックな名前も解決できるからです。自分の CIDR の中のアドレスであって初めて「正しい」と言えます。答えと、答えた相手を見てください。',
    },
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html',
    asOf: '2023-04',
  },
  {
    id: 'private-dns-is-on',
    claim: {
      en: 'Create the endpoint, and make sure that private DNS is enabled.',
      ja: 'エンドポイントを作成し、プライベート DNS を有効にする。',
    },
    article: 'least-privilege-mwaa',
    lines: [43, 46],
    capture: {
      en: 'In a VPC with `enableDnsHostnames` off the call is refused: “Enabling private DNS requires both enableDnsSupport and enableDnsHostnames VPC attributes set to true”. Switched off later, it is answered with public addresses and reported nowhere.',
      ja: '`enableDnsHostnames` が無効な VPC では、呼び出しが「Enabling private DNS requires both enableDnsSupport and enableDnsHostnames VPC attributes set to true」と拒否されます。後から無効にした場合は、報告もなくパブリックアドレスが返るようになります。',
    },
    right: {
      en: 'Three switches make one answer: two attributes of the VPC and one of the endpoint. And hosts must ask the VPC’s resolver, directly or through a server that forwards to it.',
      ja: '一つの答えに、スイッチは三つ。VPC の属性が二つ、エンドポイントに一つです。さらに、ホストが VPC のリゾルバーに、直接か転送を通じて尋ねている必要があります。',
    },
    source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html',
    asOf: '2023-04',
  },
  {
    id: 'mwaa-endpoints',
    claim: {
      en: 'The security groups of the endpoints should admit the environment’s group, and the services are then reached privately.',
      ja: 'エンドポイントのセキュリティグループで環境のグループを許可すれば、サービスにプライベートに届く。',
    },
    article: 'least-privilege-mwaa',
    lines: [65],
    capture: {
      en: 'The group counts no packet at all: every one goes to a public address, and none to the endpoint.',
      ja: 'グループを通るパケットは一つもありません。すべてパブリックアドレスに向かい、エンドポイントには向かっていないからです。',
    },
    right: {
      en: 'A group is asked only by packets that come to its address. First the name, then the group, and only then the policy.',
      ja: 'グループが問われるのは、そのアドレスに来たパケットだけです。まず名前、次にグループ、ポリシーはその後です。',
    },
    source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html',
    asOf: '2023-04',
  },
];
