import type { JobEvidence } from '#labs/lab.ts';

/** Whether what is installed is checked: by pip, whose first hash makes all of them wanted, or by a sum over an archive. */
export function isHashed(job: JobEvidence | undefined): boolean {
  const { 'requirements.txt': requirements = '', 'job.sh': script = '' } = job?.files ?? {};
  const usesPip = /\bpip\b[^\n]*\binstall\b/.test(script);
  return usesPip
    ? /--hash[= ]sha(256|384|512):[0-9a-f]{64,}/.test(requirements)
    : /sha(256|384|512)sum\b[^\n]*(--check|-c)\b/.test(script);
}
