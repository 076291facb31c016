/** @typedef {import('./language.mjs').Words} Words */
/** @typedef {import('./language.mjs').Language} Language */
/**
 * @typedef {object} Progress
 * @property {(words: Words) => void} say Prints a line now.
 * @property {<T>(title: Words, work: () => Promise<T>) => Promise<T>} step
 *   Names a piece of work at once, counts its seconds while it runs, and tells how it ended.
 */
/**
 * What progress needs of a stream.
 *
 * @typedef {{ write(text: string): unknown, isTTY?: boolean, columns?: number }} Screen
 */

/** On a pipe a long step shows that it lives this often. */
const heartbeat = 10_000;

/**
 * Progress for a person. On a terminal one live line counts the seconds; with `NO_COLOR`,
 * `TERM=dumb` or a pipe every line is plain and final.
 *
 * @param {Screen} screen
 * @param {NodeJS.ProcessEnv} env
 * @param {Language} language
 * @returns {Progress}
 */
export function openProgress(screen, env, language) {
  const live = screen.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  const board = live ? liveBoard(screen, language) : plainBoard(screen, language);
  return {
    say: (words) => board.line(words[language]),
    async step(title, work) {
      const end = board.begin(title[language]);
      try {
        const result = await work();
        end(true);
        return result;
      } catch (error) {
        end(false);
        throw error;
      }
    },
  };
}

/**
 * @param {Screen} screen
 * @param {Language} language
 */
function plainBoard(screen, language) {
  const line = (/** @type {string} */ text) => void screen.write(`${text}\n`);
  /** @param {string} title */
  const begin = (title) => {
    const since = Date.now();
    line(`${title}…`);
    const beat = setInterval(() => line(`${title}… ${seconds(since, language)}`), heartbeat);
    beat.unref();
    return (/** @type {boolean} */ well) => {
      clearInterval(beat);
      if (!well) line(`${failed[language]}: ${title} (${seconds(since, language)})`);
      else if (Date.now() - since >= 1000) line(`${title}: ${seconds(since, language)}`);
    };
  };
  return { line, begin };
}

/**
 * @param {Screen} screen
 * @param {Language} language
 */
function liveBoard(screen, language) {
  /** @type {Map<symbol, { title: string, since: number }>} */
  const running = new Map();
  const paint = () => {
    const parts = [...running.values()].map(
      (one) => `${one.title}… ${seconds(one.since, language)}`,
    );
    screen.write(`\r\u001B[2K${clip(parts.join(' · '), screen.columns ?? 80)}`);
  };
  const tick = setInterval(() => running.size > 0 && paint(), 1000);
  tick.unref();
  const line = (/** @type {string} */ text) => {
    screen.write(`\r\u001B[2K${text}\n`);
    if (running.size > 0) paint();
  };
  /** @param {string} title */
  const begin = (title) => {
    const key = Symbol(title);
    const since = Date.now();
    running.set(key, { title, since });
    paint();
    return (/** @type {boolean} */ well) => {
      running.delete(key);
      const took = Date.now() - since >= 1000 ? ` ${seconds(since, language)}` : '';
      line(`${well ? '✓' : '✗'} ${title}${took}`);
    };
  };
  return { line, begin };
}

const failed = { en: 'Failed', ja: '失敗' };

/**
 * @param {number} since
 * @param {Language} language
 */
function seconds(since, language) {
  const count = Math.round((Date.now() - since) / 1000);
  return language === 'ja' ? `${count} 秒` : `${count} s`;
}

/**
 * A line that wraps cannot be wiped, and a Japanese character takes two columns.
 *
 * @param {string} text
 * @param {number} columns
 */
function clip(text, columns) {
  let width = 0;
  let kept = '';
  for (const character of text) {
    width += character > '\u2E7F' ? 2 : 1;
    if (width >= columns) return kept;
    kept += character;
  }
  return kept;
}
