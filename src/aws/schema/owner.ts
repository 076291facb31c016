import { z } from 'zod';
import { isAccount, placeOfArn, regionOfZone } from '../read/place.ts';
import { present } from './present.ts';

/** Members by which a row tells whose it is. */
export const ownerId = z.string().optional();

interface Ownership {
  readonly owner?: string | undefined;
  readonly zone?: string | undefined;
  readonly arn?: string | undefined;
}

/** Owner and Region as a row tells them; the reader drops those that are the snapshot's own. */
export function ownedBy({ owner, zone, arn }: Ownership) {
  const told = placeOfArn(arn);
  return present({
    account: isAccount(owner) ? owner : told.account,
    region: regionOfZone(zone) ?? told.region,
  });
}
