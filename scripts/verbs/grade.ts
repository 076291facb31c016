import { exitCodeOf } from '#grading/exit-code.ts';
import { formatNames } from '#grading/formats/index.ts';
import { gradeClass } from '#grading/grade-class.ts';
import { keepNothing, type KeptGrades } from '#grading/kept-grades.ts';
import { atOnce } from '../at-once.ts';
import { interruptible } from '../grade/interruptible.ts';
import { withKeptGrades } from '../grade/open-class.ts';
import { requireJobHost } from '../grade/job-not-isolated.ts';
import { openDesk } from '../grade/open-desk.ts';
import { anyProgram, anyWork, openSubmissions } from '../grade/open-submissions.ts';
import { tellHowFar } from '../grade/how-far.ts';
import { tellGrades } from '../grade/tell-grades.ts';
import { usage, wishOf } from '../grade/wish.ts';
import { requireEmpty } from '../grade/write-files.ts';
import { openSession } from '../open-session.ts';
import type { Call, Verb } from '../verb.ts';

const text = { type: 'string' } as const;

export const verb: Verb = {
  usage,
  summary: {
    en: 'grades submissions, each on a lab that is built fresh',
    ja: '提出物を、毎回新しく作ったラボで採点する',
  },
  help: {
    en: `  --submission PATH   fix.sh, fix.py or fix.ts; a folder with one of them; or a folder of
                      saved *.json answers, which is judged without executing anything.
                      With several labs a folder with one folder a lab, named like it.
                      Without it the lab is graded as it is shipped.
  --class DIR         every entry is a submission; some are graded at once. What is kept in
                      --out is taken when the same command is given again
  --out DIR           a new or empty folder; of a class also that of the same run
  --format LIST       ${formatNames.join(',')};
                      without --out one of them, printed
  --seed N            the variant of the lab
  --isolation none    also where programs cannot be kept apart: they run with your rights
  --answers POINTS    what answers.json beside a submission is worth (0 if not said)
  Exit codes: 0 every score is full · 1 one is not · 2 the submission cannot be graded, or bad
  input · 3 the environment failed; in a class a bad submission is one without points (1)`,
    ja: `  --submission PATH   fix.sh・fix.py・fix.ts、そのどれかを含むフォルダー、または保存した応答
                      （*.json）のフォルダー。応答は何も実行せずに採点します。
                      ラボが複数なら、ラボと同じ名前のフォルダーに分けます。
                      省略すると、出荷状態のラボを採点します
  --class DIR         中身の一つずつが提出物。並行して採点し、同じコマンドを再び実行すると
                      --out に残っている続きから始めます
  --out DIR           新規または空のフォルダー。クラスでは同じ条件の続きのフォルダーも可
  --format LIST       ${formatNames.join(',')}。
                      --out がなければ、一つの形式を画面に出力します
  --seed N            ラボの変種
  --isolation none    隔離できない環境でも実行する（提出物はあなたの権限で動きます）
  --answers POINTS    提出物に添えた answers.json の配点（省略時は 0）
  終了コード: 0 すべて満点 · 1 満点でないものがある · 2 提出物や指定が不正 · 3 環境の問題。
  クラスでは、不正な提出物は 0 点として扱います（1）`,
  },
  options: {
    submission: text,
    class: text,
    seed: text,
    format: text,
    out: text,
    isolation: text,
    answers: text,
  },
  most: 20,
  run: (call) => interruptible(call, (signal) => grade(call, signal)),
};

async function grade(call: Call, signal: AbortSignal): Promise<number> {
  const { terminal, home } = call;
  const wish = wishOf(call);
  const isClass = wish.classFolder !== undefined;
  const { session } = await openSession(home, terminal.say);
  const labs = [...new Set(wish.labs.map((name) => session.lab(name)))];
  const submissions = await openSubmissions(wish);
  if (wish.out !== undefined && !isClass) await requireEmpty(wish.out);
  const work = async (kept: KeptGrades) => {
    const runsPrograms = await anyProgram(submissions);
    if (runsPrograms && wish.isolation === 'auto') await requireJobHost(home, labs);
    const desk = openDesk(call, wish, signal, runsPrograms);
    // What the machine lacks is said once, before anything is graded.
    if (await anyWork(submissions, labs)) await desk.place();
    terminal.say({ en: 'Grading…', ja: '採点しています…' });
    return gradeClass(desk, submissions, labs, kept, {
      atOnce: isClass ? atOnce() : 1,
      tell: isClass ? tellHowFar(terminal) : () => undefined,
    });
  };
  const graded = isClass ? await withKeptGrades(home, wish, labs, work) : await work(keepNothing);
  await tellGrades(terminal, wish, graded);
  return exitCodeOf(graded, { isClass });
}
