import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Words } from '#request/words.ts';

/** What a machine lacks for the namespace, and what would mend it. */
export interface Lack {
  readonly what: string;
  readonly mend: Words;
}

const agent = join(import.meta.dirname, 'inside', 'probe.py');
export const namespaceFlags = [
  '--user',
  '--map-root-user',
  '--net',
  '--mount',
  '--pid',
  '--uts',
  '--ipc',
  '--fork',
  '--kill-child',
] as const;

/** Tries, and does not guess: every part is made once and let go. */
export function lackForNamespace(python: string): Promise<Lack | undefined> {
  if (process.platform !== 'linux')
    return Promise.resolve({ what: process.platform, mend: mends.linux });
  const words = [...namespaceFlags, python, '-B', '-E', '-s', '-S', agent];
  return new Promise((resolve) => {
    execFile('unshare', words, { timeout: 10_000 }, (error, _, told) => {
      if (!error) return resolve(undefined);
      const what =
        error.code === 'ENOENT' ? 'unshare' : told.trim().split('\n').at(-1) || error.message;
      resolve({ what, mend: mendOf(what) });
    });
  });
}

const mends = {
  linux: {
    en: 'Linux alone has namespaces; Python clients are put inside all the same',
    ja: '名前空間は Linux だけの機能です。Python のクライアントはそれでも中に入ります',
  },
  tun: {
    en: 'let your user open /dev/net/tun: sudo modprobe tun && sudo chmod 666 /dev/net/tun',
    ja: '/dev/net/tun を開けるようにします: sudo modprobe tun && sudo chmod 666 /dev/net/tun',
  },
  packages: {
    en: 'install util-linux and iproute2',
    ja: 'util-linux と iproute2 をインストールします',
  },
  users: {
    en: 'allow user namespaces: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0 (Ubuntu), or run outside a container',
    ja: 'ユーザー名前空間を許可します: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0（Ubuntu）。コンテナの中なら外で実行します',
  },
} as const satisfies Record<string, Words>;

function mendOf(what: string): Words {
  if (what.startsWith('tun')) return mends.tun;
  return what === 'unshare' || what === 'ip' || what.includes('ip: not found')
    ? mends.packages
    : mends.users;
}
