/** Follows `VpcEndpoint.NetworkInterfaceIds.0` to a text or a number. */
export function valueAt(answer: object, path: string): string | undefined {
  const found = path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
      answer,
    );
  return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
}
