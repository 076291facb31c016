import type { Principal } from '#policy/authorize.ts';
import { BadRequest } from './bad-request.ts';
import { words } from './words/judged.ts';

/**
 * Reads who calls: an ARN, `anonymous`, the name of an AWS service, or who vouches for a caller of
 * AssumeRoleWithWebIdentity. Throws `BadRequest`.
 */
export function parsePrincipal(text: string): Principal {
  if (text === 'anonymous' || text === '*') return { kind: 'anonymous', arn: '*', account: '' };
  if (providers.includes(text)) return { kind: 'identity-provider', arn: text, account: '' };
  if (/^[a-z0-9.-]+\.amazonaws\.com$/.test(text))
    return { kind: 'service', arn: text, account: '' };
  const { service, account, type } = shape.exec(text)?.groups ?? {};
  const kind = kinds[`${service}:${type}`];
  if (account !== undefined && kind)
    return { kind, arn: text, account: kind === 'identity-provider' ? '' : account };
  throw new BadRequest(
    words('the principal cannot be read', 'プリンシパルを読み取れない'),
    words(
      'the ARN of a role, user, assumed role, federated user or root, or "anonymous"',
      'ロール、ユーザー、引き受けたロール、フェデレーテッドユーザー、ルートの ARN、または "anonymous"',
    ),
    text,
  );
}

const shape =
  /^arn:aws[a-z-]*:(?<service>iam|sts)::(?<account>\d{12}):(?<type>root$|[a-z-]+(?=\/.))/;

const kinds: Readonly<Record<string, Principal['kind']>> = {
  'iam:role': 'role',
  'iam:user': 'user',
  'iam:root': 'root',
  'sts:assumed-role': 'assumed-role',
  'sts:federated-user': 'federated-user',
  'iam:oidc-provider': 'identity-provider',
  'iam:saml-provider': 'identity-provider',
};

/** Providers that have no ARN. */
const providers = [
  'cognito-identity.amazonaws.com',
  'accounts.google.com',
  'graph.facebook.com',
  'www.amazon.com',
];
