import type { GradeFile } from '#grading/formats/file.ts';
import { classReport } from '#grading/formats/report/class-report.ts';
import { reportStyles } from '#grading/formats/report/styles.node.ts';
import type { Graded } from '#grading/graded.ts';
import { openHome } from '#state/home.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** The page of a class; a student's repository has no style sheets of the site, and no page. */
export async function reportOf(
  graded: readonly Graded[],
  { language }: Terminal,
): Promise<readonly GradeFile[]> {
  const css = await reportStyles(openHome().projectRoot);
  return css === undefined ? [] : [classReport(graded, language, css)];
}
