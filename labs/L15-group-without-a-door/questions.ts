import type { Hypothesis, Prediction } from '#labs/lab.ts';

/** Asked before anything is shown. */
export const prediction: Prediction = {
  question: {
    en: 'Suppose somebody takes every inbound rule out of the environment’s security group, the office’s too. Then the auditor, at an address of another provider, opens the UI by the environment’s own address. What does the auditor see?',
    ja: '環境のセキュリティグループから、オフィス用も含めてインバウンドルールをすべて消したとします。その後、別の回線のアドレスにいる監査人が、環境の UI のアドレスを開きます。何が見えるでしょうか。',
  },
  choices: [
    {
      id: 'silence',
      words: {
        en: 'Nothing: the browser waits until it times out',
        ja: '何も見えない。ブラウザーが待ち続け、タイムアウトする',
      },
    },
    { id: 'forbidden', words: { en: 'At once: 403 Forbidden', ja: 'すぐに 403 Forbidden' } },
    {
      id: 'sign-in',
      words: { en: 'The sign-in page, as in the office', ja: 'オフィスと同じサインインのページ' },
    },
    {
      id: 'bad-gateway',
      words: { en: '502 or 504, from the load balancer', ja: 'ロードバランサーからの 502 か 504' },
    },
  ],
  happened: 'sign-in',
};

/** Causes worth testing, each with what would refute it. */
export const hypotheses: readonly Hypothesis[] = [
  {
    id: 'group-rule',
    words: {
      en: 'A rule of the environment’s group is wider than it looks',
      ja: '環境のグループに、見かけより広いルールがある',
    },
    refutedBy: {
      en: 'With every inbound rule removed, the page still opens.',
      ja: 'インバウンドルールをすべて消しても、ページが開く。',
    },
    look: {
      from: 'operator',
      command: [
        'aws ec2 describe-security-groups \\',
        '  --group-ids ${environment-group} \\',
        "  --query 'SecurityGroups[].IpPermissions'",
      ].join('\n'),
    },
  },
  {
    id: 'not-on-path',
    words: {
      en: 'The group is not on the way that the auditor takes',
      ja: '監査人の通る経路に、このグループがない',
    },
    refutedBy: {
      en: 'The trace of that request names the group, or an interface that carries it.',
      ja: 'その要求の経路に、このグループか、それが付いたインターフェイスが出てくる。',
    },
    look: {
      from: 'operator',
      command: [
        'npx closednet trace --port 443 \\',
        '  --from internet:${auditor} --to ${public-host}',
      ].join('\n'),
    },
  },
  {
    id: 'through-balancer',
    words: {
      en: 'The auditor comes in through the load balancer, whose group is open',
      ja: '監査人は、グループの開いたロードバランサーから入っている',
    },
    refutedBy: {
      en: 'The UI’s own name does not lead to an address of the load balancer.',
      ja: 'UI の名前が、ロードバランサーのアドレスを指していない。',
    },
    look: { from: 'inside', command: 'getent hosts ${public-host}' },
  },
  {
    id: 'routes',
    words: {
      en: 'A route brings the internet into the private subnets',
      ja: 'どこかのルートが、インターネットをプライベートサブネットへ通している',
    },
    refutedBy: {
      en: 'The private subnets’ table has the local route, S3 and the VPN, and no gateway to the internet.',
      ja: 'プライベートサブネットのルートは local と S3 と VPN だけで、インターネットへのゲートウェイがない。',
    },
    look: {
      from: 'operator',
      command: [
        'aws ec2 describe-route-tables --output table \\',
        '  --filters Name=vpc-id,Values=${vpc} \\',
        "  --query 'RouteTables[].Routes[].[DestinationCidrBlock,",
        "    DestinationPrefixListId,GatewayId]'",
      ].join('\n'),
    },
  },
];
