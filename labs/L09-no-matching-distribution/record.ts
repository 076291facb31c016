import type { Bindings } from '#aws/step.ts';
import type { JobEvidence } from '#labs/lab.ts';
import { wanted } from './names.ts';

type RunRecord = NonNullable<JobEvidence['record']>;

/** What the report says it ran with: version and hash of each package; nothing where it never came. */
export function reported({ printed }: RunRecord): Readonly<Record<string, string>> | undefined {
  const line = printed.split('\n').findLast((one) => one.startsWith('REPORT '));
  if (line === undefined) return undefined;
  const told = /"(?<name>[\w-]+)": \["(?<version>[\w.]+)", "[0-9a-f]+"\]/g;
  const versions = [...line.matchAll(told)].map(({ groups }) => [
    groups?.['name'],
    groups?.['version'],
  ]);
  return Object.fromEntries(versions);
}

/** Packages that the report wants and that do not lie on the host as they were built for it. */
export function notAsBuilt({ installed }: RunRecord, bindings: Bindings): readonly string[] {
  return wanted
    .filter(({ contents }) => !installed.some(({ digest }) => digest === bindings[contents]))
    .map(({ name, version }) => `${name} ${version}`);
}

/** Destinations that are not S3 of the Region, in the order they were tried. */
export function outside({ destinations }: RunRecord, region: string): readonly string[] {
  const s3 = new RegExp(`(^|\\.)s3\\.${region}\\.amazonaws\\.com:443$`);
  return destinations
    .map(({ destination }) => destination)
    .filter((destination) => !s3.test(destination));
}

/** The last line of a failed run that says why. */
export function lastError({ printed }: RunRecord): string {
  const lines = printed.trim().split('\n');
  return (
    lines.findLast((line) => /^(ERROR|×|\w*Error|fatal error)/.test(line)) ?? lines.at(-1) ?? ''
  );
}
