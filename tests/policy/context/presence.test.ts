import { expect, test } from 'vitest';
import type { AuthorizationRequest, Principal } from '#policy/authorization.ts';
import { requestContext } from '#policy/context/request-context.ts';
import {
  account,
  anonymous,
  federated,
  provider,
  role,
  root,
  service,
  session,
  user,
} from '../ask.ts';
import { open } from '../decide.ts';

type Part = Partial<AuthorizationRequest>;

/** `= value`, `absent`, `sent` (value not known), `perhaps`. */
function stateOf(key: string, principal: Principal, part: Part = {}): string {
  const asked = { action: 's3:GetObject', resource: '*', principal, context: {}, ...part };
  const state = requestContext(asked).state(key);
  if (state.kind === 'present') return `= ${state.values.join(' ')}`;
  return state.kind === 'absent' ? 'absent' : state.mayBeAbsent ? 'perhaps' : 'sent';
}

// I509-I524: keys that follow from the caller and the resource
const pathed = { ...session, roleArn: `arn:aws:iam::${account}:role/team/job` };
const group = { resource: `arn:aws:logs:ap-northeast-1:${account}:log-group:g` };
test.for<[key: string, caller: Principal, part: Part, state: string]>([
  ['aws:PrincipalArn', role, {}, `= ${role.arn}`],
  ['aws:PrincipalArn', session, {}, `= ${role.arn}`],
  ['aws:PrincipalArn', pathed, {}, `= ${pathed.roleArn}`],
  ['aws:PrincipalArn', user, {}, `= ${user.arn}`],
  ['aws:PrincipalArn', federated, {}, `= ${federated.arn}`],
  ['aws:PrincipalArn', root, {}, `= ${root.arn}`],
  ['aws:PrincipalArn', anonymous, {}, 'absent'],
  ['AWS:principalARN', role, {}, `= ${role.arn}`],
  ['aws:PrincipalAccount', role, {}, `= ${account}`],
  ['aws:PrincipalAccount', anonymous, {}, '= anonymous'],
  ['aws:PrincipalAccount', { ...service, account: '' }, {}, 'sent'],
  ['aws:PrincipalType', role, {}, '= AssumedRole'],
  ['aws:PrincipalType', user, {}, '= User'],
  ['aws:PrincipalType', federated, {}, '= FederatedUser'],
  ['aws:PrincipalType', root, {}, '= Account'],
  ['aws:PrincipalType', anonymous, {}, '= Anonymous'],
  ['aws:PrincipalIsAWSService', role, {}, '= false'],
  ['aws:PrincipalIsAWSService', service, {}, '= true'],
  ['aws:PrincipalIsAWSService', anonymous, {}, 'absent'],
  ['aws:PrincipalServiceName', service, {}, `= ${service.arn}`],
  ['aws:PrincipalServiceName', role, {}, 'absent'],
  ['aws:PrincipalServiceNamesList', service, {}, 'sent'],
  ['aws:PrincipalServiceNamesList', user, {}, 'absent'],
  ['aws:username', user, {}, '= mei'],
  ['aws:username', role, {}, 'absent'],
  ['aws:username', root, {}, 'absent'],
  ['aws:username', federated, {}, 'absent'],
  ['aws:userid', root, {}, `= ${account}`],
  ['aws:userid', federated, {}, `= ${account}:mei`],
  ['aws:userid', anonymous, {}, '= anonymous'],
  ['aws:userid', user, {}, 'sent'],
  ['aws:ResourceAccount', role, group, `= ${account}`],
  ['aws:ResourceAccount', role, { resourceAccount: '9' }, '= 9'],
  ['aws:ResourceAccount', role, {}, 'perhaps'],
  ['kms:CallerAccount', role, { action: 'kms:Decrypt' }, `= ${account}`],
  ['kms:CallerAccount', role, {}, 'perhaps'],
])('%s follows from the caller or the resource', ([key, caller, part, state]) => {
  expect(stateOf(key, caller, part)).toBe(state);
});

