import type { Change } from '#labs/lab.ts';
import { batch } from './scenario-batch.ts';
import { data } from './scenario-data.ts';
import { network } from './scenario-network.ts';

/** A nightly report in a closed network: two hosts, two buckets, one table. */
export const scenario: Change = {
  id: 'scenario',
  title: { en: 'A nightly report in a closed network', ja: '閉域網の夜間レポート' },
  steps: [...network, ...batch, ...data],
};
