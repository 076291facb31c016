import { Problem } from '#problem/problem.ts';

const reasons: Readonly<Record<string, { en: string; ja: string }>> = {
  ENOSPC: { en: 'the disk is full', ja: 'ディスクに空きがありません' },
  EDQUOT: { en: 'the disk quota is used up', ja: 'ディスククォータを使い切っています' },
  EROFS: { en: 'the file system is read-only', ja: 'ファイルシステムが読み取り専用です' },
  EACCES: { en: 'permission denied', ja: 'アクセス権がありません' },
  EPERM: { en: 'operation not permitted', ja: '操作が許可されていません' },
  EEXIST: { en: 'a file stands where a folder should', ja: 'フォルダーの位置にファイルがあります' },
  ENOTDIR: {
    en: 'a file stands where a folder should',
    ja: 'フォルダーの位置にファイルがあります',
  },
};

/** The code of a failed system call, such as `ENOSPC`. */
export function systemCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

/** What a person is told when state cannot be kept; other errors come back as they are. */
export function notWritable(path: string, error: unknown): unknown {
  const reason = reasons[systemCode(error)];
  if (!reason) return error;
  return new Problem(
    'state-not-writable',
    3,
    {
      what: { en: `Cannot write "${path}".`, ja: `「${path}」に書き込めません。` },
      expected: { en: 'a folder that can be written', ja: '書き込めるフォルダー' },
      got: reason,
      try: {
        en: 'free some space, or name another folder in CLOSEDNET_HOME',
        ja: '空きを作るか、CLOSEDNET_HOME で別のフォルダーを指定してください',
      },
    },
    { cause: error },
  );
}
