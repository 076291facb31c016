import type { Hypothesis, Prediction } from '#labs/lab.ts';

/** Asked before anything is shown. */
export const prediction: Prediction = {
  question: {
    en: 'The notebook writes its first log line. What does the person in front of it see?',
    ja: 'ノートブックが最初のログを書きます。画面の前の人には何が見えるでしょうか。',
  },
  choices: [
    {
      id: 'denied',
      words: { en: 'At once: AccessDenied', ja: 'すぐに AccessDenied' },
    },
    {
      id: 'silence',
      words: {
        en: 'Nothing for minutes, then a connect timeout',
        ja: '何分も沈黙し、その後に接続タイムアウト',
      },
    },
    {
      id: 'no-name',
      words: {
        en: 'At once: the name cannot be resolved',
        ja: 'すぐに「名前を解決できない」エラー',
      },
    },
    {
      id: 'works',
      words: {
        en: 'The line appears: there is an endpoint for CloudWatch',
        ja: 'ログが現れる。CloudWatch のエンドポイントがあるから',
      },
    },
  ],
  happened: 'silence',
};

/** Causes worth testing, each with what would refute it. */
export const hypotheses: readonly Hypothesis[] = [
  {
    id: 'name',
    words: {
      en: 'The name leads to an address outside the VPC',
      ja: '名前が VPC の外のアドレスを指している',
    },
    refutedBy: {
      en: 'The answer for logs.* lies in ${vpc-cidr}.',
      ja: 'logs.* の答えが ${vpc-cidr} の中にある。',
    },
    look: { from: 'inside', command: 'getent hosts logs.${region}.amazonaws.com' },
  },
  {
    id: 'security-group',
    words: {
      en: 'A security group drops 443 between notebook and service',
      ja: 'ノートブックとサービスの間の 443 をセキュリティグループが捨てている',
    },
    refutedBy: {
      en: 'The same notebook reaches STS through the same group.',
      ja: '同じノートブックが、同じグループを通って STS に届いている。',
    },
    look: {
      from: 'inside',
      command: [
        'AWS_MAX_ATTEMPTS=1 aws sts \\',
        '  get-caller-identity --cli-connect-timeout 3',
      ].join('\n'),
    },
  },
  {
    id: 'network-acl',
    words: {
      en: 'The subnet’s network ACL drops the way there or back',
      ja: 'サブネットのネットワーク ACL が行きか帰りを捨てている',
    },
    refutedBy: {
      en: 'Other services behind the same subnet answer, be it with a refusal.',
      ja: '同じサブネットの先にあるほかのサービスは応答する（拒否でも応答である）。',
    },
    look: {
      from: 'inside',
      command: [
        'AWS_MAX_ATTEMPTS=1 aws cloudwatch \\',
        '  list-metrics --cli-connect-timeout 3',
      ].join('\n'),
    },
  },
  {
    id: 'permission',
    words: { en: 'The role may not write logs', ja: 'ロールにログを書く権限がない' },
    refutedBy: {
      en: 'There is no AccessDenied: a policy answers, it does not keep silent. (It may still be the next fault.)',
      ja: 'AccessDenied が返っていない。ポリシーは黙らずに答えるもの。（次に現れる原因かもしれない。）',
    },
    look: {
      from: 'inside',
      command: [
        'AWS_MAX_ATTEMPTS=1 aws logs \\',
        '  describe-log-streams --cli-connect-timeout 3 \\',
        '  --log-group-name ${studio-group}',
      ].join('\n'),
    },
  },
];
