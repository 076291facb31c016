import { z } from 'zod';
import { simulationSchema } from '#request/simulation/simulation-schema.ts';

const word = z.string().min(1).max(2048);
const address = z.string().max(64).exactOptional();
const range = z
  .object({ FromPort: z.number().int().exactOptional(), ToPort: z.number().int().exactOptional() })
  .exactOptional();
const filter = z
  .object({
    SourceAddress: address,
    DestinationAddress: address,
    SourcePortRange: range,
    DestinationPortRange: range,
  })
  .exactOptional();

/** A `NetworkInsightsPath` of EC2, as far as it says what is asked. */
const pathSchema = z.object({
  Source: word,
  Destination: word.exactOptional(),
  SourceIp: address,
  DestinationIp: address,
  Protocol: z.enum(['tcp', 'udp']),
  DestinationPort: z.number().int().min(0).max(65_535).exactOptional(),
  FilterAtSource: filter,
  FilterAtDestination: filter,
});

/** One connection, from an interface to an interface or address. */
const reachSchema = z.object({
  from: word,
  to: word,
  protocol: z.enum(['tcp', 'udp']),
  port: z.number().int().min(0).max(65_535),
});

export type InsightsPath = z.infer<typeof pathSchema>;

const place = {
  account: z.string().regex(/^\d{12}$/),
  region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/),
};

/**
 * What the emulator asks: about one account and Region as they are at that moment. `simulate`
 * without `principal` judges the given policies alone; `reach` asks what each client would see.
 */
export const questionSchema = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('network-insights'), ...place, path: pathSchema }),
  z.object({
    ask: z.literal('simulate'),
    ...place,
    principal: word.exactOptional(),
    simulation: simulationSchema,
  }),
  z.object({ ask: z.literal('reach'), ...place, requests: z.array(reachSchema).max(1000) }),
]);

export type Question = z.infer<typeof questionSchema>;

/** AWS's own refusal, for the emulator to pass on. */
export class AwsRefusal extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}
