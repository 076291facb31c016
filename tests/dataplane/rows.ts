import type { StandIn } from '#dataplane/listener.ts';
import type { DeclaredPlace } from '#dataplane/place.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { named, zone } from '../support/names.ts';
import {
  defaultNacl,
  eni,
  inbound,
  interfaceEndpoint,
  nacl,
  outbound,
  sg,
  subnet,
  table,
} from '../support/network.ts';

/*
 *  vpc-1 10.0.0.0/16, no internet gateway, zone corp.internal
 *  ├── near 10.0.1.0/24   eni-app 10.0.1.23 (sg-app)   eni-logs 10.0.1.50 ── vpce-logs
 *  ├── data 10.0.2.0/24   eni-db 10.0.2.10 (sg-db: 5432, 8080, 514 and 515/udp)
 *  └── far  10.0.3.0/24   eni-far 10.0.3.10; its ACL lets answers out to 1024-32767 only
 */

export function network(dbRules = ['tcp/5432', 'tcp/8080', 'udp/514', 'udp/515']): Snapshot {
  const rules = dbRules.map((rule) => inbound(`${rule} 10.0.0.0/16`));
  return named({
    subnets: [
      subnet('near', '10.0.1.0/24'),
      subnet('data', '10.0.2.0/24', 'c'),
      subnet('far', '10.0.3.0/24', 'c'),
    ],
    routeTables: [table('rtb-main', [], '10.0.0.0/16 local')],
    networkAcls: [
      defaultNacl(),
      nacl(
        'acl-far',
        ['far'],
        'in 100 allow tcp/9000 10.0.0.0/16',
        'out 100 allow tcp/1024-32767 10.0.0.0/16',
      ),
    ],
    securityGroups: [
      sg('sg-app', outbound('all 0.0.0.0/0')),
      sg('sg-db', ...rules, outbound('all 0.0.0.0/0')),
      sg('sg-far', inbound('tcp/9000 10.0.0.0/16')),
      sg('sg-logs', inbound('tcp/443 10.0.0.0/16')),
    ],
    networkInterfaces: [
      eni('eni-app', '10.0.1.23', 'near', ['sg-app']),
      eni('eni-logs', '10.0.1.50', 'near', ['sg-logs'], { requesterManaged: true }),
      eni('eni-db', '10.0.2.10', 'data', ['sg-db']),
      eni('eni-far', '10.0.3.10', 'far', ['sg-far']),
    ],
    vpcEndpoints: [interfaceEndpoint('vpce-logs', 'logs', ['eni-logs'])],
    hostedZones: [zone('corp.internal', ['db.corp.internal A 10.0.2.10'])],
  });
}

export const app: DeclaredPlace = {
  id: 'app',
  title: { en: 'the application', ja: 'アプリケーション' },
  at: 'eni-app',
};

export const standIns: readonly StandIn[] = [
  { at: 'eni-db', port: 5432, kind: 'tcp' },
  { at: 'eni-db', port: 514, protocol: 'udp', kind: 'udp' },
  { at: 'eni-far', port: 9000, kind: 'tcp' },
];

export interface Row {
  readonly id: string;
  readonly host: string;
  readonly port: number;
  readonly protocol?: 'tcp' | 'udp';
  readonly sourcePort?: number;
  readonly speak?: string;
  readonly sees: string;
  /** What the client prints, or comes back. */
  readonly text: string;
}

/** With the hook a client's port is one of the machine's: tests side by side take others. */
const own = process.pid % 3000;

const timedOut = 'TimeoutError: timed out';
const refused = 'ConnectionRefusedError: [Errno 111] Connection refused';
const unknownName = 'gaierror: [Errno -2] Name or service not known';

/** Every fate that a request can have, as a client in the VPC sees it. */
export const rows: readonly Row[] = [
  {
    id: 'endpoint by its private DNS',
    host: 'logs.ap-northeast-1.amazonaws.com',
    port: 443,
    sees: 'ok',
    text: '',
  },
  {
    id: 'public address, no way there',
    host: 'monitoring.ap-northeast-1.amazonaws.com',
    port: 443,
    sees: 'timeout',
    text: timedOut,
  },
  {
    id: 'endpoint, a port that it does not serve',
    host: '10.0.1.50',
    port: 80,
    sees: 'timeout',
    text: timedOut,
  },
  {
    id: 'a name of the private zone',
    host: 'db.corp.internal',
    port: 5432,
    speak: 'select',
    sees: 'ok',
    text: 'select',
  },
  {
    id: 'a name that nobody has',
    host: 'cache.corp.internal',
    port: 6379,
    sees: 'dns-failure',
    text: unknownName,
  },
  {
    id: 'the host by its address',
    host: '10.0.2.10',
    port: 5432,
    speak: 'hello',
    sees: 'ok',
    text: 'hello',
  },
  {
    id: 'a port that the group does not admit',
    host: '10.0.2.10',
    port: 22,
    sees: 'timeout',
    text: timedOut,
  },
  {
    id: 'admitted, and nothing listens',
    host: '10.0.2.10',
    port: 8080,
    sees: 'refused',
    text: refused,
  },
  {
    id: 'an address that nobody holds',
    host: '10.0.1.99',
    port: 443,
    sees: 'timeout',
    text: timedOut,
  },
  {
    id: 'a public address typed by hand',
    host: '93.184.215.14',
    port: 443,
    sees: 'timeout',
    text: timedOut,
  },
  {
    id: 'a source port whose answers come back',
    host: '10.0.3.10',
    port: 9000,
    sourcePort: 20_000 + own,
    speak: '?',
    sees: 'ok',
    text: '?',
  },
  {
    id: 'a source port whose answers do not',
    host: '10.0.3.10',
    port: 9000,
    sourcePort: 61_500 + own,
    sees: 'timeout',
    text: timedOut,
  },
  {
    id: 'a datagram, answered',
    host: '10.0.2.10',
    port: 514,
    protocol: 'udp',
    sees: 'ok',
    text: '?',
  },
  {
    id: 'a datagram, not admitted',
    host: '10.0.2.10',
    port: 123,
    protocol: 'udp',
    sees: 'timeout',
    text: timedOut,
  },
  {
    id: 'a datagram, and nothing listens',
    host: '10.0.2.10',
    port: 515,
    protocol: 'udp',
    sees: 'refused',
    text: refused,
  },
];
