import type { Recording } from '#labs/lab.ts';

/** The job as it is at each stage, and what a build host outside sees. */
export const recordings: readonly Recording[] = [
  { id: 'run-shipped', solved: 0, shown: 'run-job' },
  { id: 'run-indexed', solved: 1, shown: 'run-job' },
  { id: 'run-no-index', solved: 2, shown: 'run-job' },
  {
    id: 'wheels',
    solved: 2,
    shown: 'python --version; aws s3 ls s3://${bucket-prefix}-${account}/wheels/',
  },
  { id: 'run-solved', solved: 4, shown: 'run-job' },
];
