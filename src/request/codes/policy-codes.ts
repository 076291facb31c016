import { codeText } from './code-text.ts';

const forbidden = [
  'An answer comes, and it is AccessDenied: status 403, or 400 from services that speak JSON.',
  '応答は返りますが、内容は AccessDenied です。ステータスは 403、JSON で話すサービスでは 400 です。',
] as const;

/** Codes of policies; every kind can lack an Allow, and every kind can hold a Deny. */
export const policyCodes = {
  'sim:ENDPOINT_POLICY_NO_ALLOW': codeText(
    [
      'The call goes through a VPC endpoint whose policy does not let it through.',
      '呼び出しが通る VPC エンドポイントのポリシーが、この呼び出しを通しません。',
    ],
    forbidden,
    [
      'Add the action, the resource and the caller to the endpoint’s policy. It does not replace the caller’s own rights.',
      'エンドポイントのポリシーに、アクション、リソース、呼び出し元を加えます。呼び出し元自身の権限の代わりにはなりません。',
    ],
  ),
  'sim:ENDPOINT_POLICY_EXPLICIT_DENY': codeText(
    [
      'A statement of the endpoint’s policy denies the call.',
      'エンドポイントのポリシーのステートメントが、この呼び出しを拒否しています。',
    ],
    forbidden,
    [
      'Narrow the Deny. No Allow anywhere else outweighs it.',
      'Deny の範囲を狭めます。ほかのどこで許可しても、Deny が優先します。',
    ],
  ),
  'sim:IDENTITY_POLICY_NO_ALLOW': codeText(
    [
      'No policy of the role or user allows the action on this resource.',
      'ロールやユーザーのポリシーに、このリソースへのアクションを許可するものがありません。',
    ],
    forbidden,
    [
      'Allow exactly the action on exactly the resource. Look at the end of the ARN: a log group’s streams need `:*`, a bucket’s objects `/*`.',
      '必要なアクションだけを、必要なリソースだけに許可します。ARN の末尾に注意してください。ロググループのストリームには `:*`、バケットのオブジェクトには `/*` が要ります。',
    ],
  ),
  'sim:IDENTITY_POLICY_EXPLICIT_DENY': codeText(
    [
      'A policy of the role or user denies the action.',
      'ロールやユーザーのポリシーが、このアクションを明示的に拒否しています。',
    ],
    forbidden,
    [
      'Look at the condition of the Deny. One on aws:SourceIp hits every call that comes through an endpoint, because such a call has no aws:SourceIp.',
      'Deny の条件を確かめます。エンドポイント経由の呼び出しには aws:SourceIp がないため、aws:SourceIp を使った Deny はそのすべてに当たります。',
    ],
  ),
  'sim:RESOURCE_POLICY_NO_ALLOW': codeText(
    [
      'The resource’s own policy has to allow the call and does not: keys and roles always have to, other resources for callers of other accounts.',
      'リソース自身のポリシーによる許可が必要ですが、ありません。KMS キーとロールでは常に、ほかのリソースでは別アカウントからの呼び出しのときに必要です。',
    ],
    forbidden,
    [
      'Name the caller, or his account, in the policy of the key, role, bucket or queue.',
      'キー、ロール、バケット、キューなどのポリシーに、呼び出し元かそのアカウントを指定します。',
    ],
  ),
  'sim:RESOURCE_POLICY_EXPLICIT_DENY': codeText(
    [
      'The resource’s own policy denies the call, whatever the caller may do otherwise.',
      '呼び出し元の権限にかかわらず、リソース自身のポリシーが拒否しています。',
    ],
    forbidden,
    [
      'Often it asks for a certain endpoint or VPC: call through that one, or add yours to the condition.',
      '特定のエンドポイントや VPC を求めていることが多くあります。そこを通すか、条件に自分のものを加えます。',
    ],
  ),
  'sim:BUCKET_POLICY_NO_ALLOW': codeText(
    [
      'The access point lets the call through, and the bucket behind it does not.',
      'アクセスポイントは通していますが、その先のバケットが許可していません。',
    ],
    forbidden,
    [
      'Let the bucket delegate to its access points (s3:DataAccessPointAccount), or allow the same there.',
      'バケットのポリシーでアクセスポイントに委任する（s3:DataAccessPointAccount）か、同じ内容を許可します。',
    ],
  ),
  'sim:BUCKET_POLICY_EXPLICIT_DENY': codeText(
    [
      'The bucket behind the access point denies the call.',
      'アクセスポイントの先のバケットが拒否しています。',
    ],
    forbidden,
    ['Narrow the Deny of the bucket’s policy.', 'バケットのポリシーの Deny の範囲を狭めます。'],
  ),
  'sim:PERMISSIONS_BOUNDARY_NO_ALLOW': codeText(
    [
      'The permissions boundary of the role or user does not hold the action, so no policy of his can give it.',
      'ロールやユーザーのアクセス許可の境界にこのアクションが含まれないため、自身のポリシーで許可しても効きません。',
    ],
    forbidden,
    [
      'Widen the boundary, or use another role. More policies do not help.',
      '境界を広げるか、別のロールを使います。ポリシーを足しても解決しません。',
    ],
  ),
  'sim:PERMISSIONS_BOUNDARY_EXPLICIT_DENY': codeText(
    [
      'The permissions boundary denies the action.',
      'アクセス許可の境界がこのアクションを明示的に拒否しています。',
    ],
    forbidden,
    ['Narrow the Deny of the boundary.', '境界の Deny の範囲を狭めます。'],
  ),
  'sim:SESSION_POLICY_NO_ALLOW': codeText(
    [
      'The session was made with a policy of its own that does not hold the action.',
      'セッション作成時に渡されたポリシーに、このアクションが含まれていません。',
    ],
    forbidden,
    [
      'Ask for a session with a wider policy, or with none.',
      'もっと広いポリシーを渡すか、ポリシーを渡さずにセッションを作り直します。',
    ],
  ),
  'sim:SESSION_POLICY_EXPLICIT_DENY': codeText(
    [
      'The policy that the session was made with denies the action.',
      'セッション作成時に渡されたポリシーが、このアクションを明示的に拒否しています。',
    ],
    forbidden,
    ['Make the session without that Deny.', 'その Deny を含めずにセッションを作り直します。'],
  ),
  'sim:SCP_NO_ALLOW': codeText(
    [
      'At some level of the organization no service control policy allows the action.',
      '組織のどこかの階層で、このアクションを許可するサービスコントロールポリシーがありません。',
    ],
    forbidden,
    [
      'Ask whoever runs the organization; nothing in this account helps.',
      '組織の管理者に依頼します。このアカウントの中では解決できません。',
    ],
  ),
  'sim:SCP_EXPLICIT_DENY': codeText(
    [
      'A service control policy of the organization denies the action.',
      '組織のサービスコントロールポリシーが、このアクションを拒否しています。',
    ],
    forbidden,
    [
      'Ask whoever runs the organization, and look for a condition on the Region.',
      '組織の管理者に依頼します。リージョンの条件がないかも確かめます。',
    ],
  ),
  'sim:RCP_NO_ALLOW': codeText(
    [
      'No resource control policy of the organization allows the action.',
      'このアクションを許可する組織のリソースコントロールポリシーがありません。',
    ],
    forbidden,
    [
      'Ask whoever runs the organization of the resource.',
      'リソース側の組織の管理者に依頼します。',
    ],
  ),
  'sim:RCP_EXPLICIT_DENY': codeText(
    [
      'A resource control policy of the resource’s organization denies the action.',
      'リソース側の組織のリソースコントロールポリシーが、このアクションを拒否しています。',
    ],
    forbidden,
    [
      'Ask whoever runs the organization of the resource; often the caller is outside it.',
      'リソース側の組織の管理者に依頼します。呼び出し元が組織の外にあることがよくあります。',
    ],
  ),
  'sim:NEVER_ACROSS_ACCOUNTS': codeText(
    [
      'The action works only within the account of the resource; no policy opens it to others.',
      'リソースと同じアカウントの中でだけ使えるアクションです。ポリシーで他のアカウントに開くことはできません。',
    ],
    forbidden,
    [
      'Assume a role in the account of the resource and act there.',
      'リソースのあるアカウントのロールを引き受けて実行します。',
    ],
  ),
  'sim:OTHER_PARTITION': codeText(
    [
      'Caller and resource are in different partitions of AWS (such as aws and aws-cn), and no grant reaches across.',
      '呼び出し元とリソースが AWS の別のパーティション（aws と aws-cn など）にあり、許可は越えられません。',
    ],
    forbidden,
    ['Use an identity of that partition.', 'そのパーティションのアイデンティティを使います。'],
  ),
  'sim:ACCESS_POINT_NETWORK': codeText(
    [
      'The access point may be used only from one VPC, through an endpoint, and the call comes from elsewhere.',
      'このアクセスポイントは決められた VPC のエンドポイント経由でしか使えず、呼び出しは別の場所から来ています。',
    ],
    forbidden,
    [
      'Call through an S3 endpoint of that VPC, or use another access point.',
      'その VPC の S3 エンドポイントを通すか、別のアクセスポイントを使います。',
    ],
  ),
} as const;
