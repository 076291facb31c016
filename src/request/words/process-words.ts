import type { ProcessStep } from '#network/filter/process-state.ts';
import { type Judged, judged, words } from './judged.ts';

/** Whether something listens at a port of an instance, in words. */
export function processWords(step: ProcessStep): Judged {
  const { verdict, instanceId, networkInterfaceId, process, reason } = step;
  const { unit, port } = process;
  return judged({
    kind: 'destination',
    verdict,
    component: 'instance',
    id: instanceId,
    at: networkInterfaceId,
    rule: `${unit} ${port}`,
    code: reason === 'stopped' ? 'sim:NOTHING_LISTENS' : undefined,
    message:
      reason === 'listens'
        ? words(
            `${unit} on ${instanceId} was started and listens on ${port}`,
            `${instanceId} の ${unit} は起動されていて、${port} で待ち受けている`,
          )
        : words(
            `${unit} on ${instanceId} was stopped: nothing listens on ${port}, and the host says so at once`,
            `${instanceId} の ${unit} は停止されている。${port} で待ち受けるものがなく、ホストがすぐに接続を断る`,
          ),
    readFrom: { call: 'ListCommands', field: 'Parameters' },
    flips:
      reason === 'stopped'
        ? words(`start ${unit} on ${instanceId}`, `${instanceId} で ${unit} を起動する`)
        : undefined,
  });
}
