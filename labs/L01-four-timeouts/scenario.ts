import type { Change } from '#labs/lab.ts';
import { databaseReady, databaseSteps } from './scenario-database.ts';
import { groups } from './scenario-groups.ts';
import { machines } from './scenario-machines.ts';
import { names } from './scenario-names.ts';
import { doors, network } from './scenario-network.ts';
import { pricesSteps } from './scenario-prices.ts';
import { stock } from './scenario-stock.ts';

/** A small shop in a closed network, in which everything works. */
export const scenario: Change = {
  id: 'scenario',
  title: { en: 'A small shop in a closed network', ja: '閉域網の中の小さなショップ' },
  steps: [
    ...network,
    ...groups,
    ...databaseSteps,
    ...doors,
    ...machines,
    ...stock,
    ...pricesSteps,
    ...databaseReady,
    ...names,
  ],
};
