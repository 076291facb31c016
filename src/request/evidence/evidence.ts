import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { NumberedStep } from '../number-steps.ts';
import { fieldOf } from './field.ts';
import { policyEvidence } from './policy-evidence.ts';
import { readings, type Reading } from './readings.ts';

/** Where AWS says what a step was read from, and the command that shows it. */
export interface Evidence {
  readonly call: string;
  /** From the answer's top to the field: `SecurityGroups[sg-0a].IpPermissions[2]`. */
  readonly path: string;
  /** As it is typed; absent where no single call shows it. */
  readonly command?: string;
}

type Told = Pick<NumberedStep, 'step' | 'hop' | 'direction'>;

/**
 * Names the object and the field of AWS's answer that a step was judged by. An object of a list is
 * named by its id, an entry of an ACL by number and direction, a rule of a group by its place in the
 * answer. Nothing of a step that does not tell its source (`cutAtStop`).
 */
export function evidenceOf(snapshot: Snapshot, told: Told): Evidence | undefined {
  const { call } = told.step.readFrom;
  if (call === '') return undefined;
  const policy = told.direction === 'authorization' && policyEvidence(told.step);
  if (policy) return policy;
  const reading = readings[call];
  const field = fieldOf(snapshot, told.step);
  if (!reading) return { call, path: field.path };
  const ids = idsOf(told, reading);
  const command = commandOf(reading, ids, field.query);
  return {
    call,
    path: [
      ...(reading.list === undefined ? [] : [`${reading.list}[${ids.join(', ')}]`]),
      field.path,
    ].join('.'),
    ...(command !== undefined && { command }),
  };
}

/** The object's ids among all that a step and its place name: an interface may have several groups. */
function idsOf({ step, hop }: Told, { prefix }: Reading): readonly string[] {
  if (prefix === undefined) return [step.id];
  const own = step.id.split(', ').filter((id) => id.startsWith(prefix));
  if (own.length > 0) return own;
  const places = [step.at, hop?.id, hop?.subnetId, hop?.vpcId];
  return places.flatMap((id) => (id?.startsWith(prefix) ? [id] : [])).slice(0, 1);
}

function commandOf(
  { list, command, prefix }: Reading,
  ids: readonly string[],
  field: string,
): string | undefined {
  const takesId = /--[\w-]+$/.test(command);
  if (takesId && ids.length === 0) return undefined;
  if (prefix === 'vpc-') return `aws ${command} ${ids[0]} --attribute ${lowerFirst(field)}`;
  const query = list === undefined ? '' : ` --query '${list}[].${field}'`;
  return `aws ${command}${takesId ? ` ${ids.join(' ')}` : ''}${query}`;
}

const lowerFirst = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
