import type { Request } from '#request/document.ts';

/** Whether two requests ask the same of the same. */
export function isSameRequest(one: Request, other: Request): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf({ from, to, protocol = 'tcp', port, action, resource, principal }: Request): string {
  return JSON.stringify([from, to, protocol, port, action, resource, principal]);
}
