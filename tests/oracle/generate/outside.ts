/** Clients and servers on the internet. */
export const outsiders = ['198.51.100.7', '203.0.113.10', '203.0.113.200', '192.0.2.33'];
export const outsiders6 = ['2001:db8:ffff::7', '2001:db8:eeee::10'];

/** Blocks that hold some of them, as rules and routes name them. */
export const outsideBlocks = [
  '203.0.113.0/24',
  '203.0.113.0/25',
  '198.51.100.0/24',
  '192.0.2.33/32',
];
export const outsideBlocks6 = ['2001:db8:ffff::/48', '2001:db8:eeee::10/128'];

/** The customer's own network behind a VPN, and the blocks in which it announces itself. */
export const customers = ['192.168.10.5', '192.168.20.6'];
export const customerBlocks = ['192.168.0.0/16', '192.168.10.0/24', '192.168.20.0/24'];

/** What the platform answers: resolver, instance metadata, time. */
export const platformAddresses = ['169.254.169.253', '169.254.169.254', '169.254.169.123'];

/** Services behind gateway endpoints: their public blocks, and an address in each. */
export const services = [
  {
    name: 'com.amazonaws.ap-northeast-1.s3',
    listId: 'pl-s3',
    blocks: ['52.219.0.0/20', '3.5.152.0/21'],
    addresses: ['52.219.1.10', '3.5.152.9'],
  },
  {
    name: 'com.amazonaws.ap-northeast-1.dynamodb',
    listId: 'pl-dynamodb',
    blocks: ['52.94.8.0/24'],
    addresses: ['52.94.8.5'],
  },
] as const;
