import type { Hypothesis, Prediction } from '#labs/lab.ts';

/** Asked before anything is shown. */
export const prediction: Prediction = {
  question: {
    en: 'The endpoint for SQS is there, `available`, and its group admits the worker. The worker looks for its queue. What comes back?',
    ja: 'SQS のエンドポイントは `available` で、グループもワーカーを許可しています。ワーカーがキューを探すと、何が返ってくるでしょうか。',
  },
  choices: [
    {
      id: 'works',
      words: {
        en: 'An answer of SQS: everything that it needs is there',
        ja: 'SQS の答え。必要なものは揃っているから',
      },
    },
    {
      id: 'public-address',
      words: {
        en: 'The name gives an address outside the VPC, and the connection times out',
        ja: '名前の答えが VPC の外のアドレスで、接続がタイムアウトする',
      },
    },
    {
      id: 'no-answer',
      words: {
        en: 'Nobody answers for the name, and no connection is tried',
        ja: '名前に誰も答えず、接続は試みられもしない',
      },
    },
    {
      id: 'denied',
      words: { en: 'At once: AccessDenied', ja: 'すぐに AccessDenied' },
    },
  ],
  happened: 'no-answer',
};

/** Causes worth testing, each with what would refute it. */
export const hypotheses: readonly Hypothesis[] = [
  {
    id: 'server',
    words: {
      en: 'Whoever the worker asks for names does not answer',
      ja: 'ワーカーが名前を尋ねる相手が答えない',
    },
    refutedBy: {
      en: 'Any other name gets an answer, S3’s for one.',
      ja: 'ほかの名前、たとえば S3 の名前には答えが返る。',
    },
    look: { from: 'inside', command: 'getent hosts s3.${region}.amazonaws.com' },
  },
  {
    id: 'vpc',
    words: {
      en: 'The VPC does not let private names be answered',
      ja: 'VPC が、プライベートな名前に答えさせていない',
    },
    refutedBy: {
      en: 'Both DNS attributes of the VPC are true.',
      ja: 'VPC の DNS の属性が二つとも true になっている。',
    },
    look: {
      from: 'operator',
      command: [
        'aws ec2 describe-vpc-attribute \\',
        '  --vpc-id ${vpc} \\',
        '  --attribute enableDnsHostnames',
      ].join('\n'),
    },
  },
  {
    id: 'endpoint',
    words: {
      en: 'The endpoint does not answer for the name of its service',
      ja: 'エンドポイントが、サービスのいつもの名前に答えていない',
    },
    refutedBy: {
      en: 'Its PrivateDnsEnabled is true.',
      ja: 'エンドポイントの PrivateDnsEnabled が true になっている。',
    },
    look: {
      from: 'operator',
      command: [
        'aws ec2 describe-vpc-endpoints --output text \\',
        '  --filters Name=vpc-id,Values=${vpc} --query \\',
        "  'VpcEndpoints[].[ServiceName,PrivateDnsEnabled]'",
      ].join('\n'),
    },
  },
  {
    id: 'group',
    words: {
      en: 'The endpoint’s security group drops 443',
      ja: 'エンドポイントのセキュリティグループが 443 を捨てている',
    },
    refutedBy: {
      en: 'Its rule admits the worker’s group on 443.',
      ja: 'そのルールは、ワーカーのグループからの 443 を許可している。',
    },
    look: {
      from: 'operator',
      command: [
        'aws ec2 describe-security-groups \\',
        '  --group-ids ${endpoints-group} \\',
        "  --query 'SecurityGroups[].IpPermissions'",
      ].join('\n'),
    },
  },
  {
    id: 'other-name',
    words: {
      en: 'A program asks for another name than the endpoint answers for',
      ja: 'プログラムの尋ねる名前が、エンドポイントの受け持つ名前と違う',
    },
    refutedBy: {
      en: 'The host in its error text is the PrivateDnsName of the endpoint’s service.',
      ja: 'エラー文のホスト名が、エンドポイントのサービスの PrivateDnsName と同じ。',
    },
    look: {
      from: 'inside',
      command: [
        'AWS_MAX_ATTEMPTS=1 aws sts \\',
        '  get-caller-identity --cli-connect-timeout 3',
      ].join('\n'),
    },
  },
];
