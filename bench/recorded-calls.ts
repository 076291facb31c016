import type { Clients } from '#aws/client.ts';
import type { ServiceName } from '#aws/step.ts';

/** A call as it was sent, and how many of the others had been answered by then. */
export interface RecordedCall {
  readonly service: ServiceName;
  readonly command: object;
  readonly after: number;
}

/** Lets the work use the clients, and writes down every command that passes; closes them. */
export async function recordCalls(
  clients: Clients,
  work: (clients: Clients) => Promise<unknown>,
): Promise<readonly RecordedCall[]> {
  const calls: RecordedCall[] = [];
  let answered = 0;
  const open: Clients['open'] = async (service) => {
    const { sdk, sender } = await clients.open(service);
    const send = (command: object) => {
      calls.push({ service, command, after: answered });
      return sender.send(command).finally(() => (answered += 1));
    };
    return { sdk, sender: { send, destroy: () => sender.destroy() } };
  };
  await work({ ...clients, open });
  await clients.close();
  return calls;
}

/**
 * Sends the same commands by the SDK alone, each as soon as so many others have been answered as
 * when it was recorded: the same calls with the same concurrency.
 */
export async function replayCalls(clients: Clients, calls: readonly RecordedCall[]): Promise<void> {
  let answered = 0;
  const waiting = calls.toSorted((a, b) => a.after - b.after);
  const sent: Promise<void>[] = [];
  const sendDue = () => {
    while (waiting[0] && waiting[0].after <= answered) sent.push(send(waiting.shift()));
  };
  const send = async (call: RecordedCall | undefined) => {
    if (!call) return;
    const { sender } = await clients.open(call.service);
    // A refusal is an answer too: the collector reads some as "there is none".
    await sender.send(call.command).catch(() => undefined);
    answered += 1;
    sendDue();
  };
  sendDue();
  while (sent.length > 0) await Promise.all(sent.splice(0));
}
