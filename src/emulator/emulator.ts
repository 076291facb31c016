import { Problem } from '#problem/problem.ts';
import type { Say } from '#problem/say.ts';
import type { Home } from '#state/home.ts';
import { withLock } from '#state/lock.ts';
import { composeUp, dockerAnswers } from './docker.ts';
import { externalEmulator } from './external.ts';
import { installedPython } from './installed.ts';
import { launchEmulator } from './launch.ts';
import { askVersion } from './plugin.ts';
import { nextFreePort } from './port.ts';
import { readRecord, writeRecord, type Emulator, type EmulatorRecord } from './record.ts';
import { stopEmulator } from './stop.ts';

export type { Emulator } from './record.ts';

/** The emulator that this home uses, if it answers now. Never joins one that is not ours. */
export async function findEmulator(home: Home): Promise<Emulator | undefined> {
  const external = await externalEmulator(process.env);
  if (external) return external;
  const record = await readRecord(home);
  return record && (await answering(record));
}

/** Finds the emulator or starts one; two commands at once start one. */
export async function ensureEmulator(home: Home, say: Say): Promise<Emulator> {
  const onWait = () =>
    say({
      en: 'Another command starts LocalStack; waiting for it…',
      ja: '別のコマンドが LocalStack を起動中です。終わるのを待っています…',
    });
  return (
    (await findEmulator(home)) ?? withLock(home, 'emulator', () => start(home, say), { onWait })
  );
}

async function start(home: Home, say: Say): Promise<Emulator> {
  const meanwhile = await findEmulator(home);
  if (meanwhile) return meanwhile;
  await stopEmulator(home); // One that lives but no longer answers.
  const record = (await viaDocker(home))
    ? await startDocker(home, say)
    : await startHost(home, say);
  const emulator = await answering(record);
  if (!emulator) throw new Error(`the plugin does not answer at ${record.endpoint}`);
  return emulator;
}

/** Compose is the way only where no Python environment was made. */
async function viaDocker(home: Home): Promise<boolean> {
  const python = await installedPython(home).then(
    () => true,
    () => false,
  );
  return !python && (await dockerAnswers());
}

async function startDocker(home: Home, say: Say): Promise<EmulatorRecord> {
  const port = await choosePort(say);
  say({ en: 'Starting LocalStack in Docker…', ja: 'Docker で LocalStack を起動しています…' });
  const record = await composeUp(home, port);
  await writeRecord(home, record);
  return record;
}

async function startHost(home: Home, say: Say, from?: number): Promise<EmulatorRecord> {
  const port = await choosePort(say, from);
  say({ en: 'Starting LocalStack…', ja: 'LocalStack を起動しています…' });
  try {
    return await launchEmulator(home, port, (record) => writeRecord(home, record));
  } catch (error) {
    // Lost to somebody who looked for a free port at the same moment: the next one is ours.
    if (error instanceof Problem && error.code === 'port-taken')
      return startHost(home, say, port + 1);
    throw error;
  }
}

/** The wished port, or the next free one; a LocalStack of somebody else's is never joined. */
async function choosePort(say: Say, from?: number): Promise<number> {
  const wished = wishedPort(process.env['CLOSEDNET_EMULATOR_PORT']);
  const port = await nextFreePort(from ?? wished);
  if (port !== wished)
    say({
      en: `Port ${wished} is taken; using ${port}.`,
      ja: `ポート ${wished} は使用中のため、${port} を使います。`,
    });
  return port;
}

function wishedPort(named: string | undefined): number {
  if (!named) return 4566;
  const port = Number(named);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Problem('bad-port', 2, {
    what: {
      en: 'CLOSEDNET_EMULATOR_PORT is not a port.',
      ja: 'CLOSEDNET_EMULATOR_PORT がポート番号ではありません。',
    },
    expected: { en: 'a whole number from 1 to 65535', ja: '1 から 65535 までの整数' },
    got: { en: named, ja: named },
    try: { en: 'unset CLOSEDNET_EMULATOR_PORT', ja: 'unset CLOSEDNET_EMULATOR_PORT' },
  });
}

async function answering(record: EmulatorRecord): Promise<Emulator | undefined> {
  const answer = await askVersion(record);
  if (answer.kind !== 'ours') return undefined;
  const { localstack, run } = answer.version;
  const { endpoint, kind, token, pid } = record;
  return { endpoint, kind, version: localstack, run, token, ...(pid === undefined ? {} : { pid }) };
}
