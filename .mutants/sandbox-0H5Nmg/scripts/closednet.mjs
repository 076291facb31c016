#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { homeFolder, projectRoot } from './setup/home.mjs';
import { projectNode, runsTypeScript } from './setup/project-node.mjs';

const installed = existsSync(join(projectRoot, 'node_modules', '.package-lock.json'));
// Compiled once, the SDK clients load in half the time; a read-only home does without.
const compiled = join(homeFolder(process.env), 'compiled');

if (installed && runsTypeScript(process.versions.node)) {
  module.enableCompileCache?.(compiled);
  await import('./cli.ts');
} else process.exitCode = await onTheProjectsNode(process.argv.slice(2));

/**
 * Runs the same command on the project's Node 24, after set-up where there is none yet.
 *
 * @param {readonly string[]} args
 */
async function onTheProjectsNode(args) {
  const { runTypeScript } = await import('./setup/child.mjs');
  const node = installed && projectNode(projectRoot);
  if (node) return runTypeScript(node, [join(projectRoot, 'scripts', 'cli.ts'), ...args], compiled);
  const { withoutInstallation } = await import('./setup/without-installation.mjs');
  return withoutInstallation(args);
}
