/** How an operation is bound to HTTP: members of the input in the path and the query, the rest in the body. */
export interface Operation {
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: `/${string}`;
  /** Members of the input that go into the query, and what each is called there. */
  readonly query?: Readonly<Record<string, string>>;
  /** Of a service whose operations share one path: what `X-Amz-Target` names. */
  readonly target?: string;
  /** What stands before the service's own host: `api.`, `env.`. */
  readonly prefix?: string;
}

/** A service of few operations, in plain HTTP and JSON. */
export interface PlainService {
  /** What its requests are signed for. */
  readonly signingName: string;
  /** Its host before Region and domain: `airflow`. */
  readonly host: string;
  readonly operations: Readonly<Record<string, Operation>>;
}

/** Operations that share one path and name themselves in a header, as JSON 1.1 has it. */
export function targeted(
  service: string,
  names: readonly string[],
): Readonly<Record<string, Operation>> {
  return Object.fromEntries(
    names.map((name) => [name, { method: 'POST', path: '/', target: `${service}.${name}` }]),
  );
}
