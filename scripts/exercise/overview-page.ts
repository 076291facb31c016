import type { Lab } from '#labs/lab.ts';
import type { Language } from '#request/words.ts';

/** The first page of a student's repository: which tasks, how to work, what is judged where. */
export function overviewPage(labs: readonly Lab[], language: Language): string {
  const page = language === 'en' ? 'README.md' : 'README.ja.md';
  const first = labs[0]?.id ?? '';
  const rows = labs.map(
    ({ id, title, summary }) =>
      `| [${id} ${title[language]}](tasks/${id}/${page}) | ${summary[language]} | [fix.sh](tasks/${id}/fix.sh) |`,
  );
  return `${texts[language](rows, first).join('\n\n')}\n`;
}

const texts: Record<Language, (rows: readonly string[], first: string) => readonly string[]> = {
  en: (rows, first) => [
    '# Closed networks: exercise',
    '日本語: [README.ja.md](README.ja.md)',
    'Each task is an AWS network without a way to the internet, and it is broken. It is built on LocalStack on your own machine; no AWS account is needed, and none is touched. You repair it with ordinary `aws` commands, and write them into `fix.sh`.',
    ['| task | what happened | your script |', '| --- | --- | --- |', ...rows].join('\n'),
    '## Two commands',
    [
      '```sh',
      `npm run check            # every task: built fresh, fix.sh applied, judged (npm run check -- ${first}: one)`,
      `npm start -- ${first}         # builds the broken network, to look around in`,
      '```',
    ].join('\n'),
    'You need git and Node.js 20 or newer; the first run fetches the rest into this folder (about 650 MB). `npx closednet --help` names what else there is; `npx closednet stop --all` ends what runs.',
    'The check tells for each claim what the client saw and how far its request came. It does not tell why. `npx closednet trace` and `npx closednet check --reveal` do, of the network that you started: on AWS you may ask Reachability Analyzer as well, and to read what it says is part of the task. Exit codes: 0 full score, 1 something is not right yet, 2 bad input, 3 this machine is not ready.',
    '`fix.sh` runs with your own rights on your machine: read what you did not write before you run it.',
    '## How it is graded',
    'Every push runs the same check (`.github/workflows/grade.yml`). Where the workflow is given the instructor’s checkout of closednet, address and commit, that one grades: it judges what is in `tasks/`, and `closednet/` plays no part.',
    '`closednet/` holds the engine and what these tasks need. Solutions are not in it. What each claim is judged by is a program, and you can read it; it says what must come true, not what to do.',
  ],
  ja: (rows, first) => [
    '# 閉域網の演習',
    'English: [README.md](README.md)',
    'それぞれの課題は、インターネットへの道がない AWS のネットワークで、どこかが壊れています。ネットワークは自分のマシンの LocalStack の中に作られます。AWS アカウントは要らず、触れることもありません。普通の `aws` コマンドで直し、そのコマンドを `fix.sh` に書いてください。',
    ['| 課題 | 何が起きたか | 書くスクリプト |', '| --- | --- | --- |', ...rows].join('\n'),
    '## 二つのコマンド',
    [
      '```sh',
      `npm run check            # 全課題: 新しく作り、fix.sh を適用し、採点する（一つだけなら npm run check -- ${first}）`,
      `npm start -- ${first}         # 壊れたネットワークを作り、中を見て回る`,
      '```',
    ].join('\n'),
    '必要なのは git と Node.js 20 以降だけです。残りは初回の実行時にこのフォルダーへ取得します（約 650 MB）。ほかのコマンドは `npx closednet --help` に、起動したものの停止は `npx closednet stop --all` です。',
    '採点では、項目ごとに、クライアントに何が見え、リクエストがどこまで進んだかを示します。理由は示しません。理由は、起動したネットワークについて `npx closednet trace` と `npx closednet check --reveal` で調べられます。本物の AWS でも Reachability Analyzer に尋ねられますし、その答えを読むことも課題のうちです。終了コードは、0 が満点、1 がまだ成立しない項目あり、2 が入力の誤り、3 がマシンの準備不足です。',
    '`fix.sh` は、このマシンではあなた自身の権限で動きます。自分で書いていないものは、読んでから実行してください。',
    '## 成績について',
    'プッシュするたびに同じ採点が動きます（`.github/workflows/grade.yml`）。ワークフローに教員の closednet のチェックアウト（場所とコミット）が指定されていれば、そちらで採点します。対象は `tasks/` の中身だけで、`closednet/` は使いません。',
    '`closednet/` には、エンジンと、これらの課題に必要なものだけが入っています。解答は入っていません。各項目の判定はプログラムなので、読むことができます。書いてあるのは成り立つべきことで、直し方ではありません。',
  ],
};
