import { describe, expect, onTestFinished, test } from 'vitest';
import { agrees, compare, confirm } from './compare.ts';
import { generateNetwork } from './generate/generate-network.ts';
import { openKernel, whyNoKernel } from './kernel/kernel.ts';
import { disagreementInWords } from './report/in-words.ts';

const why = whyNoKernel();

describe('the kernel carries what the tracer delivers, and nothing else', () => {
  test.runIf(process.env['CI'])('a machine of continuous integration has namespaces', () => {
    expect(why).toBeUndefined();
  });

  test.skipIf(why !== undefined).each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'network %i of the generator (here without namespaces: skipped)',
    async (seed) => {
      const kernel = openKernel();
      onTestFinished(() => kernel.close());
      const network = generateNetwork(seed, 30, undefined);
      const compared = await compare(kernel, network);
      expect(compared).toHaveLength(network.requests.length);
      for (const { request } of compared.filter((one) => !agrees(one))) {
        const found = await confirm(kernel, network.snapshot, request);
        expect(found && disagreementInWords(found)).toBeUndefined();
      }
    },
  );
});
