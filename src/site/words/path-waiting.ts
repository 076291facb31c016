import type { Words } from '#request/words.ts';

/** What the panel says before there is a path of the learner's own: loaded with the page. */
export const waitingWords = {
  waiting: { en: 'Reading the network…', ja: 'ネットワークを読み取っている…' },
  notStarted: { en: 'Nothing runs yet', ja: 'まだ何も動いていない' },
  notStartedHelp: {
    en: 'Break the network (step 3) and its path is drawn here, hop by hop, as it is at that moment.',
    ja: 'ネットワークを壊すと（ステップ 3）、その時点の経路がホップごとにここに描かれる。',
  },
  lost: { en: 'The emulator ended', ja: 'エミュレーターが終了した' },
  lostHelp: {
    en: 'This attempt went with it; progress, hints and answers stay. Reset builds the network again.',
    ja: 'この試行は失われた。進捗とヒントと回答は残る。リセットするとネットワークを作り直す。',
  },
  offline: { en: 'Not connected to the emulator', ja: 'エミュレーターに接続していない' },
  offlineHelp: {
    en: 'Everything here can be read. To break and repair a network, run `npm start` in the project’s folder and open the address it prints.',
    ja: 'このままでも読み進められる。ネットワークを壊して直すには、プロジェクトのフォルダーで `npm start` を実行し、表示されたアドレスを開く。',
  },
  firstPicture: {
    en: 'You see the network as shipped.',
    ja: '見えているのは始めの状態の図。',
  },
  toPath: { en: 'See the path', ja: '経路を見る' },
} as const satisfies Record<string, Words>;
