import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { z } from 'zod';
import type { Home } from '#state/home.ts';

const tableSchema = z.object({ variables: z.record(z.string(), z.string()) });

export interface Place {
  readonly port: number;
  readonly token: string;
}

/** Variables of the learner's shell that the emulator needs to run at all; no other passes. */
const inherited = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'SYSTEMROOT', 'XDG_CACHE_HOME'];

/**
 * The emulator's whole environment: the table in `localstack/environment.json` with this run's
 * values filled in. Nothing of the shell's AWS settings reaches the process.
 */
export async function emulatorEnvironment(
  home: Home,
  place: Place,
): Promise<Record<string, string>> {
  const text = await readFile(join(home.projectRoot, 'localstack/environment.json'), 'utf8');
  const { variables } = tableSchema.parse(JSON.parse(text));
  const values: Record<string, string> = {
    port: String(place.port),
    filesystemRoot: home.file('emulator'),
  };
  const filled = Object.entries(variables).map(([name, value]): [string, string] => [
    name,
    value.replaceAll(/\$\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole),
  ]);
  const kept = inherited.flatMap((name): [string, string][] => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(filled),
    CLOSEDNET_TOKEN: place.token,
    PYTHONPATH: [join(home.projectRoot, 'localstack/plugin')].join(delimiter),
    PYTHONDONTWRITEBYTECODE: '1',
    PYTHONUNBUFFERED: '1',
  };
}
