import type { Emulator } from '#emulator/emulator.ts';
import type { LabProgress } from '#labs/attempt.ts';
import type { Lab } from '#labs/lab.ts';
import { portable } from '#labs/merge-progress.ts';
import { isRevealed, labProgress } from '#labs/progress.ts';
import type { Session } from '#labs/session.ts';
import { variantOf } from '#labs/variant.ts';
import type { LabReply, LabState } from './api.ts';
import type { LabService } from './lab-service.ts';

/** How long a page's long poll waits before it asks again. */
const pollSeconds = 25;

/** Answers the pages from the same session that the terminal speaks to. */
export function sessionService(
  session: Session,
  labs: readonly Lab[],
  findEmulator: () => Promise<Emulator | undefined>,
): LabService {
  const reply = async (id: string): Promise<LabReply> => {
    const lab = session.lab(id);
    const [emulator, progress] = await Promise.all([findEmulator(), session.progress()]);
    return toReply(lab, asHeld(labProgress(progress, lab.id), emulator));
  };
  return {
    async state() {
      const [emulator, progress] = await Promise.all([findEmulator(), session.progress()]);
      return {
        emulator: emulator
          ? { up: true, version: emulator.version, endpoint: emulator.endpoint }
          : { up: false },
        labs: labs.map(({ id }) => stateOf(id, asHeld(labProgress(progress, id), emulator))),
      };
    },
    progress: async () => portable(await session.progress()),
    importProgress: async (theirs) => portable(await session.importProgress(theirs)),
    lab: reply,
    async start(id) {
      await session.start(id);
      return reply(id);
    },
    async reset(id) {
      await session.reset(id);
      return reply(id);
    },
    async solve(id) {
      await session.solve(id, () => undefined);
      return reply(id);
    },
    async check(id) {
      const { result } = await session.check(id);
      return { ...(await reply(id)), result };
    },
    async hint(id, wanted) {
      const { task, rung, words } = await session.hint(id, wanted);
      return { ...(await reply(id)), hint: { task, rung, words } };
    },
    async hints(id) {
      const hints = await session.hints(id);
      return { hints: hints.map(({ task, rung, words }) => ({ task, rung, words })) };
    },
    async predict(id, choice, reason) {
      await session.predict(id, choice, reason);
      return reply(id);
    },
    async hypothesis(id, choice) {
      await session.hypothesis(id, choice);
      return reply(id);
    },
    async reveal(id) {
      await session.reveal(id);
      return reply(id);
    },
    browse: (id, browsing) => session.browse(id, browsing),
    path: (id, request) => session.path(id, request),
    async changes(id, after, gone) {
      const wait = after === undefined ? {} : { after, timeoutSeconds: pollSeconds };
      return { mark: await session.changes(id, { ...wait, signal: gone }) };
    },
  };
}

/** An attempt ends with the emulator's process, whether or not anybody has asked it since. */
function asHeld(progress: LabProgress, emulator: Emulator | undefined): LabProgress {
  const { attempt } = progress;
  if (attempt === undefined || attempt.emulatorRun === emulator?.run) return progress;
  return { ...progress, attempt: { ...attempt, state: 'lost' } };
}

function toReply(lab: Lab, progress: LabProgress): LabReply {
  return {
    state: stateOf(lab.id, progress),
    bindings: progress.attempt?.bindings ?? {},
    ...(progress.prediction ? { happened: happenedIn(lab, progress.attempt) } : {}),
  };
}

function happenedIn(lab: Lab, attempt: LabProgress['attempt']): string {
  return variantOf(lab, attempt?.seed).lab.prediction.happened;
}

function stateOf(id: string, progress: LabProgress): LabState {
  const { attempt, prediction, hypothesis, hints, passedAt, best } = progress;
  return {
    id,
    hints,
    revealed: isRevealed(progress),
    ...(attempt
      ? {
          attempt: {
            id: attempt.id,
            account: attempt.account,
            state: attempt.state,
            startedAt: attempt.startedAt,
            ...(attempt.seed === undefined ? {} : { seed: attempt.seed }),
          },
        }
      : {}),
    ...(prediction
      ? {
          prediction: {
            choice: prediction.choice,
            ...(prediction.reason === undefined ? {} : { reason: prediction.reason }),
          },
        }
      : {}),
    ...(hypothesis ? { hypothesis: { choice: hypothesis.choice } } : {}),
    ...(passedAt === undefined ? {} : { passedAt }),
    ...(best === undefined ? {} : { best }),
  };
}
