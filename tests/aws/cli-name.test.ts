import { expect, test } from 'vitest';
import { cliName } from '#aws/cli-name.ts';

test.for<[api: string, cli: string]>([
  ['CreateVpcEndpoint', 'create-vpc-endpoint'],
  ['VpcId', 'vpc-id'],
  ['logGroupName', 'log-group-name'],
  ['DBInstanceIdentifier', 'db-instance-identifier'],
  ['PolicyARNs', 'policy-arns'],
  ['Ipv6CidrBlock', 'ipv6-cidr-block'],
  ['EnableDnsSupport', 'enable-dns-support'],
  ['ACL', 'acl'],
])('%s is %s on the command line', ([api, cli]) => {
  expect(cliName(api)).toBe(cli);
});
