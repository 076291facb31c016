import { mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHome, type Home } from '#state/home.ts';

/** The emulator's Python environment that the tests borrow: the project's, unless one is named. */
export function testPython(): string {
  return process.env['CLOSEDNET_TEST_PYTHON'] ?? openHome().file('python');
}

/** A home of the test's own, in which only the Python environment is shared. */
export async function testHome(): Promise<Home> {
  const home = openHome({ CLOSEDNET_HOME: await mkdtemp(join(tmpdir(), 'closednet-home-')) });
  await symlink(testPython(), home.file('python'));
  return home;
}
