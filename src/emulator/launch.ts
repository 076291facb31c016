import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '#problem/problem.ts';
import type { Home } from '#state/home.ts';
import { makeFolder } from '#state/make-folder.ts';
import { notWritable } from '#state/not-writable.ts';
import { ended } from '#state/process.ts';
import { emulatorEnvironment } from './environment.ts';
import { installedPython } from './installed.ts';
import { lastLines } from './log.ts';
import { askVersion } from './plugin.ts';
import type { EmulatorRecord } from './record.ts';

/** A first start builds LocalStack's service catalogue; slow machines need most of this. */
const patience = 120_000;

export const logFile = (home: Home) => home.file('emulator.log');

/**
 * Starts LocalStack on loopback as a process of its own, which outlives this command, and waits
 * until its READY hooks have run. Throws `emulator-died` with the end of its log, `emulator-slow`
 * or `port-taken`, all exit 3.
 */
export async function launchEmulator(
  home: Home,
  port: number,
  started: (record: EmulatorRecord) => Promise<void>,
): Promise<EmulatorRecord> {
  const token = randomBytes(24).toString('base64url');
  const endpoint = `http://127.0.0.1:${port}`;
  const child = await spawnEmulator(home, port, token);
  // A start that is cut off, by Ctrl-C or a fault, takes along what it began.
  const leaveNothing = () => child.kill('SIGKILL');
  process.once('exit', leaveNothing);
  const exited = ended(child);
  const record: EmulatorRecord = {
    schema: 'closednet.emulator-record/1',
    kind: 'host',
    endpoint,
    token,
    ...(child.pid === undefined ? {} : { pid: child.pid }),
    startedAt: new Date().toISOString(),
  };
  await started(record);
  const stopAsking = new AbortController();
  const end = await Promise.race([
    exited.then(() => 'died' as const),
    readiness(record, stopAsking),
  ]);
  stopAsking.abort();
  process.removeListener('exit', leaveNothing);
  if (end === 'ready') return record;
  child.kill('SIGKILL');
  await exited;
  if (end === 'taken') throw portTaken(port);
  throw await (end === 'slow' ? slow(home) : died(home));
}

async function spawnEmulator(home: Home, port: number, token: string): Promise<ChildProcess> {
  const python = await installedPython(home);
  const env = await emulatorEnvironment(home, { port, token });
  try {
    await makeFolder(home.file('emulator'));
    const log = await open(logFile(home), 'w', 0o600);
    const child = spawn(python, ['-m', 'localstack.runtime.main'], {
      cwd: home.file('emulator'),
      env,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    child.unref();
    await new Promise((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
    await log.close();
    return child;
  } catch (error) {
    throw notWritable(home.path, error);
  }
}

/**
 * Asks LocalStack's strict readiness route until it says yes. Our plugin must answer to our token
 * then: somebody else may have bound the port since we saw that it was free.
 */
async function readiness(
  record: EmulatorRecord,
  stop: AbortController,
): Promise<'ready' | 'slow' | 'taken'> {
  const deadline = Date.now() + patience;
  while (!stop.signal.aborted && Date.now() < deadline) {
    if (await answersReady(record.endpoint)) {
      const { kind } = await askVersion(record);
      if (kind !== 'silent') return kind === 'ours' ? 'ready' : 'taken';
    }
    await pause(100);
  }
  return 'slow';
}

async function answersReady(endpoint: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(2000);
    const answer = await fetch(`${endpoint}/_localstack/init/ready`, { signal });
    return (await answer.text()).includes('"completed": true');
  } catch {
    return false;
  }
}

function portTaken(port: number): Problem {
  return new Problem('port-taken', 3, {
    what: {
      en: `Something else took port ${port} while the emulated AWS started.`,
      ja: `AWS エミュレーターの起動中に、別のプロセスがポート ${port} を使い始めました。`,
    },
    expected: { en: 'a port of our own', ja: '専用のポート' },
    try: { en: 'npx closednet start, once more', ja: 'もう一度 npx closednet start' },
  });
}

async function died(home: Home): Promise<Problem> {
  const log = await lastLines(logFile(home));
  return new Problem('emulator-died', 3, {
    what: {
      en: 'The emulated AWS ended while starting.',
      ja: 'AWS エミュレーターが起動中に終了しました。',
    },
    expected: {
      en: 'LocalStack ready on loopback',
      ja: 'ループバックで LocalStack が起動すること',
    },
    got: { en: `its log ends:\n${log}`, ja: `ログの末尾:\n${log}` },
    try: { en: 'npx closednet doctor', ja: 'npx closednet doctor' },
  });
}

async function slow(home: Home): Promise<Problem> {
  const log = await lastLines(logFile(home), 4);
  return new Problem('emulator-slow', 3, {
    what: {
      en: 'The emulated AWS did not get ready in time.',
      ja: 'AWS エミュレーターの準備が時間内に終わりませんでした。',
    },
    expected: {
      en: `ready within ${patience / 1000} s`,
      ja: `${patience / 1000} 秒以内に準備完了`,
    },
    got: { en: `its log ends:\n${log}`, ja: `ログの末尾:\n${log}` },
    try: { en: 'npx closednet start, once more', ja: 'もう一度 npx closednet start' },
  });
}
