import { expect, test } from 'vitest';
import { traceRequest } from '#request/trace-request.ts';
import { generateNetwork } from '../generate/generate-network.ts';
import { checksumOf, letterOf, readRecord } from './record.ts';

/** Where no kernel can be asked, what one answered still stands: `npm run oracle -- --record`. */
test.for(readRecord())(
  'network $seed of the generator: as a Linux kernel has answered',
  ({ seed, checksum, letters }) => {
    const network = generateNetwork(seed, letters.length);
    expect(checksumOf(network), 'the generator has changed: record again').toBe(checksum);
    const traced = network.requests.map((request) => traceRequest(network.snapshot, request));
    expect(traced.map(({ outcome }) => letterOf(outcome)).join('')).toBe(letters);
  },
);
