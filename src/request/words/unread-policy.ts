import type { LayerDecision } from '#policy/authorize.ts';
import { bucketOf } from '../resource-policy.ts';
import type { JudgedCall, Judgement } from '../authorize-call.ts';
import type { AuthorizationLayer } from '../document.ts';
import { type Judged, judged, words } from './judged.ts';
import { unknownKey } from './key-words.ts';
import { layerNames } from './layer-names.ts';
import type { Unknown } from './missing-words.ts';

/** Why a kind of policy could not be judged, and the calls that settle it. */
export function unreadPolicy(
  call: JudgedCall,
  judgement: Judgement,
  layer: LayerDecision,
): readonly [Unknown, ...Unknown[]] {
  if (layer.doubts.includes('unread')) return [unread(call, judgement, layer)];
  const [broken] = layer.malformed;
  if (broken) return [malformed(call, judgement, layer, broken)];
  const [first, ...others] = layer.hingesOn.map((key) => unknownKey(call, judgement, layer, key));
  if (first) return [first, ...others];
  return [doubtWords(call, judgement, layer.doubts[0] ?? 'caller')];
}

/** What is told of a call without a caller: his policies, and the endpoint's where it was not read. */
export function unknownCaller({ resource, arrival, endpointUnread }: JudgedCall): {
  readonly words: readonly {
    readonly kind: AuthorizationLayer['kind'];
    readonly step: Judged;
  }[];
  readonly unknown: Unknown;
} {
  const unknown = {
    what: words(
      'who calls (the request names no principal)',
      '誰が呼び出すか（要求にプリンシパルがない）',
    ),
    call: 'aws sts get-caller-identity',
  };
  const kinds = [
    ...(endpointUnread ? (['endpoint-policy'] as const) : []),
    'identity-policy',
  ] as const;
  const told = kinds.map((kind) => ({
    kind,
    step: judged({
      kind,
      verdict: 'unknown',
      component: 'policy',
      id: kind === 'endpoint-policy' ? (arrival.endpoint?.id ?? 'vpce') : resource,
      message: words(`unknown: ${unknown.what.en}`, `不明：${unknown.what.ja}`),
      readFrom: { call: 'GetCallerIdentity', field: 'Arn' },
    }),
  }));
  return { words: told, unknown };
}

function unread(
  call: JudgedCall,
  { principal, resourcePolicy }: Judgement,
  { kind }: LayerDecision,
) {
  const { arrival } = call;
  if (kind === 'endpoint-policy' && arrival.endpoint) return endpointPolicy(arrival.endpoint.id);
  if (kind === 'resource-policy' && resourcePolicy.kind === 'unread') return resourcePolicy.unknown;
  return identity(principal.kind, principal.arn);
}

function endpointPolicy(id: string): Unknown {
  return {
    what: words(`the policy of ${id} (not read)`, `${id} のポリシー（読み取っていない）`),
    call: `aws ec2 describe-vpc-endpoints --vpc-endpoint-ids ${id} --query VpcEndpoints[].PolicyDocument`,
  };
}

function identity(kind: string, arn: string): Unknown {
  const filter = kind === 'user' ? 'User Group' : 'Role';
  return {
    what: words(`the policies of ${arn} (not read)`, `${arn} のポリシー（読み取っていない）`),
    call: `aws iam get-account-authorization-details --filter ${filter} LocalManagedPolicy AWSManagedPolicy`,
  };
}

function malformed(
  call: JudgedCall,
  judgement: Judgement,
  layer: LayerDecision,
  { policy, message, at }: LayerDecision['malformed'][number],
): Unknown {
  const name = layerNames[layer.kind];
  return {
    what: words(
      `what the ${name.en} ${policy} means: "${message}" at ${at}`,
      `${name.ja} ${policy} の意味（${at}：「${message}」）`,
    ),
    call: unread(call, judgement, layer).call,
  };
}

/** What a layer cannot be sure of although its policies were read. */
function doubtWords(
  { action, resource }: JudgedCall,
  { principal }: Judgement,
  doubt: LayerDecision['doubts'][number],
): Unknown {
  const bucket = bucketOf(resource) ?? resource;
  switch (doubt) {
    case 'public-access':
      return {
        what: words(
          `whether Block Public Access restricts ${bucket} (not read)`,
          `パブリックアクセスブロックが ${bucket} を制限しているか（読み取っていない）`,
        ),
        call: `aws s3api get-public-access-block --bucket ${bucket}`,
      };
    case 'acls':
      return {
        what: words(
          `what the ACLs of ${resource} grant (not read)`,
          `${resource} の ACL が何を許可しているか（読み取っていない）`,
        ),
        call: `aws s3api get-bucket-ownership-controls --bucket ${bucket}`,
      };
    case 'reading':
      return {
        what: words(
          `which resource ${action} is judged on (AWS's pages disagree)`,
          `${action} がどのリソースに対して判定されるか（AWS のページによって異なる）`,
        ),
        call: `aws iam simulate-principal-policy --policy-source-arn ${principal.arn} --action-names ${action}`,
      };
    case 'service':
    case 'unread':
    case 'caller':
      return {
        what: words(
          `which session of ${principal.arn} calls (a policy names one)`,
          `${principal.arn} のどのセッションが呼び出すか（ポリシーが特定のセッションを名指ししている）`,
        ),
        call: 'aws sts get-caller-identity',
      };
  }
}
