import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { promisify } from 'node:util';
import { lackForNamespace } from '#dataplane/namespace/probe.ts';
import { dockerAnswers } from '#emulator/docker.ts';
import { findEmulator } from '#emulator/emulator.ts';
import { anyPython, toolsFolder } from '#emulator/installed.ts';
import { tryIsolation } from '#grading/sandbox/run-apart.ts';
import { Problem } from '#problem/problem.ts';
import { readSiteRecord } from '#server/record.ts';
import { writeAtomic } from '#state/atomic.ts';
import type { Home } from '#state/home.ts';
import type { Finding } from './finding.ts';

const run = promisify(execFile);

const npmStart = { en: 'npm start', ja: 'npm start' };

/** Everything that the verbs rest on, tried rather than guessed. */
export async function examine(home: Home): Promise<readonly Finding[]> {
  const tried = await Promise.all([
    folder(home),
    python(home),
    awsCli(home),
    emulator(home),
    site(home),
    browser(),
    namespaces(home),
    isolation(home),
    docker(),
  ]);
  return [node(), ...tried];
}

function node(): Finding {
  const major = Number(process.versions.node.split('.')[0]);
  const what = { en: "the project's Node", ja: 'プロジェクトの Node' };
  return {
    id: 'node',
    what,
    has: major >= 24,
    needed: true,
    detail: process.version,
    mend: npmStart,
  };
}

async function folder(home: Home): Promise<Finding> {
  const failure = await writeAtomic(home.file('run', 'doctor'), '').catch(
    (error: unknown) => error,
  );
  return {
    id: 'folder',
    what: { en: 'a folder to write', ja: '書き込めるフォルダー' },
    has: failure === undefined,
    needed: true,
    detail: home.path,
    mend: {
      en: 'name another folder in CLOSEDNET_HOME',
      ja: 'CLOSEDNET_HOME で別のフォルダーを指定してください',
    },
  };
}

async function python(home: Home): Promise<Finding> {
  const found = await output(home.file('python', 'bin', 'python'), ['--version']);
  return {
    id: 'python',
    what: { en: "the emulator's Python 3.13", ja: 'エミュレーターの Python 3.13' },
    has: found?.startsWith('Python 3.13') ?? false,
    needed: true,
    detail: found ?? home.file('python'),
    mend: npmStart,
  };
}

async function awsCli(home: Home): Promise<Finding> {
  const aws = `${toolsFolder(home)}/aws`;
  const has = await access(aws, constants.X_OK).then(
    () => true,
    () => false,
  );
  const what = { en: "the project's aws", ja: 'プロジェクトの aws' };
  return { id: 'aws', what, has, needed: true, detail: aws, mend: npmStart };
}

/** One that is not up can be started; one that was named and is none of ours stands in the way. */
async function emulator(home: Home): Promise<Finding> {
  const found = await findEmulator(home).catch((error: unknown) => {
    if (error instanceof Problem) return error;
    throw error;
  });
  const stranger = found instanceof Problem ? found : undefined;
  const up = found instanceof Problem ? undefined : found;
  return {
    id: 'emulator',
    what: { en: 'the emulated AWS is up', ja: 'AWS エミュレーターが起動中' },
    has: up !== undefined,
    needed: stranger !== undefined,
    detail: up ? `LocalStack ${up.version}, ${up.endpoint}` : (stranger?.code ?? '-'),
    mend: stranger?.text.try ?? { en: 'npx closednet start', ja: 'npx closednet start' },
  };
}

async function site(home: Home): Promise<Finding> {
  const found = await readSiteRecord(home);
  return {
    id: 'site',
    what: { en: 'the site is up', ja: 'サイトが起動中' },
    has: found !== undefined,
    needed: false,
    detail: found ? `http://127.0.0.1:${found.port}/` : '-',
    mend: { en: 'npx closednet start', ja: 'npx closednet start' },
  };
}

async function browser(): Promise<Finding> {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const found = await Promise.all(names.map((name) => output(name, ['--version'])));
  const first = found.find((version) => version !== undefined);
  return {
    id: 'browser',
    what: { en: 'Chromium, for the tests', ja: 'テスト用の Chromium' },
    has: first !== undefined,
    needed: false,
    detail: first ?? '-',
    mend: { en: 'npx playwright install chromium', ja: 'npx playwright install chromium' },
  };
}

async function namespaces(home: Home): Promise<Finding> {
  const lack = await lackForNamespace(await anyPython(home));
  return {
    id: 'namespaces',
    what: { en: 'a host of its own for closednet shell', ja: 'closednet shell 用の独立したホスト' },
    has: lack === undefined,
    needed: false,
    detail: lack?.what ?? 'unshare, /dev/net/tun, ip',
    mend: lack?.mend ?? npmStart,
  };
}

async function isolation(home: Home): Promise<Finding> {
  const given = { home, python: await anyPython(home), node: process.execPath };
  const lack = await tryIsolation(given).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof Problem) return error.text;
      throw error;
    },
  );
  return {
    id: 'isolation',
    what: {
      en: "a sandbox for closednet grade to run submissions' programs in",
      ja: 'closednet grade が提出物のプログラムを実行するサンドボックス',
    },
    has: lack === undefined,
    needed: false,
    detail: lack === undefined ? 'namespaces, seccomp' : (lack.got?.en ?? '-'),
    mend: lack?.try ?? npmStart,
  };
}

async function docker(): Promise<Finding> {
  const has = await dockerAnswers();
  return {
    id: 'docker',
    what: { en: 'a Docker engine, the other way', ja: 'Docker エンジン（別の方法）' },
    has,
    needed: false,
    detail: has ? 'docker compose' : '-',
    mend: { en: 'not needed where Python 3.13 is there', ja: 'Python 3.13 があれば不要です' },
  };
}

async function output(command: string, args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run(command, [...args], { timeout: 10_000 });
    return stdout.trim();
  } catch {
    return undefined;
  }
}
