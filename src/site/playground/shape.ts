/** Whether a value has the shape of what it is taken for; it comes from a link that anybody may write. */
export type Check = (value: unknown) => boolean;

export const isText: Check = (value) => typeof value === 'string';
export const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
export const isYesNo: Check = (value) => typeof value === 'boolean';
export const isRecord: Check = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

export const exactly =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);

export const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

export const maybe = (check: Check): Check => either(exactly(undefined), check);

/** An object with these members at least. */
export const withMembers =
  (members: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) &&
    Object.entries(members).every(([name, check]) => check(Reflect.get(Object(value), name)));
