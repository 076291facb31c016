import type { Request } from '#request/document.ts';

/** The worker asks a host on 443. */
export function ask(host: string): Request {
  return { from: '${worker}', to: host, protocol: 'tcp', port: 443 };
}

/** The worker puts a question to a DNS server. */
export function askName(server: string, protocol: 'udp' | 'tcp'): Request {
  return { from: '${worker}', to: server, protocol, port: 53 };
}
