type Optional<T> = { [K in keyof T]: undefined extends T[K] ? K : never }[keyof T];

/** The fields that have a value: what AWS left out stays out, instead of being `undefined`. */
export type Present<T> = Omit<T, Optional<T>> & {
  readonly [K in Optional<T>]?: Exclude<T[K], undefined>;
};

export function present<T extends object>(fields: T): Present<T>;
export function present(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]: [string, unknown]) => value !== undefined),
  );
}
