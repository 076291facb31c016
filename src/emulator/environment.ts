import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Home } from '#state/home.ts';

const tableSchema = z.object({
  schema: z.literal('closednet.environment/1'),
  services: z.array(z.string()),
  variables: z.array(z.object({ name: z.string(), host: z.string().optional() })),
});

export interface Place {
  readonly port: number;
  readonly token: string;
}

/** Variables of the learner's shell that a process needs to run at all; no other passes. */
const inherited = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR'];

/**
 * The emulator's whole environment on this host: `localstack/environment.json` with this run's
 * values filled in. Nothing of the shell's AWS settings reaches the process.
 */
export async function emulatorEnvironment(
  home: Home,
  place: Place,
): Promise<Record<string, string>> {
  const text = await readFile(join(home.projectRoot, 'localstack/environment.json'), 'utf8');
  const { services, variables } = tableSchema.parse(JSON.parse(text));
  const values: Record<string, string> = {
    services: services.join(','),
    port: String(place.port),
    token: place.token,
    filesystemRoot: home.file('emulator'),
    engine: JSON.stringify([process.execPath, join(home.projectRoot, 'scripts', 'engine.ts')]),
    plugin: join(home.projectRoot, 'localstack', 'plugin'),
  };
  const fill = (value: string) =>
    value.replaceAll(/\$\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  return {
    ...pick(process.env, inherited),
    ...Object.fromEntries(
      variables.flatMap(({ name, host }) => (host === undefined ? [] : [[name, fill(host)]])),
    ),
    PYTHONDONTWRITEBYTECODE: '1',
    PYTHONUNBUFFERED: '1',
  };
}

function pick(env: NodeJS.ProcessEnv, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name): [string, string][] => {
      const value = env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
