import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../setup/run.mjs';
import { judged, readers, sum } from './count.mjs';

/** @typedef {import('./count.mjs').Count} Count */
/** @typedef {import('./suites.mjs').Suite} Suite */
/** @typedef {import('./suites.mjs').Tool} Tool */
/**
 * @typedef {{ readonly name: string, readonly count: Count, readonly seconds: number, readonly output: string }} SuiteEnd
 *   `output` is what the tools that failed printed.
 */

/**
 * Runs a suite's tools one after another, all of them: a failure does not hide the next one.
 *
 * @param {Suite} suite
 * @param {{ root: string, reports: string, env: NodeJS.ProcessEnv }} place
 * @returns {Promise<SuiteEnd>}
 */
export async function runSuite(suite, place) {
  const since = performance.now();
  const counts = [];
  let output = '';
  for (const tool of suite.tools) {
    const { count, printed } = await runTool(tool, place);
    counts.push(count);
    if (count.failed > 0) output += `── ${tool.name}\n${printed.trimEnd()}\n`;
  }
  const seconds = (performance.now() - since) / 1000;
  return { name: suite.name, count: sum(counts), seconds, output };
}

/**
 * @param {Tool} tool
 * @param {{ root: string, reports: string, env: NodeJS.ProcessEnv }} place
 */
async function runTool(tool, { root, reports, env }) {
  const report = join(reports, `${tool.name}.report`);
  const ran = await run(
    tool.command,
    tool.args.map((word) => word.replace('{report}', report)),
    { cwd: tool.cwd ?? root, env: { ...env, ...tool.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
  );
  if (!tool.report) {
    const passed = ran.code === 0 ? 1 : 0;
    return { count: { passed, failed: 1 - passed, skipped: 0 }, printed: ran.output };
  }
  const count = await readCount(tool.report, report);
  return { count: judged(ran.code, count), printed: ran.output };
}

/**
 * @param {keyof typeof readers} kind
 * @param {string} path
 */
async function readCount(kind, path) {
  try {
    return readers[kind](await readFile(path, 'utf8'));
  } catch {
    return undefined; // The runner died before it could report.
  }
}
