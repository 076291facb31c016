import type { JudgedCall, Judgement } from '../authorize-call.ts';
import type { Words } from '../words.ts';
import { words } from './judged.ts';
import { layerNames } from './layer-names.ts';
import type { LayerDecision } from '#policy/authorize.ts';
import type { Unknown } from './missing-words.ts';

/** A condition key that decides and is not known: who tells its value. */
export function unknownKey(
  call: JudgedCall,
  { principal }: Judgement,
  { kind }: LayerDecision,
  key: string,
): Unknown {
  return { what: what(kind, key), call: callFor(call, principal, key) };
}

function what(kind: LayerDecision['kind'], key: string): Words {
  const name = layerNames[kind];
  return words(
    `${key}, which the ${name.en} asks for (not known from the path)`,
    `${name.ja}の条件にある ${key}（経路からは分からない）`,
  );
}

function callFor(
  { action, resource }: JudgedCall,
  { kind, arn }: Judgement['principal'],
  key: string,
): string {
  const lower = key.toLowerCase();
  const name = arn.split('/')[kind === 'assumed-role' ? 1 : arn.split('/').length - 1] ?? arn;
  if (lower.startsWith('aws:principaltag/'))
    return kind === 'user'
      ? `aws iam list-user-tags --user-name ${name}`
      : `aws iam list-role-tags --role-name ${name}`;
  if (lower.startsWith('aws:resourcetag/'))
    return `aws resourcegroupstaggingapi get-resources --resource-arn-list ${resource}`;
  if (/^aws:(principal|resource|vpce)org/.test(lower))
    return 'aws organizations describe-organization';
  if (lower === 'aws:userid') return 'aws sts get-caller-identity';
  return `aws iam simulate-custom-policy --action-names ${action} --context-entries ContextKeyName=${key}`;
}
