import { randomBytes } from 'node:crypto';
import type { Program } from './sandbox.ts';

/** What the gateway of one run admits: made for it, and worth nothing afterwards. */
export interface IssuedKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export function issueKey(): IssuedKey {
  return {
    accessKeyId: `CNET${randomBytes(8).toString('hex').toUpperCase()}`,
    secretAccessKey: randomBytes(30).toString('base64url'),
  };
}

/** Everything that a program finds in its environment; nothing of the grader's is in it. */
export function programEnvironment(
  program: Pick<Program, 'account' | 'region'>,
  key: IssuedKey,
  place: {
    readonly endpoint: string;
    readonly path: string;
    readonly home: string;
    readonly temporary: string;
  },
): Readonly<Record<string, string>> {
  return {
    PATH: place.path,
    HOME: place.home,
    TMPDIR: place.temporary,
    LANG: 'C.UTF-8',
    USER: 'student',
    PYTHONDONTWRITEBYTECODE: '1',
    PYTHONUNBUFFERED: '1',
    NO_COLOR: '1',
    AWS_ENDPOINT_URL: place.endpoint,
    AWS_ACCESS_KEY_ID: key.accessKeyId,
    AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
    AWS_REGION: program.region,
    AWS_DEFAULT_REGION: program.region,
    AWS_DEFAULT_OUTPUT: 'json',
    AWS_PAGER: '',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_DISABLE_HOST_PREFIX_INJECTION: 'true',
    CLOSEDNET_ACCOUNT: program.account,
  };
}
