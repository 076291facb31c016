import { nearest } from '#problem/nearest.ts';
import { Problem } from '#problem/problem.ts';
import type { Words } from '#request/words.ts';

/** The command with the lab's name, the same in both languages. */
function command(verb: string, lab?: string): Words {
  const text = `npx closednet ${verb}${lab === undefined ? '' : ` ${lab}`}`;
  return { en: text, ja: text };
}

export function unknownLab(typed: string, known: readonly string[]): Problem {
  const meant = nearest(typed, known);
  return new Problem('unknown-lab', 2, {
    what: { en: `There is no lab "${typed}".`, ja: `ラボ「${typed}」はありません。` },
    expected: { en: `one of ${known.join(', ')}`, ja: `次のいずれか: ${known.join('、')}` },
    try: meant === undefined ? command('list') : command('start', meant),
  });
}

export function labToCome(lab: string): Problem {
  return new Problem('lab-to-come', 2, {
    what: { en: `Lab ${lab} is still to come.`, ja: `ラボ ${lab} はまだ公開されていません。` },
    try: command('list'),
  });
}

export function labNotStarted(lab: string): Problem {
  return new Problem('lab-not-started', 2, {
    what: { en: `Lab ${lab} is not running.`, ja: `ラボ ${lab} は開始されていません。` },
    expected: { en: 'a started lab', ja: '開始済みのラボ' },
    try: command('start', lab),
  });
}

export function labUnfinished(lab: string): Problem {
  return new Problem('lab-unfinished', 2, {
    what: {
      en: `The last start of lab ${lab} was cut off; only half of it was built.`,
      ja: `ラボ ${lab} の前回の開始が途中で中断され、半分しか作られていません。`,
    },
    try: command('start', lab),
  });
}

export function attemptLost(lab: string): Problem {
  return new Problem('attempt-lost', 3, {
    what: {
      en: `The emulator was restarted, and the network of lab ${lab} went with it.`,
      ja: `エミュレーターが再起動され、ラボ ${lab} のネットワークは失われました。`,
    },
    expected: {
      en: 'the emulator that the lab was started on',
      ja: 'ラボを開始したときのエミュレーター',
    },
    got: {
      en: 'another run of it; your progress, hints and answers are kept',
      ja: '別のプロセス(進捗・ヒント・回答は残っています)',
    },
    try: command('reset', lab),
  });
}

export function emulatorDown(lab?: string): Problem {
  return new Problem('emulator-down', 3, {
    what: { en: 'The emulated AWS is not running.', ja: 'AWS エミュレーターが動いていません。' },
    try: command('start', lab),
  });
}

/** Another variant runs: neither is it joined nor dropped for the one that was asked for. */
export function otherSeed(lab: string, asked: number, runs: number | undefined): Problem {
  const got =
    runs === undefined
      ? { en: 'it runs without a seed', ja: 'シードなしで実行中' }
      : { en: `it runs with seed ${runs}`, ja: `シード ${runs} で実行中` };
  const both = (then: string) =>
    `npx closednet stop ${lab}${then}npx closednet start ${lab} --seed ${asked}`;
  return new Problem('other-seed', 2, {
    what: {
      en: `Lab ${lab} runs already, and not with seed ${asked}.`,
      ja: `ラボ ${lab} は、シード ${asked} ではない状態で実行中です。`,
    },
    expected: {
      en: `an attempt with seed ${asked}, or none`,
      ja: `シード ${asked} の試行、または未開始`,
    },
    got,
    try: { en: both(', then '), ja: both(' のあと ') },
  });
}

/** The lab came out other than its author declared: a fault of ours or of the emulator. */
export function notAsShipped(lab: string, expected: string, got: string): Problem {
  return new Problem('lab-not-as-shipped', 3, {
    what: {
      en: `Lab ${lab} was built, and is not broken as it should be.`,
      ja: `ラボ ${lab} は作られましたが、想定どおりに壊れていません。`,
    },
    expected: { en: `failing: ${expected}`, ja: `失敗する条件: ${expected}` },
    got: { en: `failing: ${got || '-'}`, ja: `失敗した条件: ${got || '-'}` },
    try: command('doctor'),
  });
}

/** A stage of the solution left other things failing than the faults that are there still. */
export function notAsMended(lab: string, taken: number, expected: string, got: string): Problem {
  return new Problem('lab-not-as-mended', 3, {
    what: {
      en: `Lab ${lab} after step ${taken} of its solution is not as it should be.`,
      ja: `ラボ ${lab} の解答を ${taken} ステップ目まで適用した状態が、想定と異なります。`,
    },
    expected: { en: `failing: ${expected || '-'}`, ja: `失敗する条件: ${expected || '-'}` },
    got: { en: `failing: ${got || '-'}`, ja: `失敗した条件: ${got || '-'}` },
    try: command('validate', lab),
  });
}

export function noTalk(lab: string): Problem {
  return new Problem('no-talk', 2, {
    what: { en: `Nobody presents lab ${lab}.`, ja: `ラボ ${lab} は発表中ではありません。` },
    expected: { en: 'a talk that is on', ja: '進行中の発表' },
    try: command('present', lab),
  });
}

/** AWS refused a step of the solution, most likely since the learner's own work stands there. */
export function solveBlocked(lab: string, cause: Problem): Problem {
  return new Problem(
    'solve-blocked',
    2,
    {
      what: {
        en: `The solution of lab ${lab} does not fit onto what is there now.`,
        ja: `ラボ ${lab} の解答を今の状態には適用できません。`,
      },
      expected: { en: 'the network as the lab starts', ja: '開始時のままのネットワーク' },
      got: cause.text.got ?? cause.text.what,
      try: {
        en: `npx closednet reset ${lab}, then npx closednet solve ${lab}`,
        ja: `npx closednet reset ${lab} のあと npx closednet solve ${lab}`,
      },
    },
    { cause },
  );
}

export function unknownChoice(field: string, typed: string, known: readonly string[]): Problem {
  const meant = nearest(typed, known);
  return new Problem('unknown-choice', 2, {
    what: { en: `There is no ${field} "${typed}".`, ja: `${field}「${typed}」はありません。` },
    expected: { en: `one of ${known.join(', ')}`, ja: `次のいずれか: ${known.join('、')}` },
    ...(meant === undefined ? {} : { try: { en: meant, ja: meant } }),
  });
}

export function placeGone(place: string, at: string): Problem {
  return new Problem('place-gone', 2, {
    what: {
      en: `The place "${place}" is not in this network any more.`,
      ja: `場所「${place}」は、もうこのネットワークにありません。`,
    },
    expected: { en: `the network interface ${at}`, ja: `ネットワークインターフェイス ${at}` },
    try: { en: 'npx closednet reset', ja: 'npx closednet reset' },
  });
}
