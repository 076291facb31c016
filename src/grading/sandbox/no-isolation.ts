import { Problem } from '#problem/problem.ts';
import type { Words } from '#request/words.ts';

const mends = {
  linux: {
    en: 'grade on Linux (a virtual machine or a CI runner), or add --isolation none where you trust every submission',
    ja: 'Linux（仮想マシンや CI ランナー）で採点するか、すべての提出物を信頼できる場合は --isolation none を付けます',
  },
  // A limit of none, as RHEL and careful administrators set it.
  noUsers: {
    en: 'allow user namespaces: sudo sysctl user.max_user_namespaces=15000; or add --isolation none where you trust every submission',
    ja: 'ユーザー名前空間を許可します: sudo sysctl user.max_user_namespaces=15000。すべての提出物を信頼できる場合は --isolation none を付けます',
  },
  users: {
    en: 'allow user namespaces: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0 (Ubuntu), or grade outside a container; or add --isolation none where you trust every submission',
    ja: 'ユーザー名前空間を許可します: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0（Ubuntu）。コンテナの中なら外で採点します。すべての提出物を信頼できる場合は --isolation none を付けます',
  },
} as const satisfies Record<string, Words>;

/** Programs cannot be kept apart here, so that none is executed (exit 3). */
export function noIsolation(lacks: string): Problem {
  return new Problem('no-isolation', 3, {
    what: {
      en: 'Programs of submissions cannot be kept apart on this machine, so none was executed.',
      ja: 'このマシンでは提出物のプログラムを隔離できないため、実行しませんでした。',
    },
    expected: {
      en: 'Linux 5.14 or newer with user, mount, process and network namespaces',
      ja: 'ユーザー・マウント・プロセス・ネットワークの名前空間が使える Linux 5.14 以降',
    },
    got: { en: lacks, ja: lacks },
    try: mendOf(lacks),
  });
}

function mendOf(lacks: string): Words {
  if (process.platform !== 'linux') return mends.linux;
  return lacks.startsWith('unshare: No space') ? mends.noUsers : mends.users;
}
