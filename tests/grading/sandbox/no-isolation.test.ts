import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openHome } from '#state/home.ts';
import { isolations } from './sandboxed.ts';

const grader = join(import.meta.dirname, 'grader.ts');

/** A user who may make no namespaces, as on machines that forbid it. */
const forbidden = ['--user', '--map-root-user', 'sh', '-c'] as const;
const script = 'echo 0 > /proc/sys/user/max_user_namespaces; exec "$@"';

test.skipIf(!isolations.includes('auto'))(
  'where namespaces are forbidden nothing is executed',
  async () => {
    const words = [
      ...forbidden,
      script,
      'sh',
      process.execPath,
      grader,
      'auto',
      openHome().projectRoot,
    ];
    const told = await new Promise<string>((resolve) => {
      execFile('unshare', words, (_, __, stderr) => resolve(stderr));
    });
    expect(told).toMatch(/code: 'no-isolation',\s+exitCode: 3/);
    expect(told).toContain('sysctl user.max_user_namespaces');
  },
);
