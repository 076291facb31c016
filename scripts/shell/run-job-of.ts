import { lackForNamespace } from '#dataplane/namespace/probe.ts';
import type { Evidence, Lab } from '#labs/lab.ts';
import type { Running } from '#labs/session-running.ts';
import { standpointOf } from '#labs/session-stand.ts';
import type { Home } from '#state/home.ts';
import { enter } from './enter.ts';

/** Runs a lab's job on its host, for whoever judges a build of the lab; its record is kept. */
export async function runJobOf(
  home: Home,
  lab: Lab,
  running: Running,
  { snapshot }: Evidence,
): Promise<void> {
  const entered = await enter({
    home,
    standpoint: standpointOf(lab, running),
    network: Promise.resolve({ snapshot }),
    adapter: async (python) => ((await lackForNamespace(python)) ? 'hook' : 'namespace'),
    command: ['run-job'],
    outsider: () => '',
    print: () => undefined,
  });
  await entered.code;
}
