import type { Snapshot } from '#network/snapshot/snapshot.ts';
import {
  defaultNacl,
  eni,
  everything,
  inbound,
  interfaceEndpoint,
  outbound,
  sg,
  snapshot,
  subnet,
  table,
  vpc,
} from './network.ts';

/*
 *  vpc-1 10.0.0.0/16, no internet gateway
 *  ├── private-a 10.0.1.0/24   eni-notebook 10.0.1.23 (sg-notebook)
 *  └── private-c 10.0.2.0/24   eni-monitoring 10.0.2.50 (sg-endpoints) ── vpce-monitoring
 *  role/StudioExecution: nothing about logs
 */

export const roleArn = 'arn:aws:iam::111122223333:role/StudioExecution';
export const logGroupArn =
  'arn:aws:logs:ap-northeast-1:111122223333:log-group:/aws/sagemaker/studio:*';
export const logsHost = 'logs.ap-northeast-1.amazonaws.com';

/** What the notebook asks for. */
export const putLogEvents = {
  from: '10.0.1.23',
  to: logsHost,
  port: 443,
  action: 'logs:PutLogEvents',
  resource: logGroupArn,
  principal: roleArn,
} as const;

/** The network as the lab starts it. */
export function silentNotebook(): Snapshot {
  return snapshot({
    vpcs: [vpc()],
    subnets: [subnet('private-a', '10.0.1.0/24'), subnet('private-c', '10.0.2.0/24', 'c')],
    routeTables: [table('rtb-main', [], '10.0.0.0/16 local')],
    networkAcls: [defaultNacl()],
    securityGroups: [
      sg('sg-notebook', outbound('all 0.0.0.0/0')),
      sg('sg-endpoints', inbound('tcp/443 10.0.1.0/24'), outbound('all 0.0.0.0/0')),
    ],
    networkInterfaces: [
      eni('eni-notebook', '10.0.1.23', 'private-a', ['sg-notebook'], { name: 'notebook' }),
      eni('eni-monitoring', '10.0.2.50', 'private-c', ['sg-endpoints'], { requesterManaged: true }),
    ],
    vpcEndpoints: [interfaceEndpoint('vpce-monitoring', 'monitoring', ['eni-monitoring'])],
    roles: [role([])],
  });
}

/** The same with an endpoint for logs, whose interface carries the given group. */
export function withLogsEndpoint(groupId = 'sg-endpoints'): Snapshot {
  const before = silentNotebook();
  const { networkInterfaces = [], vpcEndpoints = [] } = before;
  const door = eni('eni-logs', '10.0.2.87', 'private-c', [groupId], { requesterManaged: true });
  return {
    ...before,
    networkInterfaces: [...networkInterfaces, door],
    vpcEndpoints: [...vpcEndpoints, interfaceEndpoint('vpce-logs', 'logs', ['eni-logs'])],
  };
}

/** The same with the permission too. */
export function solvedNotebook(): Snapshot {
  return { ...withLogsEndpoint(), roles: [role(['logs:CreateLogStream', 'logs:PutLogEvents'])] };
}

/** The lab's role; its one policy allows the actions on the lab's log group. */
export function role(actions: readonly string[]) {
  const statement = { Sid: 'Write', Effect: 'Allow', Action: actions, Resource: logGroupArn };
  const document = { Version: '2012-10-17', Statement: [statement] };
  return {
    id: 'StudioExecution',
    arn: roleArn,
    trust: everything,
    policies: actions.length > 0 ? [{ name: 'WriteLogs', document }] : [],
  };
}
