import { join } from 'node:path';
import { openWheelhouse } from '#dataplane/packages/wheelhouse.ts';
import type { Bindings } from '#aws/step.ts';
import { anyPython } from '#emulator/installed.ts';
import type { Home } from '#state/home.ts';
import type { Lab } from './lab.ts';

/**
 * Names of a lab that brings packages: `wheelhouse` is the folder of its wheels on this machine,
 * `pip-index` the host of pip's own index, `python-tag` and `other-python-tag` as wheels tell them,
 * `sha256-FILE` the hash of a file and `contents-FILE` that of what a wheel holds, with `-` for what
 * is no letter or digit.
 */
export async function packageNames(home: Home, lab: Lab): Promise<Bindings> {
  if (lab.packages === undefined) return {};
  const sources = join(home.projectRoot, 'labs', `${lab.id}-${lab.slug}`, lab.packages);
  const { folder, index, python, other, hashes, contents } = await openWheelhouse(
    home,
    await anyPython(home),
    sources,
  );
  const named = (what: string, told: Readonly<Record<string, string>>) =>
    Object.entries(told).map(([file, hash]) => [
      `${what}-${file.replace(python, 'this').replace(other, 'other').replaceAll(/\W/g, '-')}`,
      hash,
    ]);
  return {
    wheelhouse: folder,
    'pip-index': index,
    'python-tag': python,
    'other-python-tag': other,
    ...Object.fromEntries([...named('sha256', hashes), ...named('contents', contents)]),
  };
}
