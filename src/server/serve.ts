import { ensureEmulator, findEmulator } from '#emulator/emulator.ts';
import { stopEmulator } from '#emulator/stop.ts';
import type { Stage } from '#labs/session-stage.ts';
import type { Say } from '#problem/say.ts';
import type { Home } from '#state/home.ts';
import { builtSite } from './built-site.ts';
import type { LabService } from './lab-service.ts';
import { listen } from './listen.ts';
import { addressOf, readSiteRecord, removeSiteRecord, writeSiteRecord } from './record.ts';
import type { Shells } from './page-terminal/shell.ts';
import type { TerminalSession } from './terminal-routes.ts';
import { watchEmulator } from './watch-emulator.ts';

export interface ServeOptions {
  readonly home: Home;
  readonly port: number;
  readonly service: LabService;
  readonly terminal?: TerminalSession;
  readonly stage?: Stage;
  /** For the terminals of the pages. */
  readonly shells?: Shells;
  readonly say: Say;
}

/** A site that is up; `joined` when another process had it up already. */
export interface Serving {
  readonly address: string;
  readonly port: number;
  readonly joined: boolean;
  /** Ends what this call started, and nothing else. */
  stop(): Promise<void>;
}

/** Brings up the emulator and the built site, or joins the ones that run for this home. */
export async function serve({
  home,
  port,
  service,
  terminal,
  stage,
  shells,
  say,
}: ServeOptions): Promise<Serving> {
  const running = await readSiteRecord(home);
  if (running) {
    await ensureEmulator(home, say); // Its emulator may have ended since.
    return { address: addressOf(running), port: running.port, joined: true, stop: async () => {} };
  }
  const emulatorWasUp = (await findEmulator(home)) !== undefined;
  const ending = new AbortController();
  try {
    const [siteFolder] = await both(builtSite(home, say), ensureEmulator(home, say));
    const server = await listen(port, {
      siteFolder,
      service,
      ...(terminal ? { terminal } : {}),
      ...(stage ? { stage } : {}),
      ...(shells ? { pageTerminals: { shells } } : {}),
    });
    await writeSiteRecord(home, server.port, server.token);
    const watch = watchEmulator(home, say, ending.signal);
    return {
      address: addressOf(server),
      port: server.port,
      joined: false,
      async stop() {
        ending.abort();
        await Promise.all([watch, server.close(), removeSiteRecord(home)]);
        if (!emulatorWasUp) await stopEmulator(home);
      },
    };
  } catch (error) {
    if (!emulatorWasUp) await stopEmulator(home);
    throw error;
  }
}

/** Both at once; a failure is told only when the other has come to rest too. */
async function both<A, B>(one: Promise<A>, other: Promise<B>): Promise<readonly [A, B]> {
  await Promise.allSettled([one, other]);
  return [await one, await other];
}
