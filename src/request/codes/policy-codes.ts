import { type CodeText, codeText } from './code-text.ts';

/** AWS names one kind of policy in its refusal; the others that refuse as well come to light later. */
const refused = [
  '403 (400 from JSON services): “is not authorized to perform …”, at once. The path is open.',
  'すぐに 403（JSON 形式のサービスでは 400）が返り、“is not authorized to perform …” と示されます。経路は通っています。',
] as const;

/** The two ways in which one kind of policy refuses: by a Deny that applies, or for want of an Allow. */
function refusals(
  en: string,
  ja: string,
  remedyEn: string,
  remedyJa: string,
): readonly [deny: CodeText, noAllow: CodeText] {
  return [
    codeText(
      [
        `A Deny of the ${en} applies: no Allow anywhere helps.`,
        `${ja}の Deny が当てはまります。どこで Allow しても通りません。`,
      ],
      refused,
      [
        'Narrow the Deny, or meet its condition: often the endpoint, the VPC or the organization that it asks for.',
        'Deny の範囲を狭めるか、その条件を満たします。条件の多くはエンドポイント、VPC、組織です。',
      ],
    ),
    codeText(
      [
        `No statement of the ${en} allows the action.`,
        `${ja}にこのアクションを許可する文がありません。`,
      ],
      refused,
      [remedyEn, remedyJa],
    ),
  ];
}

const endpoint = refusals(
  'VPC endpoint policy',
  'VPC エンドポイントポリシー',
  'Allow the action, the resource and the caller in the endpoint’s policy; the default policy allows everything.',
  'エンドポイントポリシーで、アクション、リソース、呼び出し元を許可します。既定のポリシーはすべて許可です。',
);
const identity = refusals(
  'caller’s identity-based policies',
  '呼び出し元のアイデンティティベースのポリシー',
  'Allow this one action on this one resource, in a policy of the role.',
  'ロールのポリシーで、このリソースへのこのアクションだけを許可します。',
);
const resource = refusals(
  'resource’s own policy',
  'リソースベースのポリシー',
  'Name the caller in the policy of the bucket, key, queue or role; across accounts both sides must allow.',
  'バケット、キー、キュー、ロールなどのポリシーで呼び出し元を許可します。アカウントをまたぐ場合は両側の許可が要ります。',
);
const bucket = refusals(
  'policy of the bucket behind the access point',
  'アクセスポイントの先のバケットのポリシー',
  'Let the bucket’s policy allow it as well, or delegate to the access points of the account.',
  'バケットポリシーでも許可するか、アカウントのアクセスポイントに委任します。',
);
const boundary = refusals(
  'permissions boundary',
  'アクセス許可の境界',
  'Widen the boundary: it grants nothing, and bounds what the identity policies may grant.',
  '境界を広げます。境界自体は何も許可せず、アイデンティティポリシーの許可できる範囲を決めます。',
);
const session = refusals(
  'session policy',
  'セッションポリシー',
  'Take the session with a wider policy, or with none.',
  'より広いセッションポリシーで、またはセッションポリシーなしでロールを引き受けます。',
);
const scp = refusals(
  'organization’s service control policies',
  '組織のサービスコントロールポリシー（SCP）',
  'At every level, from the root to the account, one attached policy must allow it.',
  'ルートからアカウントまでのすべての階層で、いずれかの SCP が許可していなければなりません。',
);
const rcp = refusals(
  'organization’s resource control policies',
  '組織のリソースコントロールポリシー（RCP）',
  'RCPFullAWSAccess must be attached at every level of the resource’s account.',
  'リソースのアカウントのすべての階層に RCPFullAWSAccess が要ります。',
);

/** Codes of policies: each kind that refuses has one of its own. */
export const policyCodes = {
  'sim:ENDPOINT_POLICY_EXPLICIT_DENY': endpoint[0],
  'sim:ENDPOINT_POLICY_NO_ALLOW': endpoint[1],
  'sim:IDENTITY_POLICY_EXPLICIT_DENY': identity[0],
  'sim:IDENTITY_POLICY_NO_ALLOW': identity[1],
  'sim:RESOURCE_POLICY_EXPLICIT_DENY': resource[0],
  'sim:RESOURCE_POLICY_NO_ALLOW': resource[1],
  'sim:BUCKET_POLICY_EXPLICIT_DENY': bucket[0],
  'sim:BUCKET_POLICY_NO_ALLOW': bucket[1],
  'sim:PERMISSIONS_BOUNDARY_EXPLICIT_DENY': boundary[0],
  'sim:PERMISSIONS_BOUNDARY_NO_ALLOW': boundary[1],
  'sim:SESSION_POLICY_EXPLICIT_DENY': session[0],
  'sim:SESSION_POLICY_NO_ALLOW': session[1],
  'sim:SCP_EXPLICIT_DENY': scp[0],
  'sim:SCP_NO_ALLOW': scp[1],
  'sim:RCP_EXPLICIT_DENY': rcp[0],
  'sim:RCP_NO_ALLOW': rcp[1],
  'sim:NEVER_ACROSS_ACCOUNTS': codeText(
    [
      'The action never works across accounts, whatever the policies say.',
      'このアクションは、ポリシーで許可してもアカウントをまたいでは使えません。',
    ],
    refused,
    [
      'Call it with a role of the resource’s own account.',
      'リソースと同じアカウントのロールを引き受けて呼び出します。',
    ],
  ),
  'sim:OTHER_PARTITION': codeText(
    [
      'Caller and resource are in different partitions (aws, aws-cn, aws-us-gov), which no policy crosses.',
      '呼び出し元とリソースのパーティション（aws、aws-cn、aws-us-gov）が異なり、ポリシーでは越えられません。',
    ],
    refused,
    [
      'Use credentials of the resource’s own partition.',
      'リソースと同じパーティションの認証情報を使います。',
    ],
  ),
  'sim:ACCESS_POINT_NETWORK': codeText(
    [
      'The access point serves one VPC alone, and the call does not come from there.',
      'このアクセスポイントを使えるのは一つの VPC だけで、呼び出しはそこから来ていません。',
    ],
    refused,
    [
      'Call from that VPC, through its endpoint, or use another access point.',
      'その VPC からエンドポイント経由で呼び出すか、別のアクセスポイントを使います。',
    ],
  ),
} as const satisfies Record<string, CodeText>;
