import { symlink } from 'node:fs/promises';
import { builtSite } from '#server/built-site.ts';
import { openHome, type Home } from '#state/home.ts';

/** Lends a home the project's own built pages, built first where their sources changed. */
export async function lendSite(home: Home): Promise<void> {
  await symlink(await builtSite(openHome(), () => undefined), home.file('site'));
}
