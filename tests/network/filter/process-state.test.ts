import { expect, test } from 'vitest';
import { evaluateProcess } from '#network/filter/process-state.ts';
import type { Flow } from '#network/packet/flow.ts';
import type { Process } from '#network/snapshot/process.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import { eni, snapshot } from '../../support/network.ts';

function unit(port: number, isActive: boolean, parts: Partial<Process> = {}): Process {
  const base = { id: `i-1/${port}`, instanceId: 'i-1', unit: 'invoices', commandId: 'c-1' };
  return { ...base, port, isActive, ...parts };
}

const to8080 = { protocol: 'tcp' } as const;

test.for<[name: string, processes: Process[] | undefined, flow: Partial<Flow>, step: string]>([
  ['a unit that was started listens', [unit(8080, true)], to8080, 'allow: listens'],
  ['one that was stopped refuses', [unit(8080, false)], to8080, 'deny: stopped'],
  ['it says nothing of another port', [unit(9090, false)], to8080, 'nothing'],
  ['it says nothing of UDP', [unit(8080, false)], { protocol: 'udp' }, 'nothing'],
  ['nor of another instance', [unit(8080, false, { instanceId: 'i-2' })], to8080, 'nothing'],
  [
    'of two units for one port, the one that runs has it',
    [unit(8080, false), unit(8080, true, { unit: 'invoices-v2' })],
    to8080,
    'allow: listens',
  ],
  ['commands that were not read tell nothing', undefined, to8080, 'nothing'],
])('%s', ([, processes, flow, expected]) => {
  const index = indexSnapshot(snapshot(processes ? { processes } : {}));
  const at = (address: string, port: number) => ({ address, ports: { from: port, to: port } });
  const step = evaluateProcess(index, eni('eni-1', '10.0.1.5', 's', [], { instanceId: 'i-1' }), {
    protocol: 'tcp',
    source: at('10.0.1.9', 40_000),
    destination: at('10.0.1.5', 8080),
    ...flow,
  });
  expect(step ? `${step.verdict}: ${step.reason}` : 'nothing').toBe(expected);
});
