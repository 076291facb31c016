import type { Principal } from '#policy/authorize.ts';
import { BadRequest } from './bad-request.ts';
import { words } from './words/judged.ts';

/** Reads who calls: an ARN, `anonymous`, or the name of an AWS service. Throws `BadRequest`. */
export function parsePrincipal(text: string): Principal {
  if (text === 'anonymous' || text === '*') return { kind: 'anonymous', arn: '*', account: '' };
  if (/^[a-z0-9.-]+\.amazonaws\.com$/.test(text))
    return { kind: 'service', arn: text, account: '' };
  const arn = /^arn:aws[a-z-]*:(?:iam|sts)::(?<account>\d{12}):(?<type>[a-z-]+)(?:\/.+)?$/.exec(
    text,
  );
  const { account, type } = arn?.groups ?? {};
  const kind = kinds.find((one) => one === type);
  if (account !== undefined && kind) return { kind, arn: text, account };
  throw new BadRequest(
    words('the principal cannot be read', 'プリンシパルを読み取れない'),
    words(
      'the ARN of a role, user, assumed role or root, or "anonymous"',
      'ロール、ユーザー、引き受けたロール、ルートの ARN、または "anonymous"',
    ),
    text,
  );
}

const kinds = ['role', 'user', 'assumed-role', 'root'] as const;
