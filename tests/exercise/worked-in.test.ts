import { spawn } from 'node:child_process';
import { appendFile, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadLabs } from '#labs/load.node.ts';
import { openHome, type Home } from '#state/home.ts';
import { starter } from '../../scripts/exercise/starter.ts';
import { studentRepository } from '../../scripts/exercise/student-repository.ts';
import { writeRepository } from '../../scripts/exercise/write-repository.ts';
import { plainShell, type Ran } from '../support/closednet.ts';
import { emulator } from '../support/emulator.ts';
import { testHome } from '../support/test-home.ts';
import { typedDoor, typedRight } from '../support/typed-repair.ts';

const { projectRoot } = openHome();
const folder = await mkdtemp(join(tmpdir(), 'closednet-student-'));
const repository = join(folder, 'exercise');
const labs = (await loadLabs(projectRoot)).filter(({ id }) => ['L03', 'L11'].includes(id));
let home: Home;

beforeAll(async () => {
  home = await testHome();
  await writeRepository(repository, await studentRepository(projectRoot, labs));
  // What npm ci would install: the lock file of the repository names a part of these.
  await symlink(join(projectRoot, 'node_modules'), join(repository, 'closednet', 'node_modules'));
});

afterAll(async () => {
  await Promise.all([folder, home.path].map((path) => rm(path, { recursive: true, force: true })));
});

/** `npm run check -- WORDS` in the student's repository, on the run's shared emulator. */
async function check(...words: readonly string[]): Promise<Ran> {
  const { endpoint, token } = await emulator();
  const child = spawn('npm', ['run', '--silent', 'check', '--', ...words], {
    cwd: repository,
    env: { ...plainShell(home), CLOSEDNET_ENDPOINT: endpoint, CLOSEDNET_TOKEN: token },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.end();
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, stdout, stderr };
}

async function hand(lab: string, lines: readonly string[]): Promise<void> {
  const file = join(repository, 'tasks', lab, 'fix.sh');
  await writeFile(file, starter(labs.find(({ id }) => id === lab) ?? failNoLab(lab)));
  await appendFile(file, `${lines.join('\n')}\n`);
}

function failNoLab(lab: string): never {
  throw new Error(`no lab ${lab}`);
}

const openDoor =
  'aws ec2 authorize-security-group-ingress --group-id "$GROUP" --protocol tcp --port 443 --cidr 0.0.0.0/0';

// A grade waits for the AWS CLI again and again, and other tests do so at the same time.
const patient = { timeout: 180_000 };

test(
  'a wrong repair loses points, an untouched lab has none, and nothing says why',
  patient,
  async () => {
    await hand('L03', [...typedDoor, openDoor]);
    const { code, stdout, stderr } = await check();
    expect(code, stderr).toBe(1);
    expect(stdout.match(/^\d+ \/ 100/gm)).toEqual(['37 / 100', '0 / 100']);
    expect(stdout).toContain('FAIL  Security groups admit only what is inside the VPC');
    expect(stdout).toContain('FAIL  Scheduler and workers connect to the metadata database');
    expect(stdout).not.toMatch(
      /Known wrong fix|ENI_SG_RULES_MISMATCH|NO_ROUTE_TO_DESTINATION|hint/,
    );
  },
);

test('a right repair has them all', patient, async () => {
  await hand('L03', [...typedDoor, ...typedRight]);
  const { code, stdout, stderr } = await check('L03');
  expect(stdout, stderr).toContain('100 / 100');
  expect(code).toBe(0);
});
