import { Problem } from '#problem/problem.ts';
import type { Words } from '#request/words.ts';

/** Saved answers that leave a condition open. */
export function missingAnswers(condition: Words, lack: Words): Problem {
  return new Problem('missing-answers', 2, {
    what: {
      en: 'The saved answers do not tell enough to be judged.',
      ja: '保存された応答だけでは判定できません。',
    },
    expected: {
      en: `what decides whether "${condition.en}"`,
      ja: `「${condition.ja}」の判定に必要な応答`,
    },
    got: { en: `not there: ${lack.en}`, ja: `不足: ${lack.ja}` },
    try: collectThem,
  });
}

/** Answers in which the lab's VPC is not there. */
export function otherNetwork(binding: string): Problem {
  return new Problem('missing-answers', 2, {
    what: {
      en: 'The saved answers are of another network than the lab’s.',
      ja: '保存された応答は、このラボのネットワークのものではありません。',
    },
    expected: {
      en: `the lab’s network, with its "${binding}", of the same seed`,
      ja: `同じシードで作ったラボのネットワーク（「${binding}」を含むもの）`,
    },
    try: collectThem,
  });
}

/** Saved answers for a lab whose job must be seen to run. */
export function needsProgram(lab: string): Problem {
  return new Problem('missing-answers', 2, {
    what: {
      en: `Lab ${lab} runs a job, and saved answers show no run.`,
      ja: `ラボ ${lab} はジョブの実行結果も採点するため、保存した応答だけでは判定できません。`,
    },
    expected: { en: 'fix.sh, fix.py or fix.ts', ja: 'fix.sh・fix.py・fix.ts のいずれか' },
  });
}

const collectThem: Words = {
  en: 'npx closednet collect --out answers, while the lab runs',
  ja: 'ラボの実行中に npx closednet collect --out answers',
};
