import { z } from 'zod';
import type { Instance } from '#network/snapshot/interface.ts';
import { tagsSchema } from './tags.ts';

const instanceSchema = z
  .object({
    InstanceId: z.string(),
    State: z.object({ Name: z.string() }),
    NetworkInterfaces: z.array(z.object({ NetworkInterfaceId: z.string() })).optional(),
    Tags: tagsSchema,
  })
  .transform((raw): Instance => ({
    id: raw.InstanceId,
    ...raw.Tags,
    state: raw.State.Name,
    networkInterfaceIds: (raw.NetworkInterfaces ?? []).map((eni) => eni.NetworkInterfaceId),
  }));

/** Instances come in the reservations they were launched by. */
export const reservationSchema = z
  .object({ ReservationId: z.string(), Instances: z.array(instanceSchema).optional() })
  .transform(({ ReservationId, Instances = [] }) => ({
    id: [ReservationId, ...Instances.map(({ id }) => id)].join(' '),
    instances: Instances,
  }));
