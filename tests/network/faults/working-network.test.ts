import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { traceRequest } from '#request/trace-request.ts';
import { traceInWords } from '../../support/in-words.ts';
import { runs } from '../properties/runs.ts';
import { kinds } from './way.ts';
import { anyChoice, build } from './working-network.ts';

test.for(kinds)('%s: the request of a network without a fault is delivered', (kind) => {
  fc.assert(
    fc.property(
      anyChoice.map((choice) => ({ ...choice, kind })),
      (choice) => {
        const { network, request } = build(choice);
        expect(traceInWords(traceRequest(network, request))).toBe('ok');
      },
    ),
    runs(20),
  );
});
