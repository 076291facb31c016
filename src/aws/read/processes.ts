import type { Process } from '#network/snapshot/process.ts';
import { runCommandSchema } from '../schema/run-command.ts';
import { gather, listOf, type Told } from './kind.ts';
import type { Located } from './locate.ts';
import { once } from './once.ts';
import { shelve, type Shelf } from './shelf.ts';

export const runCommands = listOf('Commands', runCommandSchema, 'CommandId');

/** The file of a unit, and the port that its program is told to listen on. */
const unitFile = /\/etc\/systemd\/system\/([\w@-]+)\.service/;
const listensOn = /(?:http\.server |--port[ =]|ListenStream=)(\d+)/;
const systemctl = /^(?:sudo )?systemctl (.+?) ([\w@-]+)(?:\.service)?$/;

const starting = ['start', 'restart', 'enable --now'];
const stopping = ['stop', 'disable --now'];

/**
 * The units that Run Command installed on instances, and whether it started or stopped each last.
 * What a machine does by itself no answer of AWS tells.
 *
 * @see https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListCommands.html
 */
export function readProcesses(saved: Located): Shelf<Process> | undefined {
  const rows = gather(saved.documents, runCommands);
  if (!rows) return undefined;
  const commands = once(rows, ({ id }) => id)
    .filter(({ value }) => value.isShell)
    .toSorted((one, other) => one.value.at - other.value.at);
  const found = new Map<string, Told<Process>>();
  for (const row of commands)
    for (const instanceId of row.value.instanceIds)
      for (const line of row.value.lines) {
        const told = tellOf(line.trim());
        const id = `${instanceId}/${told?.unit ?? ''}`;
        const before = found.get(id)?.value;
        const port = told?.port ?? before?.port;
        if (!told || port === undefined) continue;
        const isActive = told.isActive ?? before?.isActive ?? false;
        const value = { id, instanceId, unit: told.unit, port, isActive, commandId: row.value.id };
        found.set(id, { ...row, value });
      }
  return shelve(saved, [runCommands], [...found.values()]);
}

interface Tell {
  readonly unit: string;
  readonly port?: number;
  readonly isActive?: boolean;
}

/** What a line of a script says of a unit. */
function tellOf(line: string): Tell | undefined {
  const [, unit] = unitFile.exec(line) ?? [];
  const [, port] = listensOn.exec(line) ?? [];
  if (unit !== undefined) return port === undefined ? undefined : { unit, port: Number(port) };
  const [, verb = '', named] = systemctl.exec(line) ?? [];
  if (named === undefined) return undefined;
  if (starting.includes(verb)) return { unit: named, isActive: true };
  return stopping.includes(verb) ? { unit: named, isActive: false } : undefined;
}
