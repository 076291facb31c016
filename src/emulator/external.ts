import { Problem } from '#problem/problem.ts';
import { askVersion } from './plugin.ts';
import type { Emulator } from './record.ts';

/**
 * The emulator named in `CLOSEDNET_ENDPOINT` (with its token in `CLOSEDNET_TOKEN`), accepted only
 * if our plugin answers there. `AWS_ENDPOINT_URL` is for clients and never read for this.
 */
export async function externalEmulator(env: NodeJS.ProcessEnv): Promise<Emulator | undefined> {
  const endpoint = env['CLOSEDNET_ENDPOINT']?.replace(/\/+$/, '');
  if (!endpoint) return undefined;
  const token = env['CLOSEDNET_TOKEN'] ?? '';
  const answer = await askVersion({ endpoint, token });
  if (answer.kind === 'ours') {
    const { localstack, run } = answer.version;
    return { endpoint, kind: 'external', version: localstack, run, token };
  }
  throw new Problem('endpoint-not-ours', 3, {
    what: {
      en: `CLOSEDNET_ENDPOINT names "${endpoint}", which is no emulator of closednet's.`,
      ja: `CLOSEDNET_ENDPOINT の「${endpoint}」は closednet のエミュレーターではありません。`,
    },
    expected: {
      en: "LocalStack with closednet's plugin",
      ja: 'closednet プラグイン入りの LocalStack',
    },
    got: got[answer.kind],
    try: {
      en: 'unset CLOSEDNET_ENDPOINT, or set CLOSEDNET_TOKEN to that emulator’s token',
      ja: 'CLOSEDNET_ENDPOINT を外すか、CLOSEDNET_TOKEN にそのエミュレーターのトークンを設定してください',
    },
  });
}

const got = {
  'wrong-token': { en: 'it refused the token', ja: 'トークンが拒否されました' },
  silent: { en: 'nothing answered', ja: '応答がありません' },
  stranger: { en: 'something else answered', ja: '別のものが応答しました' },
};
