import { classroomFiles } from './classroom.ts';
import { csvFiles } from './csv.ts';
import type { Format } from './file.ts';
import { gradescopeFiles } from './gradescope.ts';
import { jsonFiles } from './json.ts';
import { junitFiles } from './junit.ts';
import { summaryFiles } from './summary.ts';

export const formatNames = ['json', 'junit', 'github', 'gradescope', 'summary', 'csv'] as const;

export type FormatName = (typeof formatNames)[number];

/** Every format that `grade --format` takes. */
export const formats: Readonly<Record<FormatName, Format>> = {
  json: jsonFiles,
  junit: junitFiles,
  github: classroomFiles,
  gradescope: gradescopeFiles,
  summary: summaryFiles,
  csv: csvFiles,
};
