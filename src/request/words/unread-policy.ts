import type { LayerDecision } from '#policy/authorize.ts';
import type { JudgedCall } from '../authorize-call.ts';
import { words } from './judged.ts';
import type { Unknown } from './missing-words.ts';

/** Why a kind of policy could not be judged, and the call that settles it. */
export function unreadPolicy(call: JudgedCall, kind: LayerDecision['kind']): Unknown {
  const { principal, resourcePolicy, arrival, networkKeysKnown } = call;
  if (!principal)
    return {
      what: words(
        'who calls (the request names no principal)',
        '誰が呼び出すか（要求にプリンシパルがない）',
      ),
      call: 'aws sts get-caller-identity',
    };
  if (kind === 'resource-policy' && resourcePolicy.kind === 'unread') return resourcePolicy.unknown;
  if (kind === 'endpoint-policy' && arrival.endpoint) return endpointPolicy(arrival.endpoint.id);
  if (kind === 'identity-policy' && call.decision?.layers.some(isUnreadIdentity))
    return identity(principal.kind, principal.arn);
  const what = networkKeysKnown
    ? words(`what the ${kind} of ${principal.arn} decides`, `${principal.arn} の ${kind} の判定`)
    : words(
        'where the call comes from: its policies ask for the path, and there is none',
        '呼び出しの経路（ポリシーの条件が経路を問うが、経路が定まらない）',
      );
  return { what, call: 'aws iam simulate-custom-policy' };
}

function isUnreadIdentity(layer: LayerDecision): boolean {
  return layer.kind === 'identity-policy' && layer.decision === 'unknown';
}

function endpointPolicy(id: string): Unknown {
  return {
    what: words(`the policy of ${id} (not read)`, `${id} のポリシー（読み取っていない）`),
    call: `aws ec2 describe-vpc-endpoints --vpc-endpoint-ids ${id} --query VpcEndpoints[].PolicyDocument`,
  };
}

function identity(kind: string, arn: string): Unknown {
  const filter = kind === 'user' ? 'User' : 'Role';
  return {
    what: words(`the policies of ${arn} (not read)`, `${arn} のポリシー（読み取っていない）`),
    call: `aws iam get-account-authorization-details --filter ${filter} LocalManagedPolicy AWSManagedPolicy`,
  };
}
