import { join } from 'node:path';
import { readTexts } from '#aws/read.ts';
import { readFolder } from '#aws/read-folder.node.ts';

/** A network account with two Regions, and an account that has its workload in shared subnets. */
const folder = join(import.meta.dirname, '../aws/fixtures/two-accounts');

export const { snapshot, unknown } = readTexts(await readFolder(folder));

/** `vpcs 60001 name cidrs.0`: members of the resource whose id ends so, as `shared | 10.0.0.0/16`. */
export function told(asked: string): string {
  const [collection = '', ending = '', ...paths] = asked.split(' ');
  const found = rows(member(snapshot, collection)).find((row) =>
    String(member(row, 'id')).endsWith(ending),
  );
  return paths.map((path) => short(path.split('.').reduce(member, found))).join(' | ');
}

function rows(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function member(value: unknown, key: string): unknown {
  return value === undefined ? undefined : Reflect.get(Object(value), key);
}

function short(value: unknown): string {
  return (JSON.stringify(value) ?? 'undefined').replaceAll('"', '');
}
