import { type GeneralWord, word } from './general-word.ts';

/** Words of clients and what they print. */
export const clientWords: readonly GeneralWord[] = [
  word(
    'timeout',
    ['timeout', 'タイムアウト'],
    [
      'The client sent something and waited in vain; nothing says who dropped it.',
      'クライアントが送り、応答のないまま待ち終えたこと。誰が捨てたかは分からない。',
    ],
    'reading-symptoms',
  ),
  word(
    'refused',
    ['connection refused', '接続拒否'],
    [
      'The host answered at once that nothing listens at that port: the path is fine.',
      'そのポートで待ち受けるものがないと、ホストがすぐに答えたこと。経路は正常。',
    ],
    'reading-symptoms',
  ),
  word(
    'nxdomain',
    ['NXDOMAIN', 'NXDOMAIN'],
    [
      'A resolver’s answer that the name does not exist.',
      'その名前は存在しない、というリゾルバーの答え。',
    ],
    'reading-symptoms',
  ),
  word(
    'servfail',
    ['SERVFAIL', 'SERVFAIL'],
    [
      'A resolver’s answer that it could not find out.',
      '調べられなかった、というリゾルバーの答え。',
    ],
    'name-resolution',
  ),
  word(
    'wheel',
    ['wheel', 'wheel'],
    [
      'A Python package built already; its name says for which Python and platform.',
      'ビルド済みの Python パッケージ。対象の Python とプラットフォームは名前で分かる。',
    ],
    'packages-without-internet',
  ),
  word(
    'package-index',
    ['package index', 'パッケージのインデックス'],
    [
      'The service that tells pip which files there are of a package.',
      'パッケージにどんなファイルがあるかを pip に答えるサービス。',
    ],
    'packages-without-internet',
  ),
];
