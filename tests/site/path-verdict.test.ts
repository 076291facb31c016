import { expect, test } from 'vitest';
import { traceRequest } from '#request/trace-request.ts';
import { closedNetwork } from '#site/example-network.ts';
import { verdictOf } from '#site/path/verdict.ts';
import { marksOf } from '#site/plan/mark.ts';

/** What is said of the notebook's call to logs, whose endpoint admits it or does not. */
function said(admits: boolean, closed: boolean) {
  const trace = traceRequest(closedNetwork({ logs: 'c', admits }), {
    from: 'notebook',
    to: 'logs.ap-northeast-1.amazonaws.com',
    protocol: 'tcp',
    port: 443,
  });
  const { look, headline } = verdictOf(
    { trace, marks: marksOf(trace), revealed: true, closed },
    'en',
  );
  return `${look}: ${headline.replace(/: sg-.*/, '')}`;
}

test.for([
  ['must work and is stopped', false, false, 'deny: Stopped at hop 7'],
  ['must work and works', true, false, 'allow: Delivered, and the reply came back'],
  ['must fail and is stopped', false, true, 'allow: Stopped at hop 7, as it should be'],
  ['must fail and works', true, true, 'caution: Delivered, and it must not be'],
] as const)('a request that %s', ([, admits, mustFail, wanted]) => {
  expect(said(admits, mustFail)).toBe(wanted);
});
