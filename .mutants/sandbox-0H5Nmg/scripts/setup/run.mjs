import { spawn } from 'node:child_process';

/**
 * How a program ended. `code` is -1 when it could not be run at all or was ended by a signal.
 *
 * @typedef {{ readonly code: number, readonly stdout: string, readonly output: string }} Ran
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const living = new Set();

let ending = false;

/**
 * Runs a program to its end with nothing on standard input, and keeps what it prints.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number }} [options]
 * @returns {Promise<Ran>}
 */
export function run(command, args, { timeout, ...options } = {}) {
  if (ending) return Promise.resolve({ code: -1, stdout: '', output: 'set-up was broken off' });
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    living.add(child);
    let stdout = '';
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
    const end = (/** @type {number} */ code, said = '') => {
      clearTimeout(late);
      living.delete(child);
      resolve({ code, stdout, output: output + said });
    };
    // What it has started may hold its pipes open for longer than it lives.
    const late =
      timeout &&
      setTimeout(() => {
        child.kill('SIGKILL');
        child.stdout.destroy();
        child.stderr.destroy();
        end(-1, 'no answer in time');
      }, timeout);
    child.once('error', (error) => end(-1, error.message));
    child.once('close', (code) => end(code ?? -1));
  });
}

/** Ends every program that `run` started and that still runs; it starts no other. */
export function endRunning() {
  ending = true;
  for (const child of living) child.kill('SIGTERM');
}

/**
 * The last lines of a program's output that say something.
 *
 * @param {string} output
 */
export function lastLines(output, count = 8) {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(-count).join('\n');
}
