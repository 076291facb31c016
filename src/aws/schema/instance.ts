import { z } from 'zod';
import type { Instance } from '#network/snapshot/interface.ts';
import { ownedBy, ownerId } from './owner.ts';
import { present } from './present.ts';
import { tagsSchema } from './tags.ts';

/** A terminated instance has no interfaces any more, and one outside any VPC never had one. */
const instanceSchema = z
  .object({
    InstanceId: z.string(),
    State: z.object({ Name: z.string() }),
    NetworkInterfaces: z.array(z.object({ NetworkInterfaceId: z.string() })).optional(),
    Placement: z.object({ AvailabilityZone: z.string().optional() }).optional(),
    PlatformDetails: z.string().optional(),
    // `windows`, or absent for anything else; all there was before `PlatformDetails`.
    Platform: z.string().optional(),
    Tags: tagsSchema,
  })
  .transform((raw): Instance => ({
    id: raw.InstanceId,
    ...raw.Tags,
    ...ownedBy({ zone: raw.Placement?.AvailabilityZone }),
    state: raw.State.Name.toLowerCase(),
    networkInterfaceIds: (raw.NetworkInterfaces ?? []).map((eni) => eni.NetworkInterfaceId),
    ...present({ platform: raw.PlatformDetails ?? raw.Platform }),
  }));

/** Instances come in the reservations they were launched by. */
export const reservationSchema = z
  .object({ OwnerId: ownerId, Instances: z.array(instanceSchema).optional() })
  .transform(({ OwnerId, Instances = [] }): readonly Instance[] =>
    Instances.map((one) => ({ ...ownedBy({ owner: OwnerId }), ...one })),
  );
