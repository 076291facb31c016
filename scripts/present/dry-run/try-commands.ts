import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillText } from '#labs/fill.ts';
import { freezePoints } from '#labs/freeze-points.ts';
import type { Lab } from '#labs/lab.ts';
import { stepNames } from '#labs/step-names.ts';
import type { Words } from '#request/words.ts';
import { type LessonCommand, lessonCommands } from './lesson-commands.ts';
import type { Rehearsal } from './rehearsal.ts';
import { type Tell, type Tried } from './tried.ts';
import { openTypist, type Typist } from './typist.ts';

/** A command that says nothing for longer is not waited for. */
const patience = 45_000;

/**
 * Types every command of the lesson in the terminal that its page has, in the network of its step.
 * One that both languages have is typed once.
 */
export async function tryCommands(rehearsal: Rehearsal, lab: Lab, tell: Tell): Promise<void> {
  const { root, stage } = rehearsal;
  const written = await Promise.all(
    (['en', 'ja'] as const).map((language) => lessonCommands(root, lab, language)),
  );
  const commands = onceEach(written.flat());
  for (const [at, step] of stepNames.entries()) {
    const here = commands.filter((one) => one.step === step);
    if (here.length === 0) continue;
    if (freezePoints(lab).some((point) => point.step === at + 1)) await stage.jump(lab.id, at + 1);
    await tryStep(rehearsal, lab, here, tell);
  }
}

function onceEach(commands: readonly LessonCommand[]): readonly LessonCommand[] {
  const seen = new Set<string>();
  return commands.filter(({ step, place, text }) => {
    const key = `${step} ${place} ${text.replaceAll(/^\s*#.*$/gm, '')}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** One step: a shell for each place, in which its commands follow each other. */
async function tryStep(
  { session, shells }: Rehearsal,
  lab: Lab,
  commands: readonly LessonCommand[],
  tell: Tell,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'closednet-dry-run-'));
  const typists = new Map<string, Typist>();
  try {
    const { attempt } = await session.running(lab.id);
    const known = { ...attempt.bindings, account: attempt.account, region: attempt.region };
    for (const one of commands) {
      const { place } = one;
      const shell = await shells.shell({ lab: lab.id, place, language: 'en' });
      const typist = typists.get(place) ?? openTypist(shell, folder);
      typists.set(place, typist);
      tell(await tryCommand(one, known, typist));
    }
  } finally {
    for (const typist of typists.values()) typist.end();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function tryCommand(
  { step, label, text, blanks, at }: LessonCommand,
  known: Readonly<Record<string, string>>,
  typist: Typist,
): Promise<Tried> {
  const since = performance.now();
  const about = { kind: 'command', step, name: { en: label, ja: label }, at } as const;
  const end = (status: Tried['status'], said?: Words): Tried => ({
    ...about,
    status,
    ...(said ? { said } : {}),
    milliseconds: Math.round(performance.now() - since),
  });
  if (blanks.length > 0)
    return end('by-hand', {
      en: `not tried: the room fills in ${blanks.join(', ')}`,
      ja: `試していません。${blanks.join('、')} は会場で埋めます`,
    });
  const unknown = [...text.matchAll(/\$\{([a-z][\w-]*)\}/g)].find(
    ([, name = '']) => known[name] === undefined,
  );
  if (unknown)
    return end('fails', {
      en: `nothing in the network is called ${unknown[0]}`,
      ja: `ネットワークに ${unknown[0]} という名前はありません`,
    });
  const { code, printed } = await typist.type(fillText(goingInside(text), known), patience);
  return verdictOn(text, code, printed, end);
}

type End = (status: Tried['status'], said?: Words) => Tried;

/** A shell to stand in is entered and left again. */
function goingInside(text: string): string {
  return /^(?:npx )?closednet shell(?: (?!--\s)\S+)*$/.test(text.trim()) ? `${text} -- true` : text;
}

/** Files that no command of the lesson writes: the room writes them. */
const withoutFile =
  /No such file|does not exist|Unable to load paramfile|Could not open requirements/;

function verdictOn(text: string, code: number | undefined, printed: string, end: End): Tried {
  const last = printed.split('\n').slice(-3).join(' ').slice(-300);
  if (code === 0) return end('works');
  if (code === undefined)
    return end('fails', {
      en: `not over after ${patience / 1000} s: ${last}`,
      ja: `${patience / 1000} 秒たっても終わりません: ${last}`,
    });
  // A check of a broken lab says that it is broken.
  if (code === 1 && /closednet (check|trace)\b/.test(text)) return end('works');
  // What a network does to a client inside is the lesson; what stops closednet itself is not.
  const isOurs = /\/problems\/|^Node\.js v/m.test(printed) || code === 126 || code === 127;
  if (/closednet shell .*-- ?/s.test(text) && !isOurs && !withoutFile.test(printed))
    return end('works', {
      en: `ended with ${code}, as a client there does: ${last}`,
      ja: `終了コード ${code}。そこにいるクライアントの動きです: ${last}`,
    });
  if (withoutFile.test(printed))
    return end('by-hand', {
      en: `needs a file that the room writes: ${last}`,
      ja: `会場で書くファイルが必要です: ${last}`,
    });
  return end('fails', { en: `ended with ${code}: ${last}`, ja: `終了コード ${code}: ${last}` });
}
