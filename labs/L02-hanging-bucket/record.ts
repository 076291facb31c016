import type { JobEvidence } from '#labs/lab.ts';

type RunRecord = NonNullable<JobEvidence['record']>;

/** What the report came to, as it told it and without blanks; nothing where it never came. */
export function reported({ printed }: RunRecord): string | undefined {
  const line = printed.split('\n').findLast((one) => one.startsWith('REPORT '));
  return line?.slice('REPORT '.length).replaceAll(/\s/g, '');
}

/** The last line of a run, which says why it failed. */
export function lastLine({ printed }: RunRecord): string {
  return printed.trim().split('\n').at(-1) ?? '';
}
