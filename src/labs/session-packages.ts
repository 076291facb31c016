import { join } from 'node:path';
import { openWheelhouse } from '#dataplane/stand-in/wheelhouse.ts';
import type { Bindings } from '#aws/step.ts';
import { anyPython } from '#emulator/installed.ts';
import type { Home } from '#state/home.ts';
import type { Lab } from './lab.ts';

/**
 * Names of a lab that brings packages: `wheelhouse` is the folder of its wheels on this machine,
 * `pip-index` the host of pip's own index, `python-tag` and `other-python-tag` as wheels tell them,
 * `sha256-FILE` the hash of a file, with `-` for what is no letter or digit.
 */
export async function packageNames(home: Home, lab: Lab): Promise<Bindings> {
  if (lab.packages === undefined) return {};
  const sources = join(home.projectRoot, 'labs', `${lab.id}-${lab.slug}`, lab.packages);
  const { folder, index, python, other, hashes } = await openWheelhouse(
    home,
    await anyPython(home),
    sources,
  );
  const told = Object.entries(hashes).map(([file, hash]) => [
    `sha256-${file.replace(python, 'this').replace(other, 'other').replaceAll(/\W/g, '-')}`,
    hash,
  ]);
  return {
    wheelhouse: folder,
    'pip-index': index,
    'python-tag': python,
    'other-python-tag': other,
    ...Object.fromEntries(told),
  };
}
