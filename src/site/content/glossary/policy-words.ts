import { type GeneralWord, word } from './general-word.ts';

/** Words of policies. */
export const policyWords: readonly GeneralWord[] = [
  word(
    'identity-policy',
    ['identity-based policy', 'アイデンティティベースのポリシー'],
    ['Says what a role or user may do.', 'ロールやユーザーに何が許されるかを定めるもの。'],
    'identity-and-resource-policies',
  ),
  word(
    'resource-policy',
    ['resource-based policy', 'リソースベースのポリシー'],
    [
      'Hangs on a bucket, key, queue or other resource and says who may do what with it.',
      'バケット、キー、キューなどに付き、誰が何をしてよいかを定めるもの。',
    ],
    'identity-and-resource-policies',
  ),
  word(
    'endpoint-policy',
    ['endpoint policy', 'エンドポイントポリシー'],
    [
      'Says which calls may pass this one endpoint; it narrows, and never grants.',
      'そのエンドポイントを通れる呼び出しを決めるもの。絞るだけで、許可を与えることはない。',
    ],
    'endpoint-policies',
  ),
  word(
    'trust-policy',
    ['trust policy', '信頼ポリシー'],
    [
      'The resource policy of a role: who may assume it.',
      'ロールのリソースポリシー。誰がそのロールを引き受けられるかを定める。',
    ],
    'identity-and-resource-policies',
  ),
  word(
    'key-policy',
    ['key policy', 'キーポリシー'],
    [
      'The resource policy of a KMS key; without an Allow in it nobody may use the key.',
      'KMS キーのリソースポリシー。ここでの許可がなければ、誰もキーを使えない。',
    ],
    'identity-and-resource-policies',
  ),
  word(
    'permissions-boundary',
    ['permissions boundary', 'アクセス許可の境界'],
    [
      'The most that a role or user may have, whatever its policies allow.',
      'ポリシーで何を許可しても越えられない、ロールやユーザーの権限の上限。',
    ],
    'identity-and-resource-policies',
  ),
  word(
    'session-policy',
    ['session policy', 'セッションポリシー'],
    [
      'A policy passed when a role is assumed, which narrows that session.',
      'ロールを引き受けるときに渡し、そのセッションの権限を絞るポリシー。',
    ],
    'identity-and-resource-policies',
  ),
  word(
    'scp',
    ['service control policy (SCP)', 'サービスコントロールポリシー（SCP）'],
    [
      'Limits what the accounts of an organization may do.',
      '組織のアカウントにできることを制限するもの。',
    ],
    'identity-and-resource-policies',
  ),
  word(
    'rcp',
    ['resource control policy (RCP)', 'リソースコントロールポリシー（RCP）'],
    [
      'Limits who may use the resources of an organization’s accounts.',
      '組織のアカウントのリソースを誰が使えるかを制限するもの。',
    ],
    'identity-and-resource-policies',
  ),
  word(
    'explicit-deny',
    ['explicit deny', '明示的な拒否'],
    [
      'A matching statement with Effect Deny; no Allow anywhere outweighs it.',
      '当てはまる Deny のステートメント。どこの Allow でも覆らない。',
    ],
    'identity-and-resource-policies',
  ),
  word(
    'implicit-deny',
    ['implicit deny', '暗黙の拒否'],
    [
      'The answer where nothing denies and nothing that has to allow does.',
      '拒否はないが、必要な許可もないときの答え。',
    ],
    'identity-and-resource-policies',
  ),
  word(
    'execution-role',
    ['execution role', '実行ロール'],
    [
      'The IAM role in whose name a service runs your code and calls AWS.',
      'サービスがあなたのコードを動かし、AWS を呼び出すときに名乗る IAM ロール。',
    ],
    'identity-and-resource-policies',
  ),
  word(
    'source-vpce',
    ['aws:SourceVpce', 'aws:SourceVpce'],
    [
      'The condition key that holds the endpoint a call came through; absent without one.',
      '呼び出しが通ったエンドポイントを示す条件キー。通っていなければ存在しない。',
    ],
    'identity-and-resource-policies',
  ),
];
