import { z } from 'zod';
import type {
  AirflowEnvironment,
  EcsTask,
  GlueConnection,
  LambdaFunction,
} from '#network/snapshot/service-host.ts';
import {
  environmentSchema,
  functionSchema,
  glueConnectionSchema,
  taskSchema,
  wrappedFunctionSchema,
} from '../schema/service-task.ts';
import { answerAbout, gather, listOf } from './kind.ts';
import type { Located } from './locate.ts';
import { once } from './once.ts';
import { readList, shelve, type Shelf } from './shelf.ts';

const functions = listOf('Functions', functionSchema);
const oneFunction = answerAbout('FunctionArn', ['FunctionName', 'FunctionArn'], functionSchema);
const wrapped = answerAbout('Configuration', ['Configuration', 'Code'], wrappedFunctionSchema);
const tasks = listOf('tasks', taskSchema, 'taskArn');
// A function's configuration has an `Environment`, too: its variables.
const environments = {
  ...answerAbout('Environment', ['Environment'], environmentSchema),
  isOurs: ({ Environment }: Readonly<Record<string, unknown>>) =>
    typeof Environment === 'object' && Environment !== null && 'Arn' in Environment,
};
/** `ListEnvironments`: names alone; a list of things of that name is another service's. */
const environmentNames = {
  ...listOf('Environments', z.string()),
  isOurs: ({ Environments }: Readonly<Record<string, unknown>>) =>
    Array.isArray(Environments) && Environments.every((name) => typeof name === 'string'),
};
const connections = listOf('ConnectionList', glueConnectionSchema);

export const serviceTaskKinds = [
  functions,
  oneFunction,
  wrapped,
  tasks,
  environments,
  environmentNames,
  connections,
];

/** Functions; the list knows no states, the configuration of one does. */
export function readFunctions(saved: Located): Shelf<LambdaFunction> | undefined {
  const kinds = [functions, oneFunction, wrapped];
  const told = kinds.map((kind) => gather(saved.documents, kind));
  if (!told.some((rows) => rows)) return undefined;
  const rows = once(
    told.flatMap((some) => some ?? []),
    ({ arn }) => arn,
    'views',
  );
  return shelve(saved, kinds, rows);
}

export function readTasks(saved: Located): Shelf<EcsTask> | undefined {
  return readList(saved, tasks);
}

/** A list that names an environment of which nothing is told leaves them unread. */
export function readEnvironments(saved: Located): Shelf<AirflowEnvironment> | undefined {
  const listed = gather(saved.documents, environmentNames);
  const rows = gather(saved.documents, environments) ?? (listed?.length === 0 ? [] : undefined);
  const told = new Set(rows?.map(({ value }) => value.id));
  if (!rows || listed?.some(({ value }) => !told.has(value))) return undefined;
  const whole = once(rows, ({ key }) => key).map((row) => {
    const { key: _key, ...value } = row.value;
    return { ...row, value };
  });
  return shelve(saved, [environments, environmentNames], whole);
}

/** Connections have no ARN: a name is one of its account and Region. */
export function readGlueConnections(saved: Located): Shelf<GlueConnection> | undefined {
  const rows = gather(saved.documents, connections)?.map((row) => {
    const { account, region } = row.place;
    return { ...row, value: { account, region, ...row.value } };
  });
  if (!rows) return undefined;
  const whole = once(rows, ({ id, account, region }) => `${id} ${account} ${region}`);
  return shelve(saved, [connections], whole);
}
