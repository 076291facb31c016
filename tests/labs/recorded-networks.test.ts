import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { loadLabs } from '#labs/load.node.ts';
import {
  keptIfSame,
  recordNetwork,
  recordServices,
  recordedStates,
} from '#labs/recorded-network.ts';
import { openHome } from '#state/home.ts';
import { emulator } from '../support/emulator.ts';
import { evidenceOf } from '../support/trial-bench.ts';
import { isWhole } from '../support/whole-run.ts';

beforeAll(emulator);

const { projectRoot } = openHome();
const labs = await loadLabs(projectRoot);
const services = join(projectRoot, 'src/labs/endpoint-services.json');
/** Every lab as shipped, and every second one solved, unless all are asked for. */
const cases = labs
  .flatMap((lab) => recordedStates.map((state) => ({ lab, state, id: lab.id })))
  .filter(({ state }, i) => isWhole || state === 'as-shipped' || i % 4 === 1);

// `npm run record` writes those that changed.
test.for(cases)(
  'pages without a server show the network that LocalStack builds: $id $state',
  async ({ lab, state }) => {
    const path = join(projectRoot, `labs/${lab.id}-${lab.slug}/recorded/network-${state}.json`);
    const kept = await readFile(path, 'utf8').catch(() => undefined);
    const evidence = await evidenceOf(lab, state === 'solved' ? lab.solution.id : undefined);
    await expect(recordServices(evidence)).toMatchFileSnapshot(services);
    await expect(keptIfSame(kept, recordNetwork(evidence))).toMatchFileSnapshot(path);
  },
);
