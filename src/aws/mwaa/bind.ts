import type { Operation } from './operations.ts';

/** A call as HTTP carries it, before it is signed. */
export interface Bound {
  readonly method: Operation['method'];
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  /** Absent where the method has none. */
  readonly body?: string;
}

/** Puts each member of the input where its operation wants it. */
export function bind({ method, path, query = [] }: Operation, input: object): Bound {
  const members = Object.entries(input).filter(([, value]) => value !== undefined);
  const inPath = (name: string) => path.includes(`{${name}}`);
  const rest = members.filter(([name]) => !inPath(name) && !query.includes(name));
  return {
    method,
    path: path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(String(Reflect.get(input, name) ?? '')),
    ),
    query: Object.fromEntries(
      members
        .filter(([name]) => query.includes(name))
        .map(([name, value]: [string, unknown]) => [
          name,
          Array.isArray(value) ? value.map(String) : String(value),
        ]),
    ),
    ...(method === 'GET' || method === 'DELETE'
      ? {}
      : { body: JSON.stringify(Object.fromEntries(rest)) }),
  };
}

/** The query as it is sent. */
export function written(query: Bound['query']): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
}
