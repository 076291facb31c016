import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** One key press reaches us twice: from the terminal, and from npm, which passes it on. */
const onePress = 300;

/**
 * Runs a program in our place: our streams, its exit code (128 + N when signal N ended it).
 *
 * `alone`: in a process group of its own, so that the terminal's Ctrl-C reaches it only through
 * us and each press counts once. It holds a channel to us, which closes even when we are killed
 * (`process.on('disconnect')`). Otherwise it shares our terminal, as a shell in it must.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ alone?: boolean, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>}
 */
export function runInOurPlace(command, args, { alone = false, env = process.env } = {}) {
  const child = spawn(command, args, {
    env,
    stdio: alone ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit',
    detached: alone,
  });
  let last = -onePress;
  process.on('SIGINT', () => {
    const heardIt = !alone && process.stdin.isTTY;
    if (heardIt || performance.now() - last < onePress) return;
    last = performance.now();
    child.kill('SIGINT');
  });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGHUP'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      resolve(signal ? 128 + constants.signals[signal] : (code ?? 0));
    });
  });
}

/**
 * Runs one of the project's TypeScript programs on a Node 24 in our place. The first releases of
 * Node 24 warn of type stripping.
 *
 * @param {string} node
 * @param {readonly string[]} args
 * @param {string} compiled where the compiled code is kept for the next run
 * @param {{ alone?: boolean }} [options]
 */
export function runTypeScript(node, args, compiled, options = {}) {
  const env = { ...process.env, NODE_COMPILE_CACHE: compiled };
  const words = ['--disable-warning=ExperimentalWarning', ...args];
  return runInOurPlace(node, words, { ...options, env });
}
