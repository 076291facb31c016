#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { homeFolder, projectRoot } from './setup/home.mjs';
import { projectNode, runsTypeScript } from './setup/project-node.mjs';

const installed = existsSync(join(projectRoot, 'node_modules', '.package-lock.json'));

if (installed && runsTypeScript(process.versions.node)) {
  // Compiled once, the SDK clients load in half the time; a read-only home does without.
  module.enableCompileCache?.(join(homeFolder(process.env), 'compiled'));
  await import('./cli.ts');
} else process.exitCode = await again(process.argv.slice(2));

/**
 * Runs the same command again on the project's Node 24, after set-up where there is none yet.
 *
 * @param {readonly string[]} args
 */
async function again(args) {
  const { runInOurPlace } = await import('./setup/child.mjs');
  const node = installed && projectNode(projectRoot);
  if (node) return runInOurPlace(node, [join(projectRoot, 'scripts', 'closednet.mjs'), ...args]);
  const { withoutInstallation } = await import('./setup/without-installation.mjs');
  return withoutInstallation(args);
}
