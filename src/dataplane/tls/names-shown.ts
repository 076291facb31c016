import type { Destination, Listener } from '../listener.ts';

/** The names in the certificate that a listener shows; those that it is asked for, where it has none. */
export function namesShown(listener: Listener, to: Destination): readonly string[] {
  const asked = [to.host ?? to.address];
  if (listener.kind === 'aws') return listener.hosts;
  if (listener.kind === 'web-server') return [listener.host];
  if (listener.kind === 'load-balancer' && listener.names.length > 0) return listener.names;
  return asked;
}

/** Whether a name, which may begin with `*.`, stands for a host. */
export function covers(name: string, host: string): boolean {
  return name.startsWith('*.') ? host.endsWith(name.slice(1)) : name === host;
}

/** A host that a name stands for: what a client is shown that asked for another. */
export function concrete(name: string): string {
  return name.replace(/^\*\./, 'any.');
}