// I501-I506: the way of the request
const vpce = { context: { 'aws:SourceVpce': ['vpce-1'] } };
const publicly = { context: { 'aws:SourceIp': ['203.0.113.9'] } };
const forwarded = { context: { 'aws:ViaAWSService': ['true'] } };
const directly = { context: { 'aws:ViaAWSService': ['false'] } };
test.for<[key: string, way: string, part: Part, state: string]>([
  ['aws:SourceIp', 'through an endpoint', vpce, 'absent'],
  ['aws:SourceIp', 'past its policy', { endpointPolicy: open }, 'absent'],
  ['aws:SourceIp', 'past an unread policy', { unread: ['endpoint-policy'] }, 'absent'],
  ['aws:SourceIp', 'through no endpoint', { absentKeys: ['aws:SourceVpc'] }, 'sent'],
  ['aws:SourceIp', 'on an unknown way', {}, 'perhaps'],
  ['aws:SourceIp', 'passed on by a service', forwarded, 'perhaps'],
  ['aws:SourceVpc', 'through an endpoint', vpce, 'sent'],
  ['aws:SourceVpce', 'through an endpoint', { context: { 'aws:sourcevpc': ['v'] } }, 'sent'],
  ['aws:VpcSourceIp', 'through an endpoint', vpce, 'sent'],
  ['aws:VpcSourceIp', 'from the internet', publicly, 'absent'],
  ['aws:SourceVpce', 'from the internet', publicly, 'absent'],
  ['aws:SourceVpce', 'passed on by a service', forwarded, 'absent'],
  ['aws:SourceVpce', 'on an unknown way', directly, 'perhaps'],
  ['aws:SourceVpcArn', 'through an endpoint to S3', vpce, 'sent'],
  ['aws:SourceVpcArn', 'to SQS', { ...vpce, action: 'sqs:SendMessage' }, 'absent'],
  ['aws:SourceVpcArn', 'to DynamoDB', { ...vpce, action: 'dynamodb:GetItem' }, 'absent'],
  ['aws:SourceVpcArn', 'to another service', { ...vpce, action: 'sns:Publish' }, 'perhaps'],
  ['aws:SourceVpcArn', 'to S3 on an unknown way', {}, 'perhaps'],
  ['aws:SourceVpcArn', 'from the internet', publicly, 'absent'],
  ['aws:VpceAccount', 'to DynamoDB', { ...vpce, action: 'DynamoDB:GetItem' }, 'sent'],
  ['aws:VpceAccount', 'to Logs', { ...vpce, action: 'logs:PutLogEvents' }, 'absent'],
  ['aws:VpceOrgID', 'to S3', vpce, 'perhaps'],
  ['aws:VpceOrgID', 'to SQS', { ...vpce, action: 'sqs:SendMessage' }, 'perhaps'],
  ['aws:VpceOrgID', 'to STS', { ...vpce, action: 'sts:AssumeRole' }, 'absent'],
  ['aws:VpceOrgPaths', 'to SQS', { ...vpce, action: 'sqs:SendMessage' }, 'absent'],
  ['aws:CalledVia', 'directly', directly, 'absent'],
  ['aws:CalledVia', 'passed on by a service', forwarded, 'perhaps'],
  ['aws:CalledViaFirst', 'directly', directly, 'absent'],
  ['aws:CalledViaLast', 'not told whether directly', {}, 'perhaps'],
  ['kms:ViaService', 'directly', directly, 'absent'],
  ['kms:ViaService', 'passed on by a service', forwarded, 'perhaps'],
  ['aws:SourceVpce', 'called via', { context: { 'aws:CalledVia': ['athena'] } }, 'absent'],
])('%s %s', ([key, , part, state]) => {
  expect(stateOf(key, role, part)).toBe(state);
});

// I507-I528: what the caller's kind rules out; who is not named never sends the key
const callers = { session, user, root, federated, anonymous, service, provider };
const [everyone, nobody] = [Object.keys(callers).join(' '), ''];
const signed = 'session user root federated service';
test.for<[key: string, alwaysBy: string, perhapsBy: string]>([
  ['aws:SourceIp', nobody, 'session user root federated anonymous provider'],
  ['aws:SourceVpce', nobody, 'session user root federated anonymous provider'],
  ['aws:ViaAWSService', everyone, nobody],
  ['aws:CalledVia', nobody, 'session user root federated provider'],
  ['aws:PrincipalOrgID', nobody, signed],
  ['aws:PrincipalOrgPaths', nobody, signed],
  ['aws:PrincipalTag/x', nobody, 'session user federated'],
  ['aws:TokenIssueTime', 'session federated', 'user root service'],
  ['aws:MultiFactorAuthPresent', 'session federated', 'user root service'],
  ['aws:MultiFactorAuthAge', nobody, signed],
  ['aws:SourceArn', nobody, 'service'],
  ['aws:SourceAccount', nobody, 'service'],
  ['aws:SourceOrgID', nobody, 'service'],
  ['aws:SourceOrgPaths', nobody, 'service'],
  ['aws:FederatedProvider', nobody, 'session provider'],
  ['aws:SourceIdentity', nobody, 'session'],
  ['aws:AssumedRoot', nobody, 'root'],
  ['aws:Ec2InstanceSourceVpc', nobody, 'session'],
  ['aws:Ec2InstanceSourcePrivateIPv4', nobody, 'session'],
  ['lambda:SourceFunctionArn', nobody, 'session'],
  ['aws:CurrentTime', everyone, nobody],
  ['aws:EpochTime', everyone, nobody],
  ['aws:SecureTransport', everyone, nobody],
  ['aws:RequestedRegion', everyone, nobody],
  ['aws:ResourceTag/x', nobody, everyone],
  ['aws:ResourceOrgID', nobody, everyone],
  ['aws:TagKeys', nobody, everyone],
  ['s3:prefix', nobody, everyone],
])('%s is sent always by %j, perhaps by %j', ([key, alwaysBy, perhapsBy]) => {
  const by = (state: string) =>
    Object.entries(callers)
      .filter(([, caller]) => stateOf(key, caller) === state)
      .map(([name]) => name)
      .join(' ');
  expect([by('sent'), by('perhaps')]).toEqual([alwaysBy, perhapsBy]);
});

test.for<[name: string, part: Part, state: string]>([
  ['given', { context: { 'aws:UserName': ['x'] } }, '= x'],
  ['given as absent', { absentKeys: ['AWS:username'] }, 'absent'],
  ['given twice', { absentKeys: ['aws:username'], context: { 'aws:username': ['x'] } }, '= x'],
  ['given empty', { context: { 'aws:username': [] } }, '= '],
])('what the request says of a key counts first: %s', ([, part, state]) => {
  expect(stateOf('aws:username', user, part)).toBe(state);
});

test('a complete context has no other key, whatever AWS would send', () => {
  expect(stateOf('aws:CurrentTime', user, { otherKeys: 'absent' })).toBe('absent');
});
