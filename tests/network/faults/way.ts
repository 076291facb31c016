/** The ways that a request may take, as its rules and routes have to know them. */
export interface Way {
  readonly from: 'eni-client' | 'internet';
  readonly to: string;
  /** The addresses that the two ends see of one another. */
  readonly client: string;
  readonly server: string;
  /** What stands behind `eni-server`; absent where the request goes past it. */
  readonly behind?: 'host' | 'endpoint';
  /** Whether the server stands in vpc-2. */
  readonly isFar?: true;
  /** The route by which the request leaves its subnet, and that of the reply. */
  readonly onward?: string;
  readonly homeward?: string;
  readonly elastic?: readonly ('client' | 'server')[];
  /** The endpoint that carries an AWS call. */
  readonly endpointId?: 'vpce-s3' | 'vpce-logs';
}

const host = { from: 'eni-client', to: 'eni-server', client: '10.0.1.10', behind: 'host' } as const;
const out = { from: 'eni-client', to: 'internet:203.0.113.9', server: '203.0.113.9' } as const;
const far = { ...host, server: '10.1.2.20', isFar: true } as const;
const call = { from: 'eni-client', client: '10.0.1.10' } as const;

const ways = {
  'one subnet': { ...host, server: '10.0.1.20' },
  'two subnets': { ...host, server: '10.0.2.20' },
  peers: { ...far, onward: '10.1.0.0/16 pcx-1', homeward: '10.0.0.0/16 pcx-1' },
  'over a transit gateway': {
    ...far,
    onward: '10.1.0.0/16 tgw-1',
    homeward: '10.0.0.0/16 tgw-1',
  },
  'by elastic addresses': {
    ...host,
    to: '198.51.100.50',
    client: '198.51.100.51',
    server: '198.51.100.50',
    onward: '0.0.0.0/0 igw-1',
    homeward: '0.0.0.0/0 igw-1',
    elastic: ['client', 'server'],
  },
  'in from the internet': {
    ...host,
    from: 'internet',
    client: '198.51.100.7',
    server: '10.0.2.20',
    homeward: '0.0.0.0/0 igw-1',
    elastic: ['server'],
  },
  'out by the internet gateway': {
    ...out,
    client: '10.0.1.10',
    onward: '0.0.0.0/0 igw-1',
    elastic: ['client'],
  },
  'out by the NAT gateway': { ...out, client: '10.0.1.10', onward: '0.0.0.0/0 nat-1' },
  'S3 by the gateway endpoint': {
    ...call,
    to: 'bucket.s3.ap-northeast-1.amazonaws.com',
    server: '52.219.0.1',
    onward: 'pl-s3 vpce-s3',
    endpointId: 'vpce-s3',
  },
  'logs by the interface endpoint': {
    ...call,
    to: 'logs.ap-northeast-1.amazonaws.com',
    server: '10.0.2.20',
    behind: 'endpoint',
    endpointId: 'vpce-logs',
  },
} as const satisfies Readonly<Record<string, Way>>;

export type Kind = keyof typeof ways;

export const kinds = Object.keys(ways).filter((name): name is Kind => name in ways);

export function wayOf(kind: Kind): Way {
  return ways[kind];
}
