import type { Misreading } from '#labs/lesson.ts';

/** What a post says about pip in a closed network, and what a job there shows. */
export const claims: readonly Misreading[] = [
  {
    id: 'bucket-as-index',
    claim: {
      en: 'Use CodeArtifact, a private index, or an S3 bucket in place of the public index.',
      ja: '公開インデックスの代わりに、CodeArtifact、プライベートなインデックス、または S3 バケットを使う。',
    },
    article: 'closed-network-pitfalls',
    lines: [57],
    capture: {
      en: 'A job with `--find-links` alone: a SYN to the public index for every package, although the wheels lie in the folder.',
      ja: '`--find-links` だけのジョブでは、フォルダーに wheel があっても、パッケージごとに公開インデックスへの SYN が見えます。',
    },
    right: {
      en: 'A bucket is no index. It works by `--find-links` on a folder that was copied out of it, and the index must be switched off besides.',
      ja: 'バケットはインデックスではありません。そこからコピーしたフォルダーを `--find-links` で指し、そのうえでインデックスを止めて、はじめて働きます。',
    },
    source: 'https://pip.pypa.io/en/stable/cli/pip_install/#finding-packages',
    asOf: '2026-11-22',
  },
  {
    id: 'fails-in-background',
    claim: {
      en: 'Without options pip goes to the internet in the background and fails.',
      ja: 'オプションなしの pip は、裏でインターネットに行って失敗する。',
    },
    article: 'closed-network-pitfalls',
    lines: [56],
    capture: {
      en: 'For one package: six attempts of fifteen seconds, with a warning on the screen for each retry, 1 minute 43 seconds in all.',
      ja: '一つのパッケージにつき 15 秒の試行が 6 回。再試行のたびに画面へ警告が出て、全部で 1 分 43 秒かかります。',
    },
    right: {
      en: 'It does not fail in the background: it waits and warns. What it prints last is the same for five causes, so the warnings are what to read.',
      ja: '裏で失敗するのではなく、警告を出しながら待ちます。最後の表示は五つの原因で同じなので、読むべきは警告です。',
    },
    source: 'https://pip.pypa.io/en/stable/cli/pip/#cmdoption-retries',
    asOf: '2026-11-22',
  },
  {
    id: 'only-timeout',
    claim: {
      en: 'In a closed network the error is usually a timeout and nothing more.',
      ja: '閉域網では、エラーは TimeOut としか出ないことが多い。',
    },
    article: 'closed-network-pitfalls',
    lines: [16, 33],
    capture: {
      en: 'Two of three faults here show SYNs without an answer. The third shows no packet to anybody outside, and `No matching distribution` at once.',
      ja: 'ここでは三つの原因のうち二つで、応答のない SYN が見えます。三つ目では外に向かうパケットが一つもないまま、すぐに `No matching distribution` が出ます。',
    },
    right: {
      en: 'A timeout says that somebody was asked. Where nobody was, look at what lies in the folder.',
      ja: 'タイムアウトは、誰かに尋ねたことを示します。誰にも尋ねていないなら、見るべきはフォルダーの中身です。',
    },
    source: 'https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-no-index',
    asOf: '2026-11-22',
  },
];
