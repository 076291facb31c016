import { access } from 'node:fs/promises';
import { Problem } from '#problem/problem.ts';
import type { Home } from '#state/home.ts';

/** The interpreter of the emulator's own environment; throws `emulator-not-installed` (exit 3). */
export async function installedPython(home: Home): Promise<string> {
  const python = home.file('python', 'bin', 'python');
  const found = await access(python).then(
    () => true,
    () => false,
  );
  if (found) return python;
  throw new Problem('emulator-not-installed', 3, {
    what: {
      en: 'The emulated AWS is not installed yet.',
      ja: 'AWS エミュレーターがまだインストールされていません。',
    },
    expected: {
      en: `a Python environment in ${home.file('python')}`,
      ja: `${home.file('python')} にある Python 環境`,
    },
    got: { en: 'nothing there', ja: '見つかりません' },
    try: { en: 'npm start', ja: 'npm start' },
  });
}

/** That interpreter, or else the machine's own `python3`: for what any Python can run. */
export function anyPython(home: Home): Promise<string> {
  return installedPython(home).catch(() => 'python3');
}

/** The folder that puts the project's own `aws` and `awslocal` first on PATH. */
export function toolsFolder(home: Home): string {
  return home.file('python', 'bin');
}
