/** @typedef {{ readonly en: string, readonly ja: string }} Words */
/** @typedef {keyof Words} Language */

/**
 * The language to speak: `--lang`, else the locale by POSIX precedence, else English.
 *
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Language}
 */
export function spokenLanguage(args, env) {
  const flag = args.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = flag < 0 ? undefined : (args[flag]?.split('=')[1] ?? args[flag + 1]);
  if (asked === 'en' || asked === 'ja') return asked;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^ja\b|^ja_/.test(locale) ? 'ja' : 'en';
}
