import type { Socket } from 'node:net';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { answerQuestion, type Grant } from './answer-question.ts';
import type { Attempt } from './attempts.ts';
import { openCallers, type Credentials } from './credentials.ts';
import { openDoor } from './call/emulator-door.ts';
import { createJudge } from './judge.ts';
import { firstLine, lines, sendLine } from './line.ts';
import type { StandIn } from './listener.ts';
import { openingSchema, questionSchema } from './message.ts';
import type { Place } from './place.ts';
import { openServices, type Patience } from './services.ts';
import type { Authority } from './tls/authority.ts';

export interface PlaneDeps {
  readonly place: Place;
  /** The network as it is now. */
  readonly snapshot: () => Snapshot;
  readonly standIns: readonly StandIn[];
  readonly emulator: { readonly endpoint: string; readonly token: string };
  /** Where calls that policies let pass go on to, where that is not the emulator itself. */
  readonly door?: string;
  readonly account: string;
  readonly authority: Authority;
  readonly credentials: Credentials | undefined;
  readonly note: (attempt: Attempt) => void;
  /** What a host is told when it enters. */
  readonly entry: object;
  /** Asked of connections where no file mode guards the way in. */
  readonly token?: string;
  readonly dryRun?: true;
  readonly patience?: Patience;
  /** Serves `run-job`, where the lab has a job. */
  readonly runJob?: (socket: Socket) => Promise<void>;
  /** Runs a verb of the command line for somebody inside. */
  readonly runVerb: (words: readonly string[], socket: Socket) => void;
}

/** What adapters ask, and where delivered bytes arrive. */
export interface Plane {
  /** Takes one connection of an adapter over. */
  take(socket: Socket): void;
  close(): void;
}

export function openPlane(deps: PlaneDeps): Plane {
  const { place, snapshot, standIns, emulator, note } = deps;
  const judge = createJudge({ place, snapshot, standIns });
  const grants = new Map<string, Grant>();
  const sockets = new Set<Socket>();
  const at = { endpoint: emulator.endpoint, region: place.region };
  const services = openServices({
    ...deps,
    judge,
    door: openDoor(deps.door ?? emulator.endpoint),
    callers: openCallers(at),
    region: place.region,
  });

  const begin = async (socket: Socket): Promise<void> => {
    const opening = openingSchema.parse(JSON.parse(await firstLine(socket)));
    if (deps.token !== undefined && opening.token !== deps.token) throw new Error('a wrong token');
    if (opening.kind === 'verb') return deps.runVerb(opening.words, socket);
    if (opening.kind === 'job') return serveJob(socket);
    if (opening.kind === 'control') return control(socket);
    const grant = grants.get(opening.grant);
    if (!grant) throw new Error('no such grant');
    grants.delete(opening.grant);
    services.serve(grant, socket);
  };

  const control = async (socket: Socket): Promise<void> => {
    if (deps.token === undefined) sendLine(socket, { enter: deps.entry });
    for await (const line of lines(socket)) {
      const question = questionSchema.parse(JSON.parse(line));
      sendLine(socket, { id: question.id, ...answerQuestion({ judge, grants, note }, question) });
    }
    // Half open, it would stay for ever: nobody is left to be answered.
    socket.destroy();
  };

  const serveJob = async (socket: Socket): Promise<void> => {
    if (deps.runJob) return deps.runJob(socket);
    sendLine(socket, { error: 'closednet: this lab has no job', exit: 2 });
    socket.end();
  };

  return {
    take(socket) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => socket.destroy());
      begin(socket).catch(() => socket.destroy());
    },
    close() {
      services.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
