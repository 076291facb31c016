import { arnOf, each, fileName, type Row, type Writer } from './rows.ts';

/** The commands that Run Command was sent, as `list-commands` tells them; only their order is known. */
export const writeProcesses: Writer<'processes'> = (rows) => ({
  commands: {
    Commands: [...Map.groupBy(rows, ({ commandId }) => commandId)].map(([id, same], i) => ({
      CommandId: id,
      DocumentName: 'AWS-RunShellScript',
      Status: 'Success',
      RequestedDateTime: new Date(i * 1000).toISOString(),
      InstanceIds: [...new Set(same.map(({ instanceId }) => instanceId))],
      Parameters: { commands: [...new Set(same.flatMap(linesOf))] },
    })),
  },
});

function linesOf({ unit, port, isActive }: Row<'processes'>): readonly string[] {
  const program = `ExecStart=/usr/bin/python3 -m http.server ${port}`;
  return [
    `printf '[Service]\\n${program}\\n' > /etc/systemd/system/${unit}.service`,
    `systemctl ${isActive ? 'start' : 'stop'} ${unit}`,
  ];
}

export const writeSchedules: Writer<'schedules'> = (rows, place) => {
  const arn = (one: Row<'schedules'>) =>
    arnOf('scheduler', { ...place, ...one }, `schedule/default/${one.id}`);
  return {
    schedules: {
      Schedules: rows.map((one) => ({ Name: one.id, GroupName: 'default', Arn: arn(one) })),
    },
    ...each(rows, (one) => [
      `schedule-${fileName(one.id)}`,
      {
        Name: one.id,
        Arn: arn(one),
        State: one.state,
        ScheduleExpression: one.expression,
        Target: { Arn: one.target, Input: one.input },
      },
    ]),
  };
};
