import { openAnswerCache } from '#aws/answer-cache.node.ts';
import type { Clients } from '#aws/client.ts';
import { collect } from '#aws/collect.ts';
import { readAnswers } from '#aws/read.ts';
import type { Emulator } from '#emulator/emulator.ts';
import type { Bindings, ServiceName } from '#aws/step.ts';
import type { Home } from '#state/home.ts';
import { createEvidence } from './evidence.ts';
import type { Evidence } from './lab.ts';

/**
 * Collects the lab's network as it is now, from these services alone where they are named: each
 * costs its part of the SDK to load. Answers that never change are kept per emulator run.
 */
export async function collectEvidence(
  home: Home,
  emulator: Emulator,
  clients: Clients,
  bindings: Bindings,
  services?: readonly ServiceName[],
): Promise<Evidence> {
  const vpcIds = Object.values(bindings).filter((id) => id.startsWith('vpc-'));
  const cache = openAnswerCache(home.file('cache', emulator.run));
  const answers = await collect(clients, services ? { vpcIds, services } : { vpcIds }, cache);
  return createEvidence(readAnswers(answers.saved).snapshot, bindings);
}
