import { expect, test } from 'vitest';
import { readSnapshot } from '#aws/read/snapshot.ts';

const install =
  "printf '[Service]\\nExecStart=/usr/bin/python3 -m http.server 8080\\n' > /etc/systemd/system/invoices.service";

function command(minute: number, lines: readonly string[], parts: object = {}): object {
  return {
    CommandId: `c-${minute}`,
    DocumentName: 'AWS-RunShellScript',
    Status: 'Success',
    RequestedDateTime: `2026-11-27T18:${String(minute).padStart(2, '0')}:00Z`,
    InstanceIds: ['i-1'],
    Parameters: { commands: lines },
    ...parts,
  };
}

test.for<[fact: string, commands: object[], told: string]>([
  [
    'installed and started',
    [command(1, [install, 'systemctl start invoices'])],
    'invoices 8080 active c-1',
  ],
  ['installed only', [command(1, [install])], 'invoices 8080 inactive c-1'],
  [
    'stopped later, whatever the order of the answer',
    [
      command(9, ['sudo systemctl stop invoices.service']),
      command(1, [install, 'systemctl enable --now invoices']),
    ],
    'invoices 8080 inactive c-9',
  ],
  [
    'looked at: as it was',
    [
      command(1, [install, 'systemctl start invoices']),
      command(2, ['systemctl is-active invoices']),
    ],
    'invoices 8080 active c-1',
  ],
  [
    'a command that failed did nothing',
    [
      command(1, [install, 'systemctl start invoices']),
      command(2, ['systemctl stop invoices'], { Status: 'Failed' }),
    ],
    'invoices 8080 active c-1',
  ],
  ['a unit whose port nobody told', [command(1, ['systemctl stop nginx'])], ''],
  ['on another instance', [command(1, [install], { InstanceIds: [] })], ''],
])('%s', ([, commands, told]) => {
  const { processes = [] } = readSnapshot([
    { name: 'run-commands.json', document: { Commands: commands } },
  ]);
  const [one] = processes;
  const state = one?.isActive === true ? 'active' : 'inactive';
  expect(one ? `${one.unit} ${one.port} ${state} ${one.commandId}` : '').toBe(told);
});

test('a schedule tells the call that it makes', () => {
  const document = {
    Name: 'stop-orders',
    Arn: 'arn:aws:scheduler:ap-northeast-1:111122223333:schedule/default/stop-orders',
    State: 'ENABLED',
    ScheduleExpression: 'rate(1 hours)',
    Target: { Arn: 'arn:aws:scheduler:::aws-sdk:rds:stopDBInstance', Input: '{}' },
  };
  expect(readSnapshot([{ name: 'schedule.json', document }]).schedules).toEqual([
    {
      id: 'stop-orders',
      state: 'ENABLED',
      expression: 'rate(1 hours)',
      target: 'arn:aws:scheduler:::aws-sdk:rds:stopDBInstance',
      input: '{}',
    },
  ]);
});
