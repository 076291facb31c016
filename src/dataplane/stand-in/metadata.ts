import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Credentials } from '../credentials.ts';
import type { Place } from '../place.ts';
import { send } from './page.ts';

const tokens = new Set<string>();

/**
 * The instance metadata service: version 2 (a token first), as an instance has it that asks for it.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html
 */
export function answerMetadata(
  place: Place,
  credentials: Credentials | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const path = (request.url ?? '/').replace(/\/$/, '');
  if (request.method === 'PUT' && path === '/latest/api/token') {
    const token = randomBytes(32).toString('base64');
    tokens.add(token);
    return send(response, 200, 'text/plain', token);
  }
  const given = request.headers['x-aws-ec2-metadata-token'];
  if (typeof given !== 'string' || !tokens.has(given))
    return send(response, 401, 'text/plain', 'Unauthorized\n');
  const text = values(place, credentials)[path];
  if (text === undefined) return send(response, 404, 'text/plain', 'Not Found\n');
  send(response, 200, 'text/plain', text, request.method);
}

function values(
  place: Place,
  credentials: Credentials | undefined,
): Readonly<Record<string, string | undefined>> {
  const role = place.role?.arn.split('/').at(-1) ?? '';
  const meta = '/latest/meta-data';
  const security = `${meta}/iam/security-credentials`;
  const zone = place.networkInterface?.availabilityZone;
  return {
    [`${meta}/local-ipv4`]: place.addresses[0]?.address,
    [`${meta}/instance-id`]: place.networkInterface?.instanceId,
    [`${meta}/placement/region`]: place.region,
    [`${meta}/placement/availability-zone`]: zone,
    [`${meta}/hostname`]: place.hostName,
    ['/latest/dynamic/instance-identity/document']: JSON.stringify({
      region: place.region,
      availabilityZone: zone,
      privateIp: place.addresses[0]?.address,
      instanceId: place.networkInterface?.instanceId,
    }),
    ...(credentials && {
      [security]: role,
      [`${security}/${role}`]: JSON.stringify({
        Code: 'Success',
        Type: 'AWS-HMAC',
        LastUpdated: new Date().toISOString(),
        AccessKeyId: credentials.accessKeyId,
        SecretAccessKey: credentials.secretAccessKey,
        Token: credentials.sessionToken,
        Expiration: credentials.expiration,
      }),
    }),
  };
}
