import type { Request } from '#request/document.ts';

/** Somebody opens the UI's port at a host. */
export function open(who: string, host: string): Request {
  return { from: who, to: host, protocol: 'tcp', port: 443 };
}

export const auditor = 'internet:${auditor}';
export const office = 'internet:${office-user}';
export const officeColleague = 'internet:${office-colleague}';
export const officeNeighbour = 'internet:${office-neighbour}';
export const vpnUser = '${vpn-user}';
export const vpnColleague = '${vpn-colleague}';
