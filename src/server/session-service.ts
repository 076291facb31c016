import type { Emulator } from '#emulator/emulator.ts';
import type { LabProgress } from '#labs/attempt.ts';
import type { Lab } from '#labs/lab.ts';
import { stateOf } from '#labs/lab-state.ts';
import { portable } from '#labs/merge-progress.ts';
import { labProgress } from '#labs/progress.ts';
import type { Session } from '#labs/session.ts';
import { variantOf } from '#labs/variant.ts';
import type { LabReply } from './api.ts';
import type { LabService } from './lab-service.ts';
import { tellSteps } from './tell-steps.ts';

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
  const variant = async (id: string) => {
    const lab = session.lab(id);
    const { attempt } = labProgress(await session.progress(), lab.id);
    return variantOf(lab, attempt?.seed);
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
    progress: async () => portable(await session.ownProgress()),
    importProgress: async (theirs) => portable(await session.importProgress(theirs)),
    lab: reply,
    async start(id, tell) {
      await session.start(id, {}, tellSteps('start', await variant(id), tell));
      return reply(id);
    },
    async reset(id, tell) {
      await session.reset(id, tellSteps('reset', await variant(id), tell));
      return reply(id);
    },
    async solve(id, tell) {
      await session.solve(id, tellSteps('solve', await variant(id), tell));
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
    async note(id, cause, note) {
      await session.noteCause(id, cause, note);
      return reply(id);
    },
    async gap(id, link, choice) {
      await session.fillGap(id, link, choice);
      return reply(id);
    },
    async answer(id, question, choice) {
      await session.answer(id, question, choice);
      return reply(id);
    },
    async place(id, step) {
      await session.keepPlace(id, step);
      return reply(id);
    },
    browse: (id, browsing, note) => session.browse(id, browsing, note),
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
