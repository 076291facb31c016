import { mkdir, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHome, type Home } from '#state/home.ts';

/** The emulator's Python environment that the tests borrow: the project's, unless one is named. */
function testPython(): string {
  return process.env['CLOSEDNET_TEST_PYTHON'] ?? openHome().file('python');
}

/**
 * A home of the test's own, in which only what set-up makes is shared: the Python environment and
 * LocalStack's index of services, without which every start would build it again.
 */
export async function testHome(): Promise<Home> {
  const home = openHome({ CLOSEDNET_HOME: await mkdtemp(join(tmpdir(), 'closednet-home-')) });
  await symlink(testPython(), home.file('python'));
  await mkdir(home.file('emulator'), { recursive: true });
  await symlink(openHome().file('emulator', 'usr'), home.file('emulator', 'usr'));
  return home;
}
