import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { beforeEach, afterEach, expect, test } from 'vitest';
import { lackForNamespace } from '#dataplane/namespace/probe.ts';
import { disagreements, probeLab } from '../../scripts/probe/probe-lab.ts';
import { openHome } from '#state/home.ts';
import { externalHome, type ExternalHome, startedLab } from '../support/external-home.ts';
import { projectPython } from '../support/inside.ts';
import type { Learner } from '../support/lab-session.ts';
import { until } from '../support/until.ts';
import { isWhole } from '../support/whole-run.ts';

const lack = await lackForNamespace(projectPython);
const skips = lack !== undefined && process.env['CI'] === undefined;
const adapters = skips ? (['hook'] as const) : (['namespace', 'hook'] as const);
/** What `agreement.test.ts` shows of both is seen through the first, unless all are asked for. */
const one = isWhole ? adapters : adapters.slice(0, 1);

let terminal: ExternalHome;
let learner: Learner;

beforeEach(async () => {
  terminal = await externalHome();
  await symlink(openHome().file('python'), terminal.home.file('python'));
  learner = await startedLab(terminal);
});

afterEach(() => terminal.remove());

const host = 'logs.ap-northeast-1.amazonaws.com';
const put = `aws logs put-log-events --log-group-name /aws/sagemaker/studio --log-stream-name notebook --log-events timestamp=1,message=x`;
const quick = { AWS_MAX_ATTEMPTS: '1' };

test.for(one)('%s: silence, then a policy’s no, then the event is there', async (adapter) => {
  const inside = (command: string) =>
    terminal.run(`shell L03 --adapter ${adapter} -- ${command}`, { env: quick });
  const silent = await inside(`${put} --cli-connect-timeout 1`);
  expect([silent.code, silent.stderr]).toEqual([
    255,
    expect.stringContaining(`Connect timeout on endpoint URL: "https://${host}/"`),
  ]);
  expect(silent.stderr).toContain(`${host}:443  dropped`);

  const other = await inside(
    `aws sts get-caller-identity --endpoint-url https://monitoring.ap-northeast-1.amazonaws.com`,
  );
  expect(other.stderr).toContain(
    "InvalidSignatureException) when calling the GetCallerIdentity operation: Credential should be scoped to correct service: 'monitoring'.",
  );

  await learner.other.solve('L03', () => undefined);
  const denied = await inside(put.replace('/aws/sagemaker/studio', '/corp/payroll'));
  expect([denied.code, denied.stderr]).toEqual([
    255,
    expect.stringMatching(
      /An error occurred \(AccessDeniedException\) when calling the PutLogEvents operation: User: arn:aws:sts::\d+:assumed-role\/StudioExecution\/SageMaker is not authorized to perform: logs:PutLogEvents on resource: \S+ because no VPC endpoint policy allows the logs:PutLogEvents action/,
    ),
  ]);
  const created = await inside(
    'aws logs create-log-stream --log-group-name /aws/sagemaker/studio --log-stream-name notebook',
  );
  expect(created.code, created.stderr).toBe(0);
  const written = await inside(put);
  expect([written.code, written.stdout]).toEqual([0, expect.stringContaining('nextSequenceToken')]);
});

test.skipIf(skips)(
  'a shell that stands feels the operator’s repair, and a reset ends it',
  async () => {
    const loop = 'while :; do getent hosts logs.ap-northeast-1.amazonaws.com; sleep 0.1; done';
    const standing = terminal.begin('shell L03 -- sh /dev/stdin', {});
    standing.child.kill();
    await standing.ended;
    const path = terminal.home.file('loop.sh');
    await writeFile(path, loop);
    const shell = terminal.begin(`shell L03 -- sh ${path}`);
    await until(() => (shell.told().stdout.includes('203.0.113.') ? true : undefined));
    await learner.other.solve('L03', () => undefined);
    await until(() => (/^10\.0\.\d+\.\d+/m.test(shell.told().stdout) ? true : undefined));
    await learner.other.reset('L03');
    const { code, stderr } = await shell.ended;
    expect([code, stderr]).toEqual([
      137,
      expect.stringContaining('this attempt at the lab has ended'),
    ]);
  },
);

test.skipIf(skips)('a shell killed outright leaves no process, mount or socket', async () => {
  const mark = `closednet-mark-${process.pid}`;
  const path = terminal.home.file('wait.sh');
  await writeFile(path, `echo ${mark}; sleep 300\n`);
  const before = await sockets();
  const killed = terminal.begin(`shell L03 -- sh ${path}`);
  await until(() => (killed.told().stdout.includes(mark) ? true : undefined));
  const own = (await sockets()).filter((name) => !before.includes(name));
  expect(own.length).toBeGreaterThan(0);
  killed.child.kill('SIGKILL');
  await until(async () => ((await running(path)).length === 0 ? true : undefined));
  await until(async () =>
    (await sockets()).every((name) => !own.includes(name)) ? true : undefined,
  );
});

async function sockets(): Promise<readonly string[]> {
  return (await readdir(tmpdir())).filter((name) => /^closednet-\w{6}$/.test(name));
}

/** Processes whose words name the script. */
async function running(path: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const words = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (words.includes(path) && !words.includes('vitest')) found.push(words);
  }
  return found;
}

test.for(one)('%s: two shells on one lab each stand by themselves', async (adapter) => {
  const ask = terminal.home.file('ask.py');
  await writeFile(ask, `import socket; print(socket.gethostbyname("${host}"))`);
  const both = await Promise.all(
    [1, 2].map(() => terminal.run(`shell L03 --adapter ${adapter} -- python ${ask}`)),
  );
  for (const { code, stdout, stderr } of both)
    expect([code, stdout, stderr]).toEqual([0, expect.stringMatching(/^203\.0\.113\.\d+\n$/), '']);
});

test.for(one)('%s: check --probe sees what the trace tells, broken and solved', async (adapter) => {
  const { home, session } = learner;
  for (const state of ['broken', 'solved']) {
    if (state === 'solved') await session.solve('L03', () => undefined);
    const probed = await probeLab({ home, session, adapter }, session.lab('L03'));
    expect(probed.length).toBe(16);
    expect(disagreements(probed)).toEqual([]);
  }
});
