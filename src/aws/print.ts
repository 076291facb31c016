import type { Language } from '#request/words.ts';
import { cliName } from './cli-name.ts';
import { cliValue } from './cli-value.ts';
import { fill, filled, type FilledValue } from './fill.ts';
import { fileOf } from './local-file.node.ts';
import { quote, shellVariable, variableName } from './shell-word.ts';
import type { Bindings, Step, StepValue, Until } from './step.ts';

/** The CLI's word for a service, where it is not the service's own: the API of S3 is `s3api`. */
const serviceWords: Readonly<Record<string, string>> = { s3: 's3api' };

/** A flag that is no `--no-…` when false. */
const falseFlags: Readonly<Record<string, string>> = { '--egress': '--ingress' };

const width = 100;

/**
 * Steps as `aws` commands to paste into a POSIX shell, each below its comment. Names are filled
 * from the bindings; one that is missing becomes a shell variable, which the step that saves it
 * assigns.
 */
export function printSteps(steps: readonly Step[], bindings: Bindings, language: Language): string {
  const missing = new Set<string>();
  for (const step of steps)
    for (const value of Object.values(step.input)) namesIn(value, bindings, missing);
  return steps.map((step) => printStep(step, bindings, language, missing)).join('\n\n');
}

/** One step; of the ids it saves, those in `assigned` go into shell variables. */
export function printStep(
  step: Step,
  bindings: Bindings,
  language: Language,
  assigned: ReadonlySet<string> = new Set(),
): string {
  const comment = step.comment[language].replaceAll(/^/gm, '# ');
  if (step.service === 's3' && step.operation === 'PutObject')
    return `${comment}\n${printObject(step, bindings)}`;
  const words = commandOf(step, step.operation, step.input, bindings);
  const saved = Object.entries(step.save ?? {}).filter(([name]) => assigned.has(name));
  const command = saved.length === 0 ? lines(words) : assignment(words, saved);
  const wait = step.until ? `\n${printWait(step, step.until, bindings)}` : '';
  return `${comment}\n${command}${wait}`;
}

function commandOf(
  { service, region }: Step,
  operation: string,
  input: Step['input'],
  bindings: Bindings,
): readonly string[] {
  return [
    `aws ${serviceWords[service] ?? service} ${cliName(operation)}`,
    ...Object.entries(input).map(([member, value]) =>
      flag(
        member,
        fill(value, (name) => bindings[name] ?? shellVariable(name)),
      ),
    ),
    ...regionOf(region, bindings),
  ];
}

function regionOf(region: string | undefined, bindings: Bindings): readonly string[] {
  if (region === undefined) return [];
  return [`--region ${filled(region, (name) => bindings[name] ?? shellVariable(name))}`];
}

/** A loop that ends when the answer is the one waited for. */
function printWait(step: Step, { operation, input, path, is }: Until, bindings: Bindings): string {
  const words = commandOf(step, operation, input, bindings);
  const asked = [...words, `--query ${quote(jmesPath(path))}`, '--output text'].join(' ');
  return `until [ "$(${asked})" = ${quote(is)} ]; do sleep 2; done`;
}

/** An object as people put one: from a file, or from what is typed. */
function printObject({ input, region }: Step, bindings: Bindings): string {
  const given = (member: string) =>
    fill(input[member] ?? '', (name) => bindings[name] ?? shellVariable(name));
  const object = quote(`s3://${textOf(given('Bucket'))}/${textOf(given('Key'))}`);
  const target = [object, ...regionOf(region, bindings)].join(' ');
  const body = given('Body');
  const path = fileOf(body);
  if (path !== undefined) return `aws s3 cp ${quote(path)} ${target}`;
  return `aws s3 cp - ${target} <<'OBJECT'\n${textOf(body).replace(/\n$/, '')}\nOBJECT`;
}

function textOf(value: FilledValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function flag(member: string, value: FilledValue): string {
  const name = `--${cliName(member)}`;
  const truth = typeof value === 'boolean' ? value : attributeValue(value);
  if (truth === true) return name;
  if (truth === false) return falseFlags[name] ?? name.replace('--', '--no-');
  const text = cliValue(value);
  return text.startsWith('-') ? `${name}=${text}` : `${name} ${text}`;
}

/** EC2's `{ Value: true }`, which the CLI takes as a flag. */
function attributeValue(value: FilledValue): boolean | undefined {
  if (typeof value !== 'object') return undefined;
  const [only, ...more] = Object.entries(value);
  return only?.[0] === 'Value' && more.length === 0 && typeof only[1] === 'boolean'
    ? only[1]
    : undefined;
}

function assignment(words: readonly string[], saved: readonly [string, string][]): string {
  const paths = saved.map(([, path]) => jmesPath(path));
  const names = saved.map(([name]) => variableName(name));
  const query = `--query ${quote(paths.length === 1 ? paths.join('') : `[${paths.join(',')}]`)}`;
  const command = lines([...words, query, '--output text']);
  if (names.length === 1) return `${names.join('')}=$(${command})`;
  const taken = names.map((name, i) => `${name}=$${i + 1}`).join(' ');
  return `set -- $(${command})\n${taken}`;
}

/** `Instances.0.State` as the CLI's `--query` has it: `Instances[0].State`. */
function jmesPath(path: string): string {
  return path.replaceAll(/\.(\d+)(?=\.|$)/g, '[$1]');
}

function lines(words: readonly string[]): string {
  const line = words.join(' ');
  return line.length <= width ? line : words.join(' \\\n  ');
}

function namesIn(value: StepValue, bindings: Bindings, missing: Set<string>): void {
  fill(value, (name) => {
    if (bindings[name] === undefined) missing.add(name);
    return '';
  });
}
