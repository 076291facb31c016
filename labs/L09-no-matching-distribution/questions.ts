import type { Hypothesis, Prediction } from '#labs/lab.ts';

/** Asked before anything is shown. */
export const prediction: Prediction = {
  question: {
    en: 'The nightly job runs pip install in this network. What are the last words that it prints?',
    ja: '夜間ジョブがこのネットワークで pip install を実行します。最後に表示されるのはどれでしょうか。',
  },
  choices: [
    { id: 'timeout', words: { en: '`Connection timed out`', ja: '`Connection timed out`' } },
    {
      id: 'unable',
      words: {
        en: '`Unable to fetch`, with a URL in it',
        ja: '`Unable to fetch` と、URL が一つ',
      },
    },
    {
      id: 'none',
      words: {
        en: '`No matching distribution found`',
        ja: '`No matching distribution found`',
      },
    },
    {
      id: 'works',
      words: {
        en: '`Successfully installed`: the wheels lie in the bucket',
        ja: '`Successfully installed`。wheel はバケットにあるから',
      },
    },
  ],
  happened: 'unable',
  otherwise: 'works',
};

/** Causes worth testing, each with what would refute it. */
export const hypotheses: readonly Hypothesis[] = [
  {
    id: 'files',
    words: {
      en: 'The job’s own files send pip to places outside',
      ja: 'ジョブ自身のファイルが pip を外へ向かわせている',
    },
    refutedBy: {
      en: 'No file of the job names a place outside, and pip is told to ask no index.',
      ja: 'どのファイルにも外の場所の名前がなく、インデックスを使わない設定になっている。',
    },
    look: {
      from: 'operator',
      command: [
        'for file in job.sh requirements.txt pip.conf; do',
        '  aws s3 cp s3://${bucket-prefix}-${account}/$file -',
        'done',
      ].join('\n'),
    },
  },
  {
    id: 'bucket',
    words: { en: 'The worker does not reach the bucket', ja: 'ワーカーがバケットに届いていない' },
    refutedBy: {
      en: '`aws s3 cp`, the line before pip, ends well.',
      ja: 'pip の前の行の `aws s3 cp` が正常に終わっている。',
    },
    look: { from: 'inside', command: 'aws s3 ls s3://${bucket-prefix}-${account}/' },
  },
  {
    id: 'permission',
    words: { en: 'The role may not read the wheels', ja: 'ロールに wheel を読む権限がない' },
    refutedBy: {
      en: 'The wheels lie in the folder after the copy.',
      ja: 'コピーの後、wheel がフォルダーにある。',
    },
    look: {
      from: 'inside',
      command: [
        'aws s3 cp --recursive \\',
        '  s3://${bucket-prefix}-${account}/wheels wheels',
        'ls wheels',
      ].join('\n'),
    },
  },
  {
    id: 'security-group',
    words: {
      en: 'A security group drops what pip sends',
      ja: 'pip の通信をセキュリティグループが捨てている',
    },
    refutedBy: {
      en: 'The group lets everything out; the trace stops behind it, at the route table.',
      ja: 'グループは外向きをすべて許可している。経路はその先のルートテーブルで止まっている。',
    },
    look: {
      from: 'operator',
      command: [
        'npx closednet trace --from worker --port 443 \\',
        '  --to raw.githubusercontent.com',
      ].join('\n'),
    },
  },
];
