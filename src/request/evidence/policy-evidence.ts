import type { Step } from '../document.ts';
import { policiedResource } from '../policied-services.ts';
import { bucketOf } from '../resource-policy.ts';
import type { Evidence } from './evidence.ts';

/**
 * Where AWS tells a policy. A statement is named as in the policy, by its Sid or its place;
 * `PolicyDocument` and the like hold it as JSON text or as an object, by the call.
 */
export function policyEvidence(step: Step): Evidence | undefined {
  const { call, field } = step.readFrom;
  const command = commands[call]?.(step) ?? otherResource(step);
  const objects = objectOf(step);
  return {
    call,
    path: [...objects, `${field}${statementOf(step)}`].join('.'),
    ...(command !== undefined && { command: `aws ${command}` }),
  };
}

/** `role/Reader` of an ARN, without the path before a name. */
const lastOf = (arn: string) => arn.split('/').at(-1) ?? arn;
const roleOf = (arn: string) =>
  /:assumed-role\/(?<name>[^/]+)/.exec(arn)?.groups?.['name'] ?? lastOf(arn);

const commands: Readonly<Record<string, (step: Step) => string | undefined>> = {
  DescribeVpcEndpoints: ({ id }) =>
    `ec2 describe-vpc-endpoints --vpc-endpoint-ids ${id} --query 'VpcEndpoints[].PolicyDocument' --output text`,
  GetAccountAuthorizationDetails: ({ id }) =>
    id.includes(':user/')
      ? `iam get-account-authorization-details --filter User LocalManagedPolicy --query "UserDetailList[?UserName=='${lastOf(id)}']"`
      : `iam get-account-authorization-details --filter Role LocalManagedPolicy --query "RoleDetailList[?RoleName=='${roleOf(id)}']"`,
  GetBucketPolicy: ({ id }) =>
    `s3api get-bucket-policy --bucket ${bucketOf(id) ?? id} --query Policy --output text`,
  GetKeyPolicy: ({ id }) => `kms get-key-policy --key-id ${lastOf(id)} --policy-name default`,
  GetRole: ({ id }) => `iam get-role --role-name ${roleOf(id)}`,
  GetUser: ({ id }) => `iam get-user --user-name ${lastOf(id)}`,
  GetCallerIdentity: () => 'sts get-caller-identity',
  ListPoliciesForTarget: ({ id }) =>
    `organizations list-policies-for-target --filter SERVICE_CONTROL_POLICY --target-id ${id.split(':')[4]}`,
};

function otherResource({ kind, id }: Step): string | undefined {
  return kind === 'resource-policy' ? policiedResource(id)?.call.replace(/^aws /, '') : undefined;
}

function objectOf({ id, readFrom: { call } }: Step): readonly string[] {
  switch (call) {
    case 'DescribeVpcEndpoints':
      return [`VpcEndpoints[${id}]`];
    case 'GetAccountAuthorizationDetails':
      return [
        id.includes(':user/') ? `UserDetailList[${lastOf(id)}]` : `RoleDetailList[${roleOf(id)}]`,
      ];
    case 'GetRole':
      return ['Role'];
    case 'GetUser':
      return ['User'];
    default:
      return [];
  }
}

/** `[WriteLogs].Statement[Write]` of an identity's policies; of a lone document its statement. */
function statementOf({ rule, readFrom: { call } }: Step): string {
  if (rule === undefined) return '';
  const statements = rule.split(', ').map((one) => {
    const at = one.lastIndexOf(': ');
    return { policy: one.slice(0, at), statement: one.slice(at + 2) };
  });
  const [first] = statements;
  if (!first) return '';
  const named = `Statement[${statements.map(({ statement }) => statement).join(', ')}]`;
  return call === 'GetAccountAuthorizationDetails' && statements.length === 1
    ? `[${first.policy}].PolicyDocument.${named}`
    : `.${named}`;
}
