import { expect, test } from 'vitest';
import { BadRequest } from '#request/bad-request.ts';
import type { Request } from '#request/document.ts';
import { traceRequest } from '#request/trace-request.ts';
import { putLogEvents, silentNotebook } from '../support/silent-notebook.ts';

test.for<[name: string, part: Partial<Request>, expected: string]>([
  ['a name that is nothing, with the nearest one', { from: 'notebok' }, 'such as "notebook"'],
  ['an interface that is not there', { from: 'eni-none' }, 'an id, an address'],
  ['a private source that nobody has', { from: '10.0.1.99' }, 'an id, an address'],
  ['an address that is none', { to: '10.0.0.256' }, 'a host name'],
  ['both ends outside', { from: 'internet', to: '203.0.113.9' }, 'at least one end'],
  ['a port that is none', { port: 70000 }, 'from 0 to 65535'],
  ['a principal that is none', { principal: 'me' }, 'the ARN of a role'],
])('%s', ([, part, expected]) => {
  const ask = () => traceRequest(silentNotebook(), { ...putLogEvents, ...part });
  expect(ask).toThrow(BadRequest);
  expect(ask).toThrow(expected);
  expect(refusal(ask)).toMatchSnapshot();
});

/** What a refusal says, in both languages. */
function refusal(ask: () => unknown): Pick<BadRequest, 'what' | 'expected' | 'got'> | undefined {
  try {
    ask();
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error;
    const { what, expected, got } = error;
    return { what, expected, got };
  }
  return undefined;
}

test('a Name tag that several carry names them', () => {
  const network = silentNotebook();
  const networkInterfaces =
    network.networkInterfaces?.map((one) => ({ ...one, name: 'twin' })) ?? [];
  const ask = () =>
    traceRequest({ ...network, networkInterfaces }, { from: 'twin', to: 'internet' });
  expect(ask).toThrow('one of eni-notebook, eni-monitoring');
  expect(refusal(ask)).toMatchSnapshot();
});
