import { z } from 'zod';
import { ensureEmulator } from '#emulator/emulator.ts';
import type { Lab } from '#labs/lab.ts';
import { thisProcess } from '#labs/session-stage-store.ts';
import { holderSchema } from '#labs/stage-record.ts';
import { Problem } from '#problem/problem.ts';
import { askSite, askSiteAsItRuns } from '#server/ask-site.ts';
import { markOf } from '#server/present-mark.ts';
import { ensureSite } from '#server/site-process.ts';
import type { Home } from '#state/home.ts';
import type { Call, ExitCode } from '../verb.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { toldToStop } from '../told-to-stop.ts';
import { addressesOf, type TalkAddresses } from './talk-pages.ts';

const words = z.object({ en: z.string(), ja: z.string() });

const viewSchema = z.object({
  holder: holderSchema.optional(),
  points: z.array(
    z.object({
      step: z.number(),
      stage: z.number(),
      taken: z.number(),
      network: z.enum(['ready', 'building', 'failed', 'none']),
      problem: words.optional(),
    }),
  ),
});

type View = z.infer<typeof viewSchema>;

/** Puts a lab on stage, tells how far its networks are, and gives it back at Ctrl-C. */
export async function presentLab({ terminal, home }: Call, lab: Lab): Promise<ExitCode> {
  const stopped = toldToStop();
  const [site] = await Promise.all([
    ensureSite(home, terminal.say),
    ensureEmulator(home, terminal.say),
  ]);
  const addresses = addressesOf(site, lab, terminal.language);
  const mine = thisProcess();
  const first = await ask(home, lab, 'begin', { holder: mine });
  if (first.holder?.pid !== mine.pid) return joined(terminal, lab, addresses);
  tellAddresses(terminal, lab, addresses);
  try {
    const isAll = await until(stopped, prepare(terminal, home, lab, first));
    if (terminal.json && isAll) {
      const { points } = await ask(home, lab, 'state', {});
      terminal.document({ schema: 'closednet.present/1', lab: lab.id, ...addresses, points });
    }
    if (isAll) terminal.say({ en: 'Ctrl-C ends the talk.', ja: 'Ctrl-C で発表を終えます。' });
    await until(stopped, watchSite(home, lab));
  } finally {
    terminal.say({
      en: `Ending the talk; ${lab.id} is the learner’s again…`,
      ja: `発表を終え、${lab.id} を学習者の状態に戻しています…`,
    });
    await askSiteAsItRuns(home, 'present/end', { lab: lab.id }).catch(() => undefined);
  }
  return 0;
}

/** Whether the work came to its end before somebody stopped it. */
function until(stopped: Promise<void>, work: Promise<void>): Promise<boolean> {
  return Promise.race([stopped.then(() => false), work.then(() => true)]);
}

/** Follows the networks until each is there or cannot be. */
async function prepare(terminal: Terminal, home: Home, lab: Lab, first: View): Promise<void> {
  let view = first;
  const told = new Set<number>();
  for (;;) {
    const states = new Map(view.points.map((point) => [point.taken, point]));
    for (const { taken, network, problem } of states.values()) {
      if (told.has(taken) || network === 'building' || network === 'none') continue;
      told.add(taken);
      const count = `${told.size}/${states.size}`;
      if (network === 'ready') terminal.say({ en: `Prepared ${count}`, ja: `準備 ${count}` });
      else
        terminal.say({
          en: `Not prepared: ${problem?.en ?? 'unknown'}`,
          ja: `準備できませんでした: ${problem?.ja ?? '不明'}`,
        });
    }
    if (told.size === states.size) return;
    view = await ask(home, lab, 'state', { after: markOf(view) });
  }
}

/** Never comes true; throws once the site is gone, and the talk with it. */
async function watchSite(home: Home, lab: Lab): Promise<void> {
  let after = '';
  for (;;) after = markOf(await ask(home, lab, 'state', { after }));
}

async function ask(home: Home, lab: Lab, what: 'begin' | 'state', more: object): Promise<View> {
  const asking = what === 'begin' ? askSite : askSiteAsItRuns;
  const answer = await asking(home, `present/${what}`, { lab: lab.id, ...more });
  const view = viewSchema.safeParse(answer);
  if (view.success) return view.data;
  throw new Problem('site-cannot-present', 3, {
    what: {
      en: 'No site that runs can present this lab.',
      ja: 'このラボを発表できるサイトが動いていません。',
    },
    expected: {
      en: 'a site of this closednet, started since its sources were changed last',
      ja: '最後のソース変更より後に起動した、この closednet のサイト',
    },
    try: {
      en: `npx closednet stop --all, then npx closednet present ${lab.id}`,
      ja: `npx closednet stop --all のあと npx closednet present ${lab.id}`,
    },
  });
}

function joined(terminal: Terminal, lab: Lab, addresses: TalkAddresses): ExitCode {
  if (terminal.json)
    terminal.document({ schema: 'closednet.present/1', lab: lab.id, ...addresses, joined: true });
  terminal.line(
    terminal.words({
      en: `${lab.id} is presented already, by another command; joining it.`,
      ja: `${lab.id} は別のコマンドで発表中です。それを使います。`,
    }),
  );
  tellAddresses(terminal, lab, addresses);
  return 0;
}

function tellAddresses(terminal: Terminal, lab: Lab, { slides, speaker }: TalkAddresses): void {
  const name = (en: string, ja: string) => terminal.words({ en, ja });
  terminal.line(`${terminal.paint('green', '✓')} ${lab.id} ${terminal.words(lab.title)}`);
  terminal.line(`  ${name('slides ', 'スライド')}  ${terminal.paint('bold', slides)}`);
  terminal.line(`  ${name('speaker', '発表者用')}  ${terminal.paint('bold', speaker)}`);
}
