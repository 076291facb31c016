import { arch, cpus, loadavg, release, totalmem, type } from 'node:os';

/** What the figures were measured on, in one line. */
export function machine(): string {
  const processors = cpus();
  const model = processors[0]?.model.trim() || `unknown ${arch()} processor`;
  const gigabytes = (totalmem() / 2 ** 30).toFixed(1);
  return `${model}, ${processors.length} cores, ${gigabytes} GiB, ${type()} ${release()}, Node ${process.versions.node}`;
}

/** How many programs wanted to run during the last minute; above the cores, figures grow. */
export function load(): number {
  return loadavg()[0] ?? 0;
}
