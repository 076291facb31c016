import type { Bindings } from '#aws/step.ts';
import type { Request } from '#request/document.ts';

/** Puts bindings in place of `${name}`. Throws `RangeError` for a name that nothing saved. */
export function fillText(text: string, bindings: Bindings): string {
  return text.replaceAll(/\$\{([^}]+)\}/g, (_, name: string) => {
    const value = bindings[name];
    if (value === undefined) throw new RangeError(`no step saved the name "${name}"`);
    return value;
  });
}

/** A request with bindings in place of names, as the tracer takes it. */
export function fillRequest(request: Request, bindings: Bindings): Request {
  const { from, to, action, resource, principal } = request;
  const fill = (text: string) => fillText(text, bindings);
  return {
    ...request,
    from: fill(from),
    to: fill(to),
    ...(action === undefined ? {} : { action: fill(action) }),
    ...(resource === undefined ? {} : { resource: fill(resource) }),
    ...(principal === undefined ? {} : { principal: fill(principal) }),
  };
}
