import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { homeFolder, interpreterOf } from '../../../../scripts/setup/home.mjs';
import type { GradeFile } from '#grading/formats/file.ts';

const run = promisify(execFile);

/** What Python's csv, xml.etree and base64 read in these files, by name. */
export async function readElsewhere(files: readonly GradeFile[]): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'closednet-formats-'));
  try {
    for (const { name, content } of files) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    const python = interpreterOf(join(homeFolder(process.env), 'python'));
    const script = join(import.meta.dirname, 'read_formats.py');
    const { stdout } = await run(python, ['-I', '-S', script, folder], { maxBuffer: 2 ** 26 });
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
