import { writeAtomic } from '#state/atomic.ts';
import type { Home } from '#state/home.ts';
import { operatorTools, shellWord } from './operator-tools.ts';
import type { Emulator } from './record.ts';

/** What an operator's shell needs to call one account of the emulator, and only that. */
export interface OperatorShell {
  readonly set: Readonly<Record<string, string>>;
  readonly unset: readonly string[];
  /** Goes before what PATH holds already. */
  readonly pathFirst: string;
}

/** Settings that would send a call elsewhere or sign it as somebody else, known by name. */
const misleading = [
  'AWS_PROFILE',
  'AWS_DEFAULT_PROFILE',
  'AWS_SESSION_TOKEN',
  'AWS_SECURITY_TOKEN',
  'AWS_ROLE_ARN',
  'AWS_ROLE_SESSION_NAME',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_AUTHORIZATION_TOKEN',
  'AWS_CREDENTIAL_EXPIRATION',
  'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
  'AWS_USE_DUALSTACK_ENDPOINT',
  'AWS_USE_FIPS_ENDPOINT',
  'AWS_ACCOUNT_ID',
  'LOCALSTACK_HOST',
  'USE_SSL',
];

/**
 * Writes the account's own AWS config files and answers the settings that point there. Every
 * `AWS_ENDPOINT_URL_*` of the given shell is unset, so that no call can reach real AWS and no real
 * credential the emulator.
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export async function operatorShell(
  home: Home,
  emulator: Emulator,
  place: { readonly account: string; readonly region: string },
  env: NodeJS.ProcessEnv,
): Promise<OperatorShell> {
  const { account, region } = place;
  const config = home.file('aws', account, 'config');
  const credentials = home.file('aws', account, 'credentials');
  await writeAtomic(config, `[default]\nregion = ${region}\noutput = json\ncli_pager =\n`);
  await writeAtomic(
    credentials,
    `[default]\naws_access_key_id = ${account}\naws_secret_access_key = ${account}\n`,
  );
  const noProxy = ['127.0.0.1', 'localhost', env['NO_PROXY'] ?? env['no_proxy'] ?? '']
    .filter((name) => name !== '')
    .join(',');
  return {
    pathFirst: await operatorTools(home),
    unset: [
      ...misleading,
      ...Object.keys(env).filter((name) => name.startsWith('AWS_ENDPOINT_URL_')),
    ],
    set: {
      AWS_ENDPOINT_URL: emulator.endpoint,
      AWS_DISABLE_HOST_PREFIX_INJECTION: 'true',
      AWS_REGION: region,
      AWS_DEFAULT_REGION: region,
      AWS_ACCESS_KEY_ID: account,
      AWS_SECRET_ACCESS_KEY: account,
      AWS_CONFIG_FILE: config,
      AWS_SHARED_CREDENTIALS_FILE: credentials,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_PAGER: '',
      NO_PROXY: noProxy,
      no_proxy: noProxy,
      CLOSEDNET_ACCOUNT: account,
    },
  };
}

/** The same as lines for a POSIX shell to `eval`. */
export function shellLines(shell: OperatorShell): readonly string[] {
  return [
    `unset ${shell.unset.join(' ')};`,
    ...Object.entries(shell.set).map(([name, value]) => `export ${name}=${shellWord(value)};`),
    `export PATH=${shellWord(shell.pathFirst)}:"$PATH";`,
  ];
}
