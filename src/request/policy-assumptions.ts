import { assume } from './assumptions.ts';
import type { Request } from './document.ts';
import { bucketOf } from './resource-policy.ts';

/** What a judgement of policies takes for granted, because no answer that is read tells it. */
export function aboutPolicies({ action, resource, principal = '' }: Request): readonly string[] {
  if (action === undefined) return [];
  const bucket = bucketOf(resource ?? '');
  const isSession = /:assumed-role\//.test(principal);
  const isKey = /^arn:[^:]+:kms:[^:]*:[^:]*:key\//.test(resource ?? '');
  return [
    ...(resource === undefined ? [assume('any-resource')] : []),
    ...(isSession ? [assume('no-session-policy')] : []),
    ...(isKey && resource !== undefined ? [assume('no-key-grants', resource)] : []),
    ...(bucket === undefined ? [] : [assume('no-acls', bucket)]),
    ...(action.toLowerCase() === 'lambda:invokefunctionurl' ? [assume('young-function-url')] : []),
    assume('no-organization'),
  ];
}
