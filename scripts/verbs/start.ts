import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureSite } from '#server/site-process.ts';
import { addressOf } from '#server/record.ts';
import type { Words } from '#request/words.ts';
import { ensureEmulator } from '#emulator/emulator.ts';
import { openSession } from '../open-session.ts';
import { seedOf } from '../seed.ts';
import type { Verb } from '../verb.ts';

export const verb: Verb = {
  usage: '[LAB] [--seed N]',
  summary: {
    en: 'brings up the emulator, builds the lab in a fresh account, prints its page',
    ja: 'エミュレーターを起動し、ラボを新しいアカウントに作り、ページの場所を示す',
  },
  help: {
    en: '  --seed N   a variant of the lab: other addresses, zones and names, some of its faults;\n             the same number gives the same lab\n\nWithout LAB: the site. A lab that runs already is joined; "reset" begins it anew.\nOne that runs with another seed is not: stop it first.',
    ja: '  --seed N   ラボのバリエーション。アドレス・ゾーン・名前が変わり、障害は一部だけのこともある。\n             同じ番号なら同じラボになります\n\nLAB を省くとサイトだけを起動します。実行中のラボには合流します（最初からは reset）。\n別のシードで実行中なら合流しません。先に stop してください。',
  },
  options: { seed: { type: 'string' } },
  most: 1,
  async run({ terminal, home, positionals, options }) {
    const { session } = await openSession(home, terminal.say);
    const [named] = positionals;
    const lab = named === undefined ? undefined : session.lab(named);
    const wanted = seedOf(options['seed']);
    if (lab) await session.requireSeed(lab.id, wanted.seed);
    const emulator = await ensureEmulator(home, terminal.say);
    if (lab)
      terminal.say({
        en: `Building ${lab.id} "${lab.title.en}"…`,
        ja: `${lab.id}「${lab.title.ja}」を作成しています…`,
      });
    const [site, started] = await Promise.all([
      // A student's repository has no pages.
      existsSync(join(home.projectRoot, 'src/site/pages'))
        ? ensureSite(home, terminal.say)
        : undefined,
      lab && session.start(lab.id, wanted),
    ]);
    const page = `/${terminal.language}/${lab ? `labs/${lab.slug}/` : ''}`;
    const address = site && addressOf(site, page);
    if (terminal.json) {
      const { endpoint, version } = emulator;
      const attempt = started && { ...started.attempt, built: started.built };
      terminal.document({ schema: 'closednet.start/1', address, endpoint, version, attempt });
      return 0;
    }
    if (lab && started) {
      const { seed } = started.attempt;
      const built = started.built
        ? { en: 'is broken and waiting for you', ja: 'は壊れた状態で待っています' }
        : { en: 'runs already; "reset" begins it anew', ja: 'は実行中です（最初からは reset）' };
      terminal.line(`${terminal.paint('green', '✓')} ${lab.id} ${terminal.words(built)}`);
      if (seed !== undefined) terminal.line(`  ${terminal.words(repeatable(seed))}`);
    }
    if (address !== undefined) terminal.line(`  ${terminal.paint('bold', address)}`);
    if (lab) terminal.line(`  eval "$(npx closednet env)"   npx closednet check`);
    return 0;
  },
};

function repeatable(seed: number): Words {
  return {
    en: `Seed ${seed}: --seed ${seed} builds the same again, here and elsewhere.`,
    ja: `シード ${seed}: --seed ${seed} を付ければ、いつどこでも同じものが出来上がります。`,
  };
}
