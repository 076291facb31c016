import { parseArgs } from 'node:util';
import { Problem } from '#problem/problem.ts';
import { nearest } from '#problem/nearest.ts';
import { openHome } from '#state/home.ts';
import { printHelp, printVerbs } from './terminal/print-help.ts';
import { chooseLanguage } from './terminal/language.ts';
import { printProblem } from './terminal/print-problem.ts';
import { openTerminal, type Terminal } from './terminal/terminal.ts';
import type { ExitCode, OptionValues, Verb } from './verb.ts';
import { isVerbName, loadVerb, verbNames } from './verbs.ts';

const common = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
} as const;

process.exitCode = await main(process.argv.slice(2));

/** Reads the words of one command, runs its verb and turns every problem into an exit code. */
async function main(words: readonly string[]): Promise<ExitCode> {
  const loose = parseArgs({ args: [...words], options: common, strict: false });
  const language = chooseLanguage(text(loose.values.lang), process.env);
  const terminal = openTerminal(language, loose.values.json === true);
  try {
    return await dispatch(words, terminal);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    printProblem(terminal, error);
    return error.exitCode;
  }
}

async function dispatch(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined || name.startsWith('-') || name === 'help') {
    await printVerbs(terminal);
    return name === undefined || ['-h', '--help', 'help'].includes(name) ? 0 : 2;
  }
  if (!isVerbName(name)) throw unknownVerb(name);
  const verb = await loadVerb(name);
  const { values, positionals } = readWords(name, verb, rest);
  if (values['help'] === true) {
    printHelp(terminal, name, verb);
    return 0;
  }
  return verb.run({ terminal, home: openHome(), positionals, options: values });
}

function readWords(name: string, verb: Verb, args: string[]) {
  try {
    const options = { ...common, ...verb.options };
    const read = parseArgs({ args, options, allowPositionals: true });
    const lang = text(read.values['lang']);
    if (lang !== undefined && !['en', 'ja'].includes(lang)) throw new TypeError(`--lang ${lang}`);
    if (read.positionals.length > verb.most) throw new TypeError(read.positionals.join(' '));
    return read;
  } catch (error) {
    throw badWords(name, verb, error);
  }
}

function text(value: OptionValues[string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function unknownVerb(name: string): Problem {
  const near = nearest(name, verbNames);
  const attempt = near === undefined ? 'npx closednet --help' : `npx closednet ${near}`;
  return new Problem('unknown-verb', 2, {
    what: {
      en: `closednet has no verb "${name}".`,
      ja: `closednet に「${name}」という動詞はありません。`,
    },
    expected: { en: verbNames.join(' '), ja: verbNames.join(' ') },
    got: { en: name, ja: name },
    try: { en: attempt, ja: attempt },
  });
}

function badWords(name: string, verb: Verb, error: unknown): Problem {
  const got = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const usage = `npx closednet ${name} ${verb.usage}`.trim();
  return new Problem('bad-usage', 2, {
    what: { en: `"${name}" was not understood.`, ja: `「${name}」の書き方が正しくありません。` },
    expected: { en: usage, ja: usage },
    got: { en: got, ja: got },
    try: { en: `npx closednet ${name} --help`, ja: `npx closednet ${name} --help` },
  });
}
