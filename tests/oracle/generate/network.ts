import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Request } from '#request/document.ts';

/** A network and what is asked of it; both ends of a request are addresses, and each has a port. */
export interface Network {
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly requests: readonly Request[];
}
