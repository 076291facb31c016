import { constants } from 'node:os';
import { parseArgs } from 'node:util';
import { Problem } from '#problem/problem.ts';
import { openHome } from '#state/home.ts';
import { badWords, unknownVerb } from './bad-words.ts';
import { printHelp, printVerbs } from './terminal/print-help.ts';
import { chooseLanguage } from './terminal/language.ts';
import { printProblem } from './terminal/print-problem.ts';
import { openTerminal, type Terminal } from './terminal/terminal.ts';
import { unexpected } from './unexpected.ts';
import type { OptionValues, Verb } from './verb.ts';
import { verbFirst } from './verb-first.ts';
import { isVerbName, loadVerb } from './verbs.ts';

const common = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
} as const;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    // Exiting, unlike dying, takes along what was only half started; a verb may have its own way.
    if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal]);
  });

const [own, command] = splitAtCommand(process.argv.slice(2));
process.exitCode = await main(verbFirst(own), command);

/** What stands behind `--` is somebody else's command, and none of its words are ours. */
function splitAtCommand(
  words: readonly string[],
): readonly [readonly string[], (readonly string[])?] {
  const at = words.indexOf('--');
  return at === -1 ? [words] : [words.slice(0, at), words.slice(at + 1)];
}

/** Reads the words of one command, runs its verb and turns every problem into an exit code. */
async function main(words: readonly string[], behind?: readonly string[]): Promise<number> {
  const loose = parseArgs({ args: [...words], options: common, strict: false });
  const language = chooseLanguage(text(loose.values.lang), process.env);
  const terminal = openTerminal(language, loose.values.json === true);
  try {
    return await dispatch(words, terminal, behind);
  } catch (error) {
    const problem = error instanceof Problem ? error : unexpected(error);
    printProblem(terminal, problem);
    return problem.exitCode;
  }
}

async function dispatch(
  words: readonly string[],
  terminal: Terminal,
  behind?: readonly string[],
): Promise<number> {
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
  if (behind && !verb.takesCommand) throw badWords(name, verb.usage, [], new TypeError('--'));
  return verb.run({
    terminal,
    home: openHome(),
    positionals,
    options: values,
    ...(behind ? { command: behind } : {}),
  });
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
    throw badWords(name, verb.usage, Object.keys({ ...common, ...verb.options }), error);
  }
}

function text(value: OptionValues[string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
