import type { Clients } from '#aws/client.ts';

/** What a real account would answer: documents by operation, or by operation and an id in the input. */
export type Playback = Readonly<Record<string, object>>;

/**
 * Clients of an account that answers from a record, since no test may reach a real one. What is not
 * on the record is refused, as AWS refuses to those who may not; `asked` collects every call.
 */
export function playBack(record: Playback, region: string, asked: string[]): Clients {
  const sender = {
    send: (command: object) => answer(record, command, asked),
    destroy: () => undefined,
  };
  return {
    region,
    emulated: false,
    noAnswer: (cause) => {
      throw cause;
    },
    open: async (service) => ({ sdk: commandsOf(service), sender }),
    close: async () => undefined,
  };
}

/** Whatever command is asked for: a class that keeps its operation and its input. */
function commandsOf(service: string): object {
  return new Proxy(
    {},
    {
      get: (_, name) =>
        class {
          readonly call = `${service}:${String(name).replace(/Command$/, '')}`;
          readonly input: object;
          constructor(input: object) {
            this.input = input;
          }
        },
    },
  );
}

async function answer(record: Playback, command: object, asked: string[]): Promise<object> {
  const call = String(Reflect.get(command, 'call'));
  const ids = Object.values(Object(Reflect.get(command, 'input'))).map(String);
  asked.push([call, ...ids].join(' '));
  const [found] = [...ids.map((id) => record[`${call} ${id}`]), record[call]].filter((one) => one);
  if (found) return found;
  const refused = new Error(`not authorized to perform: ${call}`);
  refused.name = 'AccessDenied';
  throw Object.assign(refused, { $metadata: { httpStatusCode: 403 } });
}
