import type { Tally } from '#dataplane/attempts.ts';
import { lackForNamespace } from '#dataplane/namespace/probe.ts';
import type { DeclaredPlace } from '#dataplane/place.ts';
import { type Adapter, hookInstead } from '#dataplane/run-inside.ts';
import type { Session } from '#labs/session.ts';
import type { Words } from '#request/words.ts';
import { enter, type Entering } from './enter.ts';
import { follow } from './follow.ts';
import { passOn } from './pass-on.ts';
import { readNetwork } from './read-network.ts';
import { noShellHere } from './shell-problems.ts';
import { attemptEnded, emulatorBack, emulatorDown, notKnown } from './shell-words.ts';

export interface ShellWish extends Omit<Entering, 'standpoint' | 'network' | 'adapter' | 'note'> {
  readonly session: Session;
  readonly lab: string;
  readonly place?: string | DeclaredPlace;
  readonly adapter?: Adapter;
  /** What a person in the shell is told, now. */
  readonly tell: (words: Words) => void;
}

export interface ShellEnd {
  readonly code: number;
  readonly adapter: Adapter;
  readonly tally: Tally;
}

/** Stands a command in the lab's network, which it feels as it changes, until it ends. */
export async function openShell(wish: ShellWish): Promise<ShellEnd> {
  const { home, session, lab, tell } = wish;
  const standpoint = await session.stand(lab, wish.place);
  const read = () => readNetwork(home, session, lab);
  const reading = read();
  const passing = passOn(home, lab, standpoint.place.id);
  const entered = await enter({
    ...wish,
    standpoint,
    network: reading,
    adapter: (python) => chooseAdapter(wish, python),
    note(one) {
      if (!wish.dryRun) passing.note(one);
      if (one.fate === 'unknown') tell(notKnown(one));
    },
  });
  const ending = new AbortController();
  const following = follow(
    { session, lab, network: await reading, read },
    {
      changed: (now) => entered.changed(now),
      ended() {
        tell(attemptEnded);
        entered.end();
      },
      emulatorDown: () => tell(emulatorDown),
      emulatorBack: () => tell(emulatorBack),
    },
    ending.signal,
  );
  const code = await entered.code;
  ending.abort();
  await Promise.all([following, passing.end()]);
  return { code, adapter: entered.adapter, tally: entered.tally };
}

/** The namespace where this machine allows it; otherwise the hook, and that is said. */
async function chooseAdapter({ adapter, tell }: ShellWish, python: string): Promise<Adapter> {
  if (adapter === 'hook') return 'hook';
  const lack = await lackForNamespace(python);
  if (!lack) return 'namespace';
  if (adapter === 'namespace' || python === 'python3') throw noShellHere(lack);
  tell(hookInstead(lack.what));
  return 'hook';
}
