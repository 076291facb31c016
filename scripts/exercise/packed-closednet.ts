import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { verbNames } from '../verbs.ts';
import { filesNeeded } from './files-needed.ts';
import type { PublicLab } from './public-lab.ts';
import { trimLock } from './trim-lock.ts';

/** Files of a folder, by their paths in it. */
export type Files = Readonly<Record<string, Buffer | string>>;

/** What a student may do: build, look, stand inside, be judged. None tells an answer. */
const open = [
  'start',
  'grade',
  'check',
  'reset',
  'stop',
  'status',
  'env',
  'shell',
  'trace',
  'doctor',
];
const verbs = open.filter((name) => verbNames.includes(name));

/** Programs that nothing imports: what is started by its path. */
const started = [
  'scripts/closednet.mjs',
  'scripts/student.mjs',
  'scripts/engine.ts',
  'scripts/inside/closednet.mjs',
  'scripts/inside/reach-plane.mjs',
  'scripts/inside/run-job.mjs',
];

/** What is neither imported nor a program of Node: the emulator's plugin, the hosts' agents. */
const others = [
  /^localstack\/(plugin\/.*|constraints\.txt|environment\.json|requirements(-uv)?\.(in|lock))$/,
  /^src\/.*\.py$/,
  /^(LICENSE|docker-compose\.yml)$/,
];

const registry = 'scripts/verbs.ts';

const manifestSchema = z.looseObject({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  imports: z.record(z.string(), z.string()),
  dependencies: z.record(z.string(), z.string()),
  optionalDependencies: z.record(z.string(), z.string()),
});

/** The engine with these labs' public halves, as it lies in the project: nothing is compiled. */
export async function packedClosednet(root: string, labs: readonly PublicLab[]): Promise<Files> {
  const entries = [...started, ...verbs.map((verb) => `scripts/verbs/${verb}.ts`)];
  const engine = await filesNeeded(root, entries, [registry]);
  const below = [...(await filesBelow(root, 'src')), ...(await filesBelow(root, 'localstack'))];
  const extra = [...below, 'LICENSE', 'docker-compose.yml'].filter((file) =>
    others.some((pattern) => pattern.test(file)),
  );
  const copied = [...engine.files, ...extra, ...labs.flatMap((lab) => lab.copied)];
  const packages = [...engine.packages, ...labs.flatMap((lab) => lab.packages)];
  const files = Object.fromEntries(
    await Promise.all(
      copied.map(async (file) => [file, await readFile(join(root, file))] as const),
    ),
  );
  return {
    ...files,
    ...(await manifests(root, packages)),
    [registry]: onlyThese(await readFile(join(root, registry), 'utf8')),
    ...Object.fromEntries(
      labs.flatMap(({ folder, written }) =>
        Object.entries(written).map(([name, text]) => [`${folder}/${name}`, text] as const),
      ),
    ),
  };
}

/** The list of verbs without those that are not packed. */
function onlyThese(source: string): string {
  return source
    .split('\n')
    .filter((line) => {
      const verb = /^ {2}(\w+): \(\) => import\(/.exec(line)?.[1];
      return verb === undefined || verbs.includes(verb);
    })
    .join('\n');
}

async function manifests(root: string, packages: readonly string[]) {
  const read = async (name: string) => readFile(join(root, name), 'utf8');
  const whole = manifestSchema.parse(JSON.parse(await read('package.json')));
  const { name, version, license, optionalDependencies } = whole;
  const dependencies = Object.fromEntries(
    Object.entries(whole.dependencies).filter(([one]) => packages.includes(one)),
  );
  const bin = { closednet: 'scripts/closednet.mjs' };
  const head = { name, version, license, bin, engines: { node: '>=20' } };
  const wanted = { dependencies, optionalDependencies };
  const lock = trimLock(await read('package-lock.json'), { name, version }, head, wanted);
  const { imports } = whole;
  return {
    'package.json': json({ ...head, private: true, type: 'module', imports, ...wanted }),
    'package-lock.json': json(lock),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

async function filesBelow(root: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('__pycache__'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted();
}
