import { noExerciseFolder, noLabNamed } from '../exercise/exercise-problems.ts';
import { openSession } from '../open-session.ts';
import type { Verb } from '../verb.ts';

export const verb: Verb = {
  usage: 'LAB… --out DIR',
  summary: {
    en: 'for instructors: a student’s repository, without the solution',
    ja: '教員向け: 解答を含まない学生用リポジトリーを作る',
  },
  help: {
    en: '  --out DIR   a new or empty folder\n\nTasks in both languages, a script to fill, "npm run check", a workflow, and a packed\nclosednet with the engine and the public half of these labs. Conditions are code and\nare in it; solution, wrong fixes, hints and quiz stay here.',
    ja: '  --out DIR   新規または空のフォルダー\n\n両言語の課題文、書き込み用のスクリプト、npm run check、ワークフロー、それにエンジンと\nラボの公開部分だけを入れた closednet ができます。採点の条件はプログラムなので含まれます。\n解答・誤った直し方・ヒント・クイズは含まれません。',
  },
  options: { out: { type: 'string' } },
  most: Infinity,
  async run({ terminal, home, positionals, options }) {
    const { out } = options;
    if (positionals.length === 0) throw noLabNamed();
    if (typeof out !== 'string' || out === '') throw noExerciseFolder();
    const { session } = await openSession(home, terminal.say);
    const labs = [...new Set(positionals.map((typed) => session.lab(typed)))].toSorted((a, b) =>
      a.id.localeCompare(b.id),
    );
    const { requireEmpty, writeRepository } = await import('../exercise/write-repository.ts');
    await requireEmpty(out);
    terminal.say({ en: 'Packing…', ja: 'まとめています…' });
    const { studentRepository } = await import('../exercise/student-repository.ts');
    const files = await studentRepository(home.projectRoot, labs);
    await writeRepository(out, files);
    const ids = labs.map(({ id }) => id);
    const count = Object.keys(files).length;
    if (terminal.json)
      terminal.document({ schema: 'closednet.exercise/1', labs: ids, out, files: count });
    terminal.line(
      terminal.words({
        en: `${ids.join(', ')}: ${count} files in ${out}`,
        ja: `${ids.join('、')}: ${out} に ${count} ファイルを作成しました`,
      }),
    );
    terminal.line(`  cd ${out}; npm run check`);
    return 0;
  },
};
