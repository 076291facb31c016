import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHome, type Home } from '#state/home.ts';
import { beginClosednet, type Circumstances, type Ran, type Underway } from './closednet.ts';
import { emulator } from './emulator.ts';
import { learner, type Learner } from './lab-session.ts';

/** Commands of one home on the run's shared emulator, which none of them can stop. */
export interface ExternalHome {
  readonly home: Home;
  readonly env: Readonly<Record<string, string>>;
  begin(words: string, more?: Circumstances): Underway;
  run(words: string, more?: Circumstances): Promise<Ran>;
  remove(): Promise<void>;
}

export async function externalHome(): Promise<ExternalHome> {
  const { endpoint, token } = await emulator();
  const path = await mkdtemp(join(tmpdir(), 'closednet-external-'));
  const home = openHome({ CLOSEDNET_HOME: path });
  const env = { CLOSEDNET_ENDPOINT: endpoint, CLOSEDNET_TOKEN: token };
  const begin = (words: string, more: Circumstances = {}) =>
    beginClosednet(home, words, { ...more, env: { ...env, ...more.env } });
  return {
    home,
    env,
    begin,
    run: (words, more) => begin(words, more).ended,
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

/** L03, or a variant of it, as `start` leaves it in that home, without its page. */
export async function startedLab(of: ExternalHome, seed?: number): Promise<Learner> {
  const someone = await learner(undefined, of.home);
  await someone.session.start('L03', seed === undefined ? {} : { seed });
  return someone;
}
