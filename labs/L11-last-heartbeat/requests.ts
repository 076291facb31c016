import type { Request } from '#request/document.ts';
import {
  databasePort,
  httpsPort,
  logsHost,
  monitoringHost,
  reader,
  s3Host,
  sqsHost,
  stranger,
} from './names.ts';

function ask(from: string, to: string, port: number = httpsPort): Request {
  return { from, to, protocol: 'tcp', port };
}

const containers = ['${scheduler}', '${scheduler-2}', '${worker}'] as const;
const doors = ['${database-door-1}', '${database-door-2}'] as const;

/** By the name, as Airflow connects; then every container with every address of it. */
export const heartbeat = ask('${scheduler}', '${database-host}', databasePort);
export const everyDoor = containers.flatMap((from) =>
  doors.map((to) => ask(from, to, databasePort)),
);

export const queue = ask('${scheduler}', sqsHost);
export const otherDoors = [
  ask('${worker}', sqsHost),
  ask('${worker}', monitoringHost),
  ask('${scheduler-2}', monitoringHost),
];

export const page = ask(reader, '${web-host}');
export const logs = ask('${scheduler}', logsHost);
export const otherLogs = [ask('${worker}', logsHost), ask('${worker}', s3Host)];

export const neighbourToDatabase = ask('${neighbour}', '${database-door-1}', databasePort);
export const neighbourElsewhere = [
  ask('${neighbour}', '${database-door-2}', databasePort),
  ask('${neighbour}', sqsHost),
  ask('${neighbour}', '${scheduler}', databasePort),
];

/** What the article took the heartbeat for: somebody who dials the scheduler from outside. */
export const webToScheduler = ask(stranger, '${scheduler}', httpsPort);
export const alsoToScheduler = [
  ask(stranger, '${scheduler}', databasePort),
  ask(stranger, '${worker}', 8793),
];

export const out = ask('${scheduler}', '1.1.1.1');
export const otherOut = [ask('${worker}', '198.51.100.80')];
