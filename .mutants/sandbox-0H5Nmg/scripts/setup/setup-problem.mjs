/** @typedef {import('./language.mjs').Words} Words */
/** @typedef {import('./language.mjs').Language} Language */
/**
 * The four parts of a problem, as in `src/problem/problem.ts`.
 *
 * @typedef {{ what: Words, expected?: Words, got?: Words, try?: Words }} SetupProblemText
 */

/** Why set-up or a command cannot go on: exit code 2 is bad input, 3 a missing environment. */
export class SetupProblem extends Error {
  /**
   * @param {string} code
   * @param {2 | 3} exitCode
   * @param {SetupProblemText} text
   */
  constructor(code, exitCode, text) {
    super(text.what.en);
    this.name = 'SetupProblem';
    this.code = code;
    this.exitCode = exitCode;
    this.text = text;
  }
}

const labels = {
  en: { expected: 'Expected', got: 'Got', try: 'Try' },
  ja: { expected: '期待', got: '実際', try: '対処' },
};

/**
 * The problem as a person reads it; parts of several lines keep their column.
 *
 * @param {SetupProblem} problem
 * @param {Language} language
 */
export function problemInWords(problem, language) {
  const lines = [problem.text.what[language]];
  for (const part of /** @type {const} */ (['expected', 'got', 'try'])) {
    const words = problem.text[part]?.[language];
    if (words === undefined) continue;
    const [first, ...rest] = words.split('\n');
    const label = labels[language][part];
    lines.push(`  ${label.padEnd(language === 'en' ? 10 : 8)}${first}`);
    lines.push(...rest.map((line) => `            ${line}`));
  }
  return [...lines, `  ${problem.code}`].join('\n');
}
