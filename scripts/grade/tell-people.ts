import { endings, says } from '#grading/formats/says.ts';
import type { Graded, GradedLab, Trouble } from '#grading/graded.ts';
import type { Words } from '#request/words.ts';
import { printProblem } from '../terminal/print-problem.ts';
import { printResult } from '../terminal/print-result.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** One submission for people: each lab with every condition, and how its program ended. */
export function tellOne(terminal: Terminal, { labs, refused }: Graded): void {
  if (refused) return tellTrouble(terminal, refused);
  for (const lab of labs) tellLab(terminal, lab);
}

/** A class for people: a line a submission. */
export function tellClass(terminal: Terminal, graded: readonly Graded[]): void {
  const { line, paint, words } = terminal;
  for (const one of graded) {
    const { submission, labs, refused } = one;
    const name = JSON.stringify(submission).slice(1, -1);
    const points = labs.map((lab) => `${lab.lab} ${lab.score ?? '–'} / ${lab.max}`).join(' · ');
    const trouble = refused ?? labs.find((lab) => lab.trouble)?.trouble;
    const isFull = labs.every(({ score, max }) => score === max);
    const sign = trouble ? paint('magenta', '!') : isFull ? paint('green', '✓') : paint('red', '✗');
    line(`${sign} ${name}  ${points}${trouble ? `  ${words(trouble.what)}` : ''}`);
  }
}

function tellLab(terminal: Terminal, lab: GradedLab): void {
  const { line, paint, words } = terminal;
  line(paint('bold', lab.lab));
  const trouble = lab.trouble ?? lab.refused;
  if (trouble) return tellTrouble(terminal, trouble);
  const { score, run, isolation, resembles = [] } = lab;
  printResult(terminal, { ...lab, score: score ?? 0 });
  if (run) {
    const ended = run.ended === 'exited' ? exitedWith(run.code) : endings[run.ended];
    line(words(ended));
    if (isolation === 'none') line(paint('yellow', words(says.unisolated)));
    const failed = run.ended !== 'exited' || run.code !== 0;
    if (failed && run.output !== '') line(paint('dim', run.output.trimEnd()));
  }
  for (const { title } of resembles)
    line(`${words({ en: 'Known wrong fix', ja: '既知の誤った修正' })}: ${words(title)}`);
  line();
}

function exitedWith(code = 0): Words {
  return {
    en: `The program ended with exit code ${code}.`,
    ja: `プログラムは終了コード ${code} で終わりました。`,
  };
}

/** As every problem is told; with `--json` the document holds it already. */
function tellTrouble(terminal: Terminal, { code, ...text }: Trouble): void {
  printProblem({ ...terminal, json: false }, { code, text });
}
