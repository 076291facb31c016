import { z } from 'zod';
import { askPlugin, type PluginAddress } from './plugin.ts';

/** An HTTP request as it came in, for the emulator to read by botocore's models. */
export interface HeldCall {
  readonly method: string;
  /** Path and query, as sent. */
  readonly target: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
}

const identitySchema = z.discriminatedUnion('known', [
  z.object({
    known: z.literal(true),
    service: z.string(),
    signingName: z.string(),
    operation: z.string(),
    protocol: z.string(),
    params: z.record(z.string(), z.unknown()),
  }),
  z.object({ known: z.literal(false), because: z.string() }),
]);

/** What a request calls: service and operation by botocore's names, and its parameters. */
export type CallIdentity = z.infer<typeof identitySchema>;

const refusalSchema = z.object({
  status: z.number(),
  headers: z.array(z.tuple([z.string(), z.string()])),
  body: z.string(),
});

/** An error in the service's own protocol. */
export interface WrittenRefusal {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
}

const patience = 20_000;

export async function identifyCall(at: PluginAddress, call: HeldCall): Promise<CallIdentity> {
  return identitySchema.parse(
    await askPlugin(at, 'identify', wire(call), AbortSignal.timeout(patience)),
  );
}

/** Lets the emulator write an error as the service of the call would. */
export async function writeRefusal(
  at: PluginAddress,
  call: HeldCall,
  error: {
    readonly operation: string;
    readonly code: string;
    readonly message: string;
    readonly status: number;
  },
): Promise<WrittenRefusal> {
  const body = { ...wire(call), ...error };
  const answer = refusalSchema.parse(
    await askPlugin(at, 'refuse', body, AbortSignal.timeout(patience)),
  );
  return { ...answer, body: Buffer.from(answer.body, 'base64') };
}

function wire({ body, ...head }: HeldCall) {
  return { ...head, body: body.toString('base64') };
}
