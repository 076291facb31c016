import { spawnSync } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { operatorShell, shellLines } from '#emulator/operator-shell.ts';
import type { Emulator } from '#emulator/record.ts';
import { openHome } from '#state/home.ts';

const emulator: Emulator = {
  endpoint: 'http://127.0.0.1:4599',
  kind: 'host',
  version: '4.14.0',
  run: 'r',
  token: 't',
};

const place = { account: '123456789012', region: 'ap-northeast-1' };

/** A shell as one finds it on an engineer's machine, with real AWS everywhere. */
const fullOfAws = {
  PATH: process.env['PATH'],
  AWS_PROFILE: 'production',
  AWS_SESSION_TOKEN: 'FwoGZXIvYXdzE',
  AWS_ACCESS_KEY_ID: 'AKIAREALREALREAL',
  AWS_SECRET_ACCESS_KEY: 'real',
  AWS_ENDPOINT_URL: 'https://vpce-1.example',
  AWS_ENDPOINT_URL_S3: 'https://s3.example',
  AWS_ENDPOINT_URL_EC2: 'https://ec2.example',
  AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true',
  AWS_WEB_IDENTITY_TOKEN_FILE: '/var/run/token',
  AWS_REGION: 'us-east-1',
  HTTPS_PROXY: 'http://proxy.example:3128',
  NO_PROXY: 'intranet.example',
};

/** The AWS settings and PATH that a POSIX shell holds after `eval` of the lines. */
async function evaluated(folder: string): Promise<Map<string, string>> {
  const home = openHome({ CLOSEDNET_HOME: await mkdtemp(join(tmpdir(), folder)) });
  const lines = shellLines(await operatorShell(home, emulator, place, fullOfAws));
  const { stdout } = spawnSync('sh', ['-c', 'eval "$1"; env', 'sh', lines.join('\n')], {
    env: fullOfAws,
    encoding: 'utf8',
  });
  return new Map(
    stdout.split('\n').map((line) => {
      const [name = '', ...value] = line.split('=');
      return [name, value.join('=')];
    }),
  );
}

test('after eval no setting of the shell leads to real AWS', async () => {
  const env = await evaluated('closednet-shell-');
  const kept = [...env].filter(([, value]) => /example|AKIA|Fwo|production|real/.test(value));
  expect(kept.map(([name]) => name).toSorted()).toEqual(['HTTPS_PROXY', 'NO_PROXY', 'no_proxy']);
  expect([...env.keys()].filter((name) => name.startsWith('AWS_ENDPOINT_URL'))).toEqual([
    'AWS_ENDPOINT_URL',
  ]);
});

test.for<[name: string, value: string]>([
  ['AWS_ENDPOINT_URL', 'http://127.0.0.1:4599'],
  ['AWS_ACCESS_KEY_ID', '123456789012'],
  ['AWS_REGION', 'ap-northeast-1'],
  ['AWS_DEFAULT_REGION', 'ap-northeast-1'],
  ['AWS_DISABLE_HOST_PREFIX_INJECTION', 'true'],
  ['NO_PROXY', '127.0.0.1,localhost,intranet.example'],
])('%s is %s', async ([name, value]) => {
  expect((await evaluated('closednet-shell-')).get(name)).toBe(value);
});

test('a home with blanks and quotes in its path survives the shell', async () => {
  const path = (await evaluated("closednet's $HOME `x` -")).get('PATH') ?? '';
  expect(path.split(':')[0]).toMatch(/closednet's \$HOME `x` -\w+\/bin$/);
});

test('npx knows closednet in every folder, and leaves the rest to the npx behind it', async () => {
  const behind = await mkdtemp(join(tmpdir(), 'npx-behind-'));
  await writeFile(join(behind, 'npx'), '#!/bin/sh\necho "behind: $*"\n', { mode: 0o700 });
  const env = await evaluated("closednet's $HOME `x` -");
  const PATH = [env.get('PATH')?.split(':')[0], behind, process.env['PATH']].join(':');
  const npx = (...words: readonly string[]) =>
    spawnSync('npx', words, { cwd: behind, env: { PATH }, encoding: 'utf8' }).stdout.trim();
  expect(npx('closednet', 'check', '--help')).toContain('judges what you did');
  expect(npx('cowsay', 'a  b')).toBe('behind: cowsay a  b');
});
