import { join } from 'node:path';
import type { Session } from '#labs/session.ts';
import { operatorPlace, type Shell, type Shells } from '#server/page-terminal/shell.ts';
import type { Home } from '#state/home.ts';
import { attemptOver } from './attempt-over.ts';
import { operatorCommand } from './operate.ts';

const cli = join(import.meta.dirname, '..', 'closednet.mjs');

/**
 * What a learner's own shell has and a program needs: no setting of AWS, Python, npm or a proxy, and
 * nothing that the server was given for itself.
 */
const plain =
  /^(HOME|USER|LOGNAME|PATH|LANG|LC_\w+|TZ|TMPDIR|SHELL|CLOSEDNET_\w+|XDG_RUNTIME_DIR)$/;

/** The shells of the pages' terminals: what `closednet shell` gives, at each place and outside. */
export function pageShells(home: Home, session: Session, env = process.env): Shells {
  return {
    places: (id) =>
      session.lab(id).places?.map(({ id: place, title }) => ({ id: place, title })) ?? [],
    async shell({ lab: wished, place, language }): Promise<Shell> {
      const lab = session.lab(wished);
      const running = await session.running(lab.id);
      const own = { ...plainly(env), CLOSEDNET_HOME: home.path, CLOSEDNET_LANG: language };
      const common = {
        attempt: running.attempt.id,
        folder: home.projectRoot,
        over: (signal: AbortSignal) => attemptOver(session, lab.id, running.attempt.id, signal),
      };
      if (place === operatorPlace && !lab.operator)
        return { ...common, ...(await operatorCommand(home, running, [], own)) };
      const where = place === operatorPlace ? ['--operator'] : ['--from', await known(place)];
      const words = ['shell', lab.id, ...where, '--lang', language];
      return { ...common, argv: [process.execPath, cli, ...words], env: own };

      async function known(wanted: string): Promise<string> {
        const { place: found } = await session.stand(lab.id, wanted);
        return found.id;
      }
    },
  };
}

function plainly(env: NodeJS.ProcessEnv): Record<string, string> {
  const kept = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && plain.test(name) ? [[name, value] as const] : [],
  );
  return { ...Object.fromEntries(kept), COLORTERM: 'truecolor' };
}
