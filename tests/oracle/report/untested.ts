/** Rules that no packet in a Linux kernel can put to the test, each with what is in the way. */
const untested: readonly (readonly [rule: string, because: string])[] = [
  [
    'private DNS, hosted zones, Resolver rules, DNS firewall',
    'flows go to addresses, not to names',
  ],
  ['endpoint policies, identity and resource policies', 'they judge a request, not a packet'],
  ['what listens, and the states of services', 'every host that is up answers at every port'],
  ['load balancers', 'what Hyperplane keeps of a client’s address is no rule of the kernel’s'],
  ['client ports of which an ACL admits a part', 'a kernel sends from one port, not from a range'],
  ['a VPN with BGP, Direct Connect', 'routes that a site announces are not laid out'],
  ['an appliance behind a transit gateway’s appliance mode', 'zones are not laid out'],
  ['NAT64', 'the kernel has no translation between the families'],
  ['gateway load balancers, firewalls of Network Firewall', 'they are no rule of a VPC’s'],
  ['shared and unread accounts', 'a kernel knows all that it holds'],
];

export function untestedInWords(): string {
  return [
    'not tested against the kernel:',
    ...untested.map(([rule, because]) => `  ${rule}: ${because}`),
  ].join('\n');
}
