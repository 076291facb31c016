import { constants } from 'node:os';
import type { Call } from '../verb.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Lets a verb that is interrupted take down what it has built, and then end as interrupted. */
export async function interruptible(
  call: Call,
  work: (signal: AbortSignal) => Promise<number>,
): Promise<number> {
  const stop = new AbortController();
  let code = 0;
  const listeners = signals.map((name) => {
    const listener = () => {
      code = 128 + constants.signals[name];
      stop.abort();
    };
    process.once(name, listener);
    return () => process.off(name, listener);
  });
  try {
    return await work(stop.signal);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    call.terminal.say({
      en: 'Interrupted. What a class had been graded is kept; the same command goes on.',
      ja: '中断しました。クラスの採点済みの分は残っています。同じコマンドで続きから始まります。',
    });
    return code;
  } finally {
    for (const remove of listeners) remove();
  }
}
