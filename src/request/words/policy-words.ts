import type { Code } from '../codes/catalogue.ts';
import type { MatchedStatement } from '#policy/authorization.ts';
import type { LayerDecision } from '#policy/authorize.ts';
import { considerLayer } from '#policy/consider-layer.ts';
import type { JudgedCall, Judgement } from '../authorize-call.ts';
import type { Words } from '../words.ts';
import { type Judged, judged, words } from './judged.ts';
import { layerNames } from './layer-names.ts';
import { statementWords } from './statement-words.ts';
import { unreadPolicy } from './unread-policy.ts';

/** The decision of one kind of policy, in words. */
export function layerWords(call: JudgedCall, judgement: Judgement, layer: LayerDecision): Judged {
  const { kind, decision, refuses } = layer;
  const verdict = decision === 'unknown' ? 'unknown' : refuses ? 'deny' : 'allow';
  return judged({
    kind: stepKinds[kind] ?? 'other-policy',
    verdict,
    component: 'policy',
    id: idOf(call, judgement, kind),
    rule: layer.matched.length > 0 ? statementsOf(layer) : undefined,
    passedOver: passedOver(call, judgement, layer),
    code: verdict === 'deny' ? codeOf(layer) : undefined,
    message: message(call, judgement, layer),
    readFrom: readFrom(judgement, kind),
    flips: flips(call, judgement, layer),
  });
}

/** The statements that did not decide, with the element that does not fit, to be marked in their text. */
function passedOver(
  call: JudgedCall,
  judgement: Judgement,
  { kind, matched, decision }: LayerDecision,
): Judged['passedOver'] {
  const decided = new Set(matched.map(nameOf));
  return considerLayer(judgement.asked, kind)
    .filter((one) => !decided.has(nameOf(one)))
    .map((one) => ({
      rule: nameOf(one),
      because: statementWords(call, judgement, one, decision),
      ...(one.element !== undefined && { element: one.element }),
      ...(one.condition !== undefined && { key: one.condition.key }),
    }));
}

const nameOf = ({ policy, statement }: MatchedStatement) => `${policy}: ${statement}`;

const stepKinds: Readonly<Partial<Record<LayerDecision['kind'], Judged['kind']>>> = {
  'endpoint-policy': 'endpoint-policy',
  'identity-policy': 'identity-policy',
  'resource-policy': 'resource-policy',
  'bucket-policy': 'resource-policy',
};

function readFrom(
  { principal, resourcePolicy }: Judgement,
  kind: LayerDecision['kind'],
): Judged['readFrom'] {
  const isUser = principal.kind === 'user';
  switch (kind) {
    case 'endpoint-policy':
      return { call: 'DescribeVpcEndpoints', field: 'PolicyDocument' };
    case 'identity-policy':
      return {
        call: 'GetAccountAuthorizationDetails',
        field: isUser ? 'UserPolicyList' : 'RolePolicyList',
      };
    case 'resource-policy':
      return resourcePolicy.kind === 'none'
        ? { call: 'GetBucketPolicy', field: 'Policy' }
        : resourcePolicy.readFrom;
    case 'bucket-policy':
      return { call: 'GetBucketPolicy', field: 'Policy' };
    case 'permissions-boundary':
      return { call: isUser ? 'GetUser' : 'GetRole', field: 'PermissionsBoundary' };
    case 'session-policy':
      return { call: 'AssumeRole', field: 'Policy' };
    case 'scp':
    case 'rcp':
      return { call: 'ListPoliciesForTarget', field: 'Policies' };
  }
}

function idOf(
  { arrival, resource }: JudgedCall,
  { principal }: Judgement,
  kind: LayerDecision['kind'],
): string {
  if (kind === 'endpoint-policy') return arrival.endpoint?.id ?? 'vpce';
  const isOfResource = ['resource-policy', 'bucket-policy', 'rcp'].includes(kind);
  return isOfResource ? resource : principal.arn;
}

/** `role/StudioExecution` of an ARN: what people call it. */
function shortly(id: string): string {
  const resource = id.split(':').slice(5).join(':');
  return resource === '' ? id : resource;
}

function statementsOf({ matched }: LayerDecision): string {
  return matched.map(nameOf).join(', ');
}

const codes: Readonly<Record<LayerDecision['kind'], readonly [deny: Code, noAllow: Code]>> = {
  'endpoint-policy': ['sim:ENDPOINT_POLICY_EXPLICIT_DENY', 'sim:ENDPOINT_POLICY_NO_ALLOW'],
  'identity-policy': ['sim:IDENTITY_POLICY_EXPLICIT_DENY', 'sim:IDENTITY_POLICY_NO_ALLOW'],
  'resource-policy': ['sim:RESOURCE_POLICY_EXPLICIT_DENY', 'sim:RESOURCE_POLICY_NO_ALLOW'],
  'bucket-policy': ['sim:BUCKET_POLICY_EXPLICIT_DENY', 'sim:BUCKET_POLICY_NO_ALLOW'],
  'permissions-boundary': [
    'sim:PERMISSIONS_BOUNDARY_EXPLICIT_DENY',
    'sim:PERMISSIONS_BOUNDARY_NO_ALLOW',
  ],
  'session-policy': ['sim:SESSION_POLICY_EXPLICIT_DENY', 'sim:SESSION_POLICY_NO_ALLOW'],
  scp: ['sim:SCP_EXPLICIT_DENY', 'sim:SCP_NO_ALLOW'],
  rcp: ['sim:RCP_EXPLICIT_DENY', 'sim:RCP_NO_ALLOW'],
};

function codeOf({ kind, decision }: LayerDecision): Code {
  return codes[kind][decision === 'explicitDeny' ? 0 : 1];
}

function message(call: JudgedCall, judgement: Judgement, layer: LayerDecision): Words {
  const { action } = call;
  const id = shortly(idOf(call, judgement, layer.kind));
  const name = layerNames[layer.kind];
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
      return layer.refuses
        ? words(
            `no ${name.en} of ${id} allows ${action}`,
            `${id} の${name.ja}に ${action} を許可するものがない`,
          )
        : words(
            `no ${name.en} of ${id} speaks of ${action}`,
            `${id} の${name.ja}は ${action} に触れていない`,
          );
    case 'unknown': {
      const [{ what }] = unreadPolicy(call, judgement, layer);
      return words(`unknown: ${what.en}`, `不明：${what.ja}`);
    }
    case 'notApplicable':
      return words(`no ${name.en} has a say`, `${name.ja}は関係しない`);
  }
}

function flips(
  call: JudgedCall,
  judgement: Judgement,
  { kind, decision, refuses }: LayerDecision,
): Words | undefined {
  if (!refuses || decision !== 'implicitDeny') return undefined;
  const { action, resource } = call;
  const id = shortly(idOf(call, judgement, kind));
  const name = layerNames[kind];
  return words(
    `allow ${action} on ${resource} in the ${name.en} of ${id}`,
    `${id} の${name.ja}で ${resource} への ${action} を許可する`,
  );
}
