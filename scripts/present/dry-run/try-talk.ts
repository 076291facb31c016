import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lab } from '#labs/lab.ts';
import { stepNames } from '#labs/step-names.ts';
import { lessonRecordings } from './lesson-commands.ts';
import { same, type Tell } from './tried.ts';

/** Whether each step has its minutes and its notes, and whether the clock comes out. */
export function tryTalk({ talk, minutes }: Lab, tell: Tell): void {
  for (const step of stepNames) {
    const { minutes: own, notes } = talk[step];
    const lacks = [
      own > 0 ? [] : ['minutes'],
      (['en', 'ja'] as const).flatMap((one) => (notes[one].trim() === '' ? [`notes.${one}`] : [])),
    ].flat();
    if (lacks.length === 0) continue;
    const said = {
      en: `without ${lacks.join(', ')}`,
      ja: `${lacks.join('、')} がありません`,
    };
    tell({ kind: 'talk', step, name: same('talk.ts'), status: 'fails', said, milliseconds: 0 });
  }
  const sum = stepNames.reduce((all, step) => all + talk[step].minutes, 0);
  const name = {
    en: `${sum} minutes of talk for a lab of ${minutes}`,
    ja: `${minutes} 分のラボに対して、話は ${sum} 分`,
  };
  tell({ kind: 'talk', name, status: sum === minutes ? 'works' : 'fails', milliseconds: 0 });
}

/** Whether every recording that a slide shows is there to be shown. */
export async function tryRecordings(root: string, lab: Lab, tell: Tell): Promise<void> {
  for (const { step, recording } of await lessonRecordings(root, lab)) {
    const file = `recorded/${recording}.txt`;
    const text = await readFile(join(root, 'labs', `${lab.id}-${lab.slug}`, file), 'utf8').catch(
      () => '',
    );
    const isThere = text.trim() !== '';
    tell({
      kind: 'recording',
      step,
      name: same(file),
      status: isThere ? 'works' : 'fails',
      ...(isThere ? {} : { said: { en: 'npm run record', ja: 'npm run record' } }),
      milliseconds: 0,
    });
  }
}
