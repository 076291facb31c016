import { emulatorGone } from '#problem/emulator-gone.ts';
import type { Problem } from '#problem/problem.ts';
import { loadService, type ClientSettings, type OpenService } from './service-client.ts';
import type { ServiceName } from './step.ts';

/** AWS as one caller reaches it. Whoever collects or runs steps is given one and makes none. */
export interface Clients {
  readonly region: string;
  /** Known beforehand for the emulator; a real account is asked for it. */
  readonly account?: string;
  readonly emulated: boolean;
  /** `service:Operation` of every call that may be made; absent: all. */
  readonly allowed?: ReadonlySet<string>;
  /** Loads the service on first use: EC2's part of the SDK alone takes a tenth of a second. */
  open(service: ServiceName): Promise<OpenService>;
  /** The same caller in another Region. */
  elsewhere?(region: string): Clients;
  /** Ends at once what services are making, where time is only played: the emulator's own. */
  hurry?(): Promise<void>;
  /** What a person is told when a call got no answer. */
  noAnswer(cause: unknown): Problem;
  /** Closes the connections that were kept alive. */
  close(): Promise<void>;
}

/** Where the emulator is, and whom to be there: the access key is the account's twelve digits. */
export interface EmulatedPlace {
  readonly endpoint: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/**
 * Clients of one account of the emulator. Everything is given explicitly, so that neither a
 * profile nor `AWS_ENDPOINT_URL` of the shell can send a call to real AWS.
 */
export function openClients(place: EmulatedPlace): Clients {
  const { endpoint, region, accessKeyId, secretAccessKey } = place;
  const settings: ClientSettings = {
    endpoint,
    region,
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: 2,
    requestHandler: {
      connectionTimeout: 2000,
      requestTimeout: 60_000,
      throwOnRequestTimeout: true,
    },
    disableHostPrefix: true,
    forcePathStyle: true,
  };
  const others = new Map<string, Clients>();
  const here = openOnce(settings);
  return {
    region,
    account: accessKeyId,
    emulated: true,
    noAnswer: (cause) => emulatorGone(endpoint, cause),
    open: here.open,
    elsewhere(other) {
      const known = others.get(other) ?? openClients({ ...place, region: other });
      others.set(other, known);
      return known;
    },
    async close() {
      await Promise.all([here, ...others.values()].map((one) => one.close()));
    },
  };
}

/** Opens each service at most once, and closes those that were opened. */
export function openOnce(settings: ClientSettings): Pick<Clients, 'open' | 'close'> {
  const opened = new Map<ServiceName, Promise<OpenService>>();
  return {
    open(service) {
      const open = opened.get(service) ?? loadService[service](settings);
      opened.set(service, open);
      return open;
    },
    async close() {
      for (const service of await Promise.all(opened.values())) service.sender.destroy();
    },
  };
}
