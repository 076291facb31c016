import type { Session } from '#labs/session.ts';
import type { Network } from '#labs/session-network.ts';
import type { Home } from '#state/home.ts';
import { askedNetwork } from '../asked.ts';

/** The network as it is now: from the running site, whose clients are warm, or by clients of our own. */
export async function readNetwork(home: Home, session: Session, lab: string): Promise<Network> {
  return (await askedNetwork(home, lab)) ?? session.network(lab);
}
