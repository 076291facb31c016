import type { LayerDecision } from '#policy/authorize.ts';
import type { JudgedCall } from '../authorize-call.ts';
import type { Words } from '../words.ts';
import { type Judged, judged, words } from './judged.ts';
import { unreadPolicy } from './unread-policy.ts';

/** One kind of policy, what it decided, and whether that alone stops the call. */
export interface Layer extends Pick<LayerDecision, 'kind' | 'decision' | 'matched'> {
  readonly blocks: boolean;
}

/** The decision of one kind of policy, in words. */
export function layerWords(call: JudgedCall, layer: Layer): Judged {
  const { kind, decision } = layer;
  const verdict = decision === 'unknown' ? 'unknown' : layer.blocks ? 'deny' : 'allow';
  return judged({
    kind: stepKinds[kind] ?? 'other-policy',
    verdict,
    component: 'policy',
    id: idOf(call, kind),
    rule: layer.matched.length > 0 ? statementsOf(layer) : undefined,
    code: layer.blocks ? codeOf(layer) : undefined,
    message: message(call, layer),
    readFrom: readFrom[kind],
    flips: flips(call, layer),
  });
}

const stepKinds: Readonly<Partial<Record<Layer['kind'], Judged['kind']>>> = {
  'endpoint-policy': 'endpoint-policy',
  'identity-policy': 'identity-policy',
  'resource-policy': 'resource-policy',
};

const names: Readonly<Record<Layer['kind'], Words>> = {
  'endpoint-policy': words('endpoint policy', 'エンドポイントポリシー'),
  'identity-policy': words('identity-based policy', 'アイデンティティベースのポリシー'),
  'resource-policy': words('resource-based policy', 'リソースベースのポリシー'),
  'bucket-policy': words('policy of the bucket', 'バケットのポリシー'),
  'permissions-boundary': words('permissions boundary', 'アクセス許可の境界'),
  'session-policy': words('session policy', 'セッションポリシー'),
  scp: words('service control policy', 'サービスコントロールポリシー'),
  rcp: words('resource control policy', 'リソースコントロールポリシー'),
};

const readFrom: Readonly<Record<Layer['kind'], Judged['readFrom']>> = {
  'endpoint-policy': { call: 'DescribeVpcEndpoints', field: 'PolicyDocument' },
  'identity-policy': { call: 'GetAccountAuthorizationDetails', field: 'RolePolicyList' },
  'resource-policy': { call: 'GetBucketPolicy', field: 'Policy' },
  'bucket-policy': { call: 'GetBucketPolicy', field: 'Policy' },
  'permissions-boundary': { call: 'GetRole', field: 'PermissionsBoundary' },
  'session-policy': { call: 'AssumeRole', field: 'Policy' },
  scp: { call: 'ListPoliciesForTarget', field: 'Policies' },
  rcp: { call: 'ListPoliciesForTarget', field: 'Policies' },
};

function idOf({ arrival, principal, resource }: JudgedCall, kind: Layer['kind']): string {
  if (kind === 'endpoint-policy') return arrival.endpoint?.id ?? 'vpce';
  if (kind === 'resource-policy' || kind === 'rcp') return resource;
  return principal?.arn ?? 'anonymous';
}

/** `role/StudioExecution` of an ARN: what people call it. */
function shortly(id: string): string {
  const resource = id.split(':').slice(5).join(':');
  return resource === '' ? id : resource;
}

function statementsOf({ matched }: Layer): string {
  return matched.map(({ policy, statement }) => `${policy}: ${statement}`).join(', ');
}

function codeOf({ kind, decision }: Layer): string {
  const name = kind.toUpperCase().replaceAll('-', '_');
  return `sim:${name}_${decision === 'explicitDeny' ? 'EXPLICIT_DENY' : 'NO_ALLOW'}`;
}

function message(call: JudgedCall, layer: Layer): Words {
  const { action } = call;
  const id = shortly(idOf(call, layer.kind));
  const name = names[layer.kind];
  const statements = statementsOf(layer);
  switch (layer.decision) {
    case 'allowed':
      return words(
        `${name.en} ${statements} allows ${action}`,
        `${name.ja} ${statements} が ${action} を許可`,
      );
    case 'explicitDeny':
      return words(
        `${name.en} ${statements} denies ${action}`,
        `${name.ja} ${statements} が ${action} を明示的に拒否`,
      );
    case 'implicitDeny':
      return layer.blocks
        ? words(
            `no ${name.en} of ${id} allows ${action}`,
            `${id} の${name.ja}に ${action} を許可するものがない`,
          )
        : words(
            `no ${name.en} of ${id} speaks of ${action}`,
            `${id} の${name.ja}は ${action} に触れていない`,
          );
    case 'unknown': {
      const { what } = unreadPolicy(call, layer.kind);
      return words(`unknown: ${what.en}`, `不明：${what.ja}`);
    }
    case 'notApplicable':
      return words(`no ${name.en} has a say`, `${name.ja}は関係しない`);
  }
}

function flips(call: JudgedCall, layer: Layer): Words | undefined {
  if (!layer.blocks || layer.decision !== 'implicitDeny') return undefined;
  const { action, resource } = call;
  const id = shortly(idOf(call, layer.kind));
  const name = names[layer.kind];
  return words(
    `allow ${action} on ${resource} in the ${name.en} of ${id}`,
    `${id} の${name.ja}で ${resource} への ${action} を許可する`,
  );
}
