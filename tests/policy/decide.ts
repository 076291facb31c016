import { authorize } from '#policy/authorize.ts';
import type { AuthorizationRequest, PolicyInput, Principal } from '#policy/authorization.ts';
import { policy, role } from './ask.ts';

export type Part = Partial<AuthorizationRequest>;
export type Row = [name: string, part: Part, decision: string];
export type CallerRow = [name: string, caller: Principal, part: Part, decision: string];

/** An object in a bucket: an ARN that does not name its owner. */
export const object = 'arn:aws:s3:::b/o';

export const all = policy('all', {});
export const nothing = policy('nothing', { Action: 'nothing:*' });
export const denied = policy('denied', { Effect: 'Deny' });
export const torn: PolicyInput = { name: 'torn', document: '{' };
export const open = policy('open', { Principal: '*' });
export const shut = policy('shut', { Principal: '*', Effect: 'Deny' });
export const closed = policy('closed', { Principal: '*', Action: 'nothing:*' });

/** The identity side: everything, or nothing. */
export const full: Part = { identity: [all] };
export const none: Part = { identity: [] };

/** A resource or endpoint policy that allows everything to one principal. */
export function grants(AWS: string): PolicyInput {
  return policy('grant', { Principal: { AWS } });
}

export function decide(part: Part, principal: Principal = role): string {
  const asked = { action: 's3:GetObject', resource: object, principal } as const;
  return authorize({ ...asked, context: {}, otherKeys: 'absent', ...part }).decision;
}
