import { authorize } from '#policy/authorize.ts';
import type { AuthorizationRequest, Principal } from '#policy/authorization.ts';
import { type Behind, denialMessage } from '#policy/message/denial-message.ts';
import { account, other, session } from '../ask.ts';
import type { Part } from '../decide.ts';

export const topic = `arn:aws:sns:ap-northeast-1:${account}:t`;
export const foreign: Principal = {
  kind: 'user',
  arn: `arn:aws:iam::${other}:user/x`,
  account: other,
};

/** `status code: message`, or `nothing`. */
export function told(part: Part, behind?: Behind): string {
  const asked = { action: 'sns:Publish', resource: topic, principal: session, context: {} };
  const request: AuthorizationRequest = { ...asked, otherKeys: 'absent', ...part };
  const denial = denialMessage(request, authorize(request), behind);
  return denial
    ? `${denial.status} ${denial.code} ${denial.protocol}: ${denial.message}`
    : 'nothing';
}
