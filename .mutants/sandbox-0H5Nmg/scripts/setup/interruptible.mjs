import { constants } from 'node:os';
import { endRunning } from './run.mjs';

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** @param {NodeJS.Signals} signal */
function stop(signal) {
  endRunning();
  process.exit(128 + constants.signals[signal]);
}

/**
 * Does work that a signal may break off: the programs that it runs are ended first, and this
 * process ends with 128 + N. What was half made is seen as such by the next run.
 *
 * @template T
 * @param {() => Promise<T>} work
 */
export async function interruptible(work) {
  for (const signal of signals) process.on(signal, stop);
  try {
    return await work();
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}
