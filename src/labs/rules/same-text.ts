import type { RuleCondition } from '../lab.ts';
import type { Words } from '#request/words.ts';

/** G9: an object of the job is as it was shipped. */
export function sameText({
  id,
  key,
  text,
  title,
  message,
}: {
  readonly id: string;
  readonly key: string;
  readonly text: string;
  readonly title: Words;
  readonly message: Words;
}): RuleCondition {
  return {
    kind: 'rule',
    id,
    rule: 'G9',
    title,
    judge({ job }) {
      const same = job?.files[key] === text;
      const observed = same
        ? { en: `${key} is unchanged`, ja: `${key} は元のまま` }
        : { en: `${key} was changed or is gone`, ja: `${key} が変更されたか、なくなっている` };
      return { status: same ? 'pass' : 'fail', observed, where: key, message };
    },
  };
}
