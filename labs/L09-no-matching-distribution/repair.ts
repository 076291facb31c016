import type { Step } from '#aws/step.ts';
import { pipConf } from './job-texts.ts';
import { object, remove, wheel } from './objects.ts';
import { pinned } from './repair-texts.ts';
import { wheels } from './wheels.ts';

/** The parts of a repair, for other ways of making it. */
export const rightWheel: readonly Step[] = [
  remove(`wheels/${wheels.fastsumOther}`, {
    en: 'The other Python’s wheel goes.',
    ja: '別の Python の wheel を消します。',
  }),
  wheel(wheels.fastsum, { en: 'The worker’s own comes.', ja: 'ワーカー用のものを置きます。' }),
];

export const noIndex = config('no-index = true');

export function config(...lines: readonly string[]): Step {
  return object('pip.conf', pipConf(...lines), { en: 'pip.conf.', ja: 'pip.conf です。' });
}

export function requirementsFile(text: string = pinned): Step {
  return object('requirements.txt', text, {
    en: 'requirements.txt.',
    ja: 'requirements.txt です。',
  });
}

export function scriptFile(text: string): Step {
  return object('job.sh', text, { en: 'job.sh.', ja: 'job.sh です。' });
}

/** Everything right; what comes behind it is what is judged. */
export const repaired: readonly Step[] = [requirementsFile(), noIndex, ...rightWheel];
