import { expect, test } from 'vitest';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { cutAtStop, withoutReasons } from '#request/cut-at-stop.ts';
import { traceRequest } from '#request/trace-request.ts';
import { nacl } from '../support/network.ts';
import {
  putLogEvents,
  silentNotebook,
  solvedNotebook,
  withLogsEndpoint,
} from '../support/silent-notebook.ts';

const oneWay = nacl('acl-1', ['private-a'], 'out 100 allow all 0.0.0.0/0');
const noReply = {
  ...solvedNotebook(),
  networkAcls: [...(solvedNotebook().networkAcls ?? []), oneWay],
};
const noDns = {
  ...solvedNotebook(),
  vpcs: solvedNotebook().vpcs?.map((one) => ({ ...one, enableDnsSupport: false })) ?? [],
};

const stopped: [name: string, network: Snapshot, lastHop: string, symptom: string][] = [
  ['at the router', silentNotebook(), 'router', 'timeout'],
  ['at the door', withLogsEndpoint('sg-notebook'), 'network-interface', 'timeout'],
  ['on the way back', noReply, 'service', 'timeout'],
  ['at the counter', withLogsEndpoint(), 'service', 'access-denied'],
  ['at the resolver', noDns, 'resolver', 'dns-failure'],
];

test.for(stopped)(
  'stopped %s: how far and what the client saw is told',
  ([, network, lastHop, symptom]) => {
    const cut = cutAtStop(traceRequest(network, putLogEvents));
    expect([cut.forward.at(-1)?.kind, cut.symptom]).toEqual([lastHop, symptom]);
    expect(cut.forward.at(-1)?.steps.at(-1)?.kind).toBe('stopped');
  },
);

test.for(stopped)('stopped %s: nothing of the cause leaks', ([, network]) => {
  const trace = traceRequest(network, putLogEvents);
  const { request: _asked, ...cut } = cutAtStop(trace);
  const told = JSON.stringify(cut);
  expect(trace.blockers.length).toBeGreaterThan(0);
  for (const { id, code, message } of trace.blockers)
    for (const secret of [`"${id}"`, code, message.en, message.ja])
      expect(told).not.toContain(secret);
  for (const field of ['rule', 'code', 'flips', 'at', 'reply', 'authorization'])
    expect(told).not.toContain(`"${field}":`);
});

test('a request that arrives is told whole', () => {
  const trace = traceRequest(solvedNotebook(), putLogEvents);
  expect(cutAtStop(trace)).toBe(trace);
});

test('of one that arrives and must not, only that it does is told', () => {
  const seen = withoutReasons(traceRequest(solvedNotebook(), putLogEvents));
  expect(seen.outcome).toBe('delivered');
  expect(seen.forward.flatMap(({ steps }) => steps.map(({ message }) => message.en))).toEqual(
    seen.forward.flatMap(({ steps }) => steps.map(() => 'passed')),
  );
  for (const field of ['rule', 'code', 'at', 'reply', 'authorization'])
    expect(JSON.stringify(seen)).not.toContain(`"${field}":`);
});
