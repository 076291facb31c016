import { z } from 'zod';

const names = z.record(z.string(), z.string()).default({});

const packageSchema = z.looseObject({
  dependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
  peerDependenciesMeta: z.record(z.string(), z.looseObject({})).default({}),
});

const lockSchema = z.looseObject({ packages: z.record(z.string(), z.looseObject({})) });

/** What `package.json` and its lock file say of a project's own dependencies. */
export interface Wanted {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

/**
 * The lock file of a project that wants only these packages: theirs and all that they want, in the
 * places and versions of the whole lock, those of other platforms too.
 */
export function trimLock(
  text: string,
  named: { readonly name: string; readonly version: string },
  head: object,
  wanted: Wanted,
) {
  const lock = lockSchema.parse(JSON.parse(text));
  const kept = new Set<string>();
  const keep = (from: string, name: string): void => {
    const place = placeOf(name, from, lock.packages);
    if (place === undefined || kept.has(place)) return;
    kept.add(place);
    const one = packageSchema.parse(lock.packages[place]);
    const peers = Object.keys(one.peerDependencies).filter(
      (peer) => !one.peerDependenciesMeta[peer],
    );
    const more = [...Object.keys(one.dependencies), ...Object.keys(one.optionalDependencies)];
    for (const next of [...more, ...peers]) keep(place, next);
  };
  const { dependencies, optionalDependencies } = wanted;
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) keep('', name);
  const packages = Object.entries(lock.packages).filter(([place]) => kept.has(place));
  return {
    ...named,
    lockfileVersion: lock['lockfileVersion'],
    requires: true,
    packages: { '': { ...head, ...wanted }, ...Object.fromEntries(packages) },
  };
}

/** As Node looks for it: in the folder of the package that asks, then in each above it. */
function placeOf(
  name: string,
  from: string,
  packages: Readonly<Record<string, unknown>>,
): string | undefined {
  const place = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (place in packages) return place;
  if (from === '') return undefined;
  const above = from.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, '');
  return placeOf(name, above, packages);
}
