import type { PolicyDocument } from '#network/snapshot/account.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { edit, fault, type Fault, type Where } from './fault.ts';
import { type Kind, wayOf } from './way.ts';
import { role, type Working } from './working-network.ts';

/** Behind a name that is not answered, or not by the endpoint, the server is not met at all. */
const server: readonly Where[] = ['server-acl', 'server-group', 'server', 'reply-server-acl'];
const path: readonly Where[] = [
  'client-group',
  'client-acl',
  'route',
  'gateway',
  'reply-client-acl',
  ...server,
];

/** Names that nobody answers, or not the endpoint. */
export function ofNames({ kind, isOpen }: Working): readonly Fault[] {
  const { endpointId } = wayOf(kind);
  if (endpointId === undefined) return [];
  const silent = fault(
    'the VPC has no resolver',
    'name',
    (network) => ({
      ...network,
      vpcs: network.vpcs?.map((one) => ({ ...one, enableDnsSupport: false })) ?? [],
    }),
    [['name', 'name name 10.0.0.2 sim:DNS_SUPPORT_DISABLED']],
    [...path, 'endpoint-policy'],
  );
  const withoutPrivateName = fault(
    'private DNS of the endpoint is off',
    'name',
    (network) => ({
      ...network,
      vpcEndpoints: edit(network.vpcEndpoints, 'vpce-logs', (one) => ({
        ...one,
        privateDnsEnabled: false,
      })),
    }),
    [['route', 'forward route-table rtb-client NO_ROUTE_TO_DESTINATION']],
    // Rules for the endpoint's address do not concern the public one.
    [...server, 'client-acl', 'reply-client-acl', 'endpoint-policy'],
  );
  return endpointId === 'vpce-logs' && isOpen ? [silent, withoutPrivateName] : [silent];
}

/** Policies that refuse the call. */
export function ofPolicies(kind: Kind): readonly Fault[] {
  const { endpointId: id } = wayOf(kind);
  if (id === undefined) return [];
  const endpointPolicy = (policy: PolicyDocument) => (network: Snapshot) => ({
    ...network,
    vpcEndpoints: edit(network.vpcEndpoints, id, (one) => ({ ...one, policy })),
  });
  const identity = (document: PolicyDocument) => (network: Snapshot) => ({
    ...network,
    roles: edit(network.roles, 'job', (one) => ({
      ...one,
      policies: [{ name: 'only', document }],
    })),
  });
  const deny = { Effect: 'Deny', Principal: '*', Action: '*', Resource: '*' };
  const other = { Effect: 'Allow', Principal: '*', Action: 'ec2:Describe*', Resource: '*' };
  const { Principal: _everyone, ...ofRole } = other;
  const at = `authorization policy ${id}`;
  return [
    fault('the endpoint’s policy denies', id, endpointPolicy({ Statement: [deny] }), [
      ['endpoint-policy', `${at} sim:ENDPOINT_POLICY_EXPLICIT_DENY`],
    ]),
    fault('the endpoint’s policy allows other calls', id, endpointPolicy({ Statement: [other] }), [
      ['endpoint-policy', `${at} sim:ENDPOINT_POLICY_NO_ALLOW`],
    ]),
    fault('the role may do other things', 'role', identity({ Statement: [ofRole] }), [
      ['policy', `authorization policy ${role} sim:IDENTITY_POLICY_NO_ALLOW`],
    ]),
  ];
}
