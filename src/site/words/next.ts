import type { Words } from '#request/words.ts';

/** The line that says what to do next. */
export const nextWords = {
  next: { en: 'Next', ja: '次は' },
  step: { en: 'Step % of 9: %', ja: 'ステップ % / 9：%' },
  predict: {
    en: 'Predict first. Any answer opens the rest.',
    ja: 'まず予想する。どの答えでも先に進める。',
  },
  start: { en: 'Start the lab: break the network.', ja: 'ラボを始める。ネットワークを壊そう。' },
  building: { en: 'The network is being built.', ja: 'ネットワークを作っている。' },
  lost: {
    en: 'The emulator ended. Build the lab again.',
    ja: 'エミュレーターが終了した。ラボを作り直そう。',
  },
  observe: {
    en: 'Stand where the client stands, send its request, and see what comes back.',
    ja: 'クライアントの場所に立ち、同じ要求を送って、何が返るかを見る。',
  },
  read: {
    en: 'Read what the client saw, then pick a hypothesis.',
    ja: 'クライアントに見えたものを読み、仮説を選ぶ。',
  },
  diagnose: {
    en: 'Cross out what your evidence refutes, then commit to one cause.',
    ja: '証拠で否定できる原因を除外し、残りから一つに決める。',
  },
  fix: {
    en: 'Make your repair. Each change is checked by itself.',
    ja: '直す。変更のたびに自動で確認する。',
  },
  fixing: {
    en: 'Repair it; each change is checked by itself. % of % claims hold.',
    ja: '直していく。変更は自動で確認する。現在 % / % 件が成立。',
  },
  refused: {
    en: 'This fix does not count yet. Not met: %',
    ja: 'この直し方はまだ認められない。満たしていない条件：%',
  },
  explain: {
    en: 'All claims hold. Explain what led to what.',
    ja: 'すべて成立した。何が何を引き起こしたかを説明する。',
  },
  explainLeft: {
    en: 'All that must hold holds; a warning or an extension is left (step 7). Look at it, or explain what led to what.',
    ja: '必要な項目はすべて成立した。警告か発展課題が残っている（ステップ 7）。それを見るか、何が何を引き起こしたかを説明する。',
  },
  retrieve: { en: 'Answer from memory.', ja: '覚えていることを答える。' },
  comesBack: {
    en: 'Done. The first question comes back on %. Go on to the next lab.',
    ja: '完了。最初の問題は%にもう一度出る。次のラボへ進もう。',
  },
  done: { en: 'Done. Choose the next lab.', ja: '完了。次のラボを選ぼう。' },
  labAfter: { en: 'Next lab', ja: '次のラボ' },
  allLabs: { en: 'All labs, and what builds on what', ja: 'すべてのラボとそのつながり' },
} as const satisfies Record<string, Words>;
