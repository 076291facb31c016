import { z } from 'zod';
import type { NamedDocument } from './gather.ts';

const callerSchema = z.object({
  Account: z.string(),
  Region: z.string().optional(),
  Emulated: z.boolean().optional(),
});

const ownedSchema = z.object({
  OwnerId: z.string().optional(),
  AvailabilityZone: z.string().optional(),
});

/** Whose network it is and where; `emulated` when LocalStack answered. */
export interface ReadPlace {
  readonly account: string;
  readonly region: string;
  readonly emulated: boolean;
}

/**
 * Taken from who asked, when that was saved, else from what most resources say of their owner and
 * zone. Text is empty where nothing tells.
 */
export function readPlace(documents: readonly NamedDocument[]): ReadPlace {
  const callers = documents.flatMap(({ document }) => callerSchema.safeParse(document).data ?? []);
  const resources = documents.flatMap(({ document }) =>
    ['Vpcs', 'Subnets', 'NetworkInterfaces', 'SecurityGroups'].flatMap((key) =>
      z.array(ownedSchema).catch([]).parse(document[key]),
    ),
  );
  const regions = resources.flatMap(({ AvailabilityZone }) => regionOf(AvailabilityZone) ?? []);
  return {
    account:
      callers[0]?.Account ?? mostFrequent(resources.flatMap(({ OwnerId }) => OwnerId ?? [])) ?? '',
    region: callers.find(({ Region }) => Region)?.Region ?? mostFrequent(regions) ?? '',
    emulated: callers.some(({ Emulated }) => Emulated === true),
  };
}

/** `ap-northeast-1a`, and `us-west-2-lax-1a` of a Local Zone, begin with their region. */
function regionOf(zone = ''): string | undefined {
  return /^[a-z]{2,}(?:-[a-z]+)+-\d+/.exec(zone)?.[0];
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counted = [...Map.groupBy(values, (value) => value).entries()];
  return counted.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
