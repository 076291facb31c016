import type { Credentials } from './credentials.ts';
import type { Place } from './place.ts';

/** Settings of the user's own that would lead past the network, or to somebody else's packages. */
const foreign = /^(AWS_|PIP_|PYTHON|VIRTUAL_ENV|CONDA|LOCALSTACK|npm_|UV_)|proxy$/i;

/**
 * The environment of a program on the host: the user's own without what points elsewhere, the lab's
 * authority to trust, and the role's credentials where they come that way.
 */
export function hostEnvironment(
  env: NodeJS.ProcessEnv,
  host: {
    readonly place: Place;
    readonly authority: string;
    readonly credentials: Credentials | undefined;
    readonly tools: readonly string[];
    readonly folder: string;
    readonly prompt: string;
  },
): Record<string, string> {
  const { place, authority, credentials, folder } = host;
  const kept = Object.entries(env).flatMap(([name, value]) =>
    value === undefined || foreign.test(name) ? [] : [[name, value] as const],
  );
  const trust = [
    'AWS_CA_BUNDLE',
    'CURL_CA_BUNDLE',
    'SSL_CERT_FILE',
    'REQUESTS_CA_BUNDLE',
    'PIP_CERT',
    'NODE_EXTRA_CA_CERTS',
    'GIT_SSL_CAINFO',
  ];
  return {
    ...Object.fromEntries(kept),
    ...settingsOf(place),
    ...Object.fromEntries(trust.map((name) => [name, authority])),
    ...(credentials && place.credentials !== 'metadata'
      ? {
          AWS_ACCESS_KEY_ID: credentials.accessKeyId,
          AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
          AWS_SESSION_TOKEN: credentials.sessionToken,
        }
      : {}),
    ...(place.credentials === 'metadata' ? {} : { AWS_EC2_METADATA_DISABLED: 'true' }),
    AWS_CONFIG_FILE: `${folder}/aws-config`,
    AWS_SHARED_CREDENTIALS_FILE: `${folder}/aws-credentials`,
    AWS_REGION: place.region,
    AWS_DEFAULT_REGION: place.region,
    AWS_PAGER: '',
    PIP_CONFIG_FILE: '/dev/null',
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    // What is installed stays on the host, whose Python is the project's.
    PIP_TARGET: `${folder}/packages`,
    PYTHONPATH: `${folder}/packages`,
    PYTHONDONTWRITEBYTECODE: '1',
    PATH: [...host.tools, env['PATH'] ?? '/usr/bin:/bin'].join(':'),
    PS1: host.prompt,
    CLOSEDNET_PLACE: place.id,
  };
}

const settingTag = /^closednet:(?<name>AWS_[A-Z_]+)$/;

/** How programs of the host are set: by tags of its interface, which a lab keeps them in. */
function settingsOf({ networkInterface }: Place): Readonly<Record<string, string>> {
  const tags = Object.entries(networkInterface?.tags ?? {});
  return Object.fromEntries(
    tags.flatMap(([key, value]) => {
      const name = settingTag.exec(key)?.groups?.['name'];
      return name === undefined ? [] : [[name, value]];
    }),
  );
}
