/** Who may call whom: the group that is called, the group that calls, and the one port. */
export interface GroupRule {
  readonly group: string;
  readonly from: string;
  readonly port: number;
}

/** All that the shop needs; nothing is wrong with it, and nothing has to be added. */
export const groupRules: readonly GroupRule[] = [
  { group: 'database', from: 'app', port: 5432 },
  { group: 'balancer', from: 'app', port: 80 },
  { group: 'stock', from: 'balancer', port: 8080 },
  { group: 'workers', from: 'app', port: 8080 },
  { group: 'endpoints', from: 'app', port: 443 },
  { group: 'endpoints', from: 'workers', port: 443 },
];
