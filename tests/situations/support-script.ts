import { z } from 'zod';
import { savedAnswers, type Situation } from './situation.ts';

/*
 * What AWS's own support script for MWAA concludes from the same saved answers, told again from its
 * published source (awslabs/aws-support-tools, MWAA/verify_env, MIT-0, as of July 2026): only what
 * decides. Its reasoning is kept as it is, mistakes included; the tables beside it say what is true.
 */

const entries = z.array(
  z.object({
    Egress: z.boolean(),
    RuleAction: z.string(),
    Protocol: z.string(),
    CidrBlock: z.string().optional(),
    PortRange: z.object({ From: z.number(), To: z.number() }).optional(),
  }),
);
const ofSubnets = z.array(z.object({ SubnetId: z.string().optional() }));
const acls = z.array(
  z.object({ NetworkAclId: z.string(), Associations: ofSubnets, Entries: entries }),
);
const tables = z.array(
  z.object({
    RouteTableId: z.string(),
    Associations: ofSubnets,
    Routes: z.array(
      z.object({
        State: z.string(),
        GatewayId: z.string().optional(),
        NatGatewayId: z.string().optional(),
      }),
    ),
  }),
);
const endpoints = z.array(
  z.object({
    VpcEndpointId: z.string(),
    ServiceName: z.string(),
    SubnetIds: z.array(z.string()),
    VpcEndpointType: z.string(),
    PrivateDnsEnabled: z.boolean(),
  }),
);
const groups = z.array(
  z.object({
    GroupId: z.string(),
    IpPermissions: z.array(
      z.object({
        IpProtocol: z.string(),
        UserIdGroupPairs: z.array(z.object({ GroupId: z.string() })),
      }),
    ),
    IpPermissionsEgress: z.array(z.unknown()),
  }),
);

const subnets = ['subnet-a', 'subnet-c'];

/** The checks of the script that read the network, by the names of its methods. */
export const checks = {
  check_nacl: checkNacl,
  check_routes: checkRoutes,
  check_service_vpc_endpoints: checkServiceEndpoints,
  check_security_groups: checkSecurityGroups,
} as const satisfies Record<string, (situation: Situation) => readonly string[]>;

type Entries = z.infer<typeof entries>;

/** Only 5432 is looked for, whatever the block; what is found has no say in the last line. */
function checkNacl(situation: Situation): readonly string[] {
  const found = answers(situation, 'NetworkAcls', acls).filter(isOfSubnets);
  const said = found.flatMap(({ NetworkAclId: id, Entries }) => [
    `${verdict(firstOf(Entries, true, holds5432))} ${id} 5432 on egress`,
    // The range asked for is range(5432, 5432): empty, and so a part of every other.
    `${verdict(firstOf(Entries, false, () => true))} ${id} 5432 on ingress`,
  ]);
  const crash = said.find((line) => line.includes('KeyError'));
  return crash === undefined
    ? [...said, '✅ All nacls are as expected.']
    : ["KeyError: 'PortRange'"];
}

type Range = NonNullable<Entries[number]['PortRange']>;

function holds5432({ From, To }: Range): boolean {
  return From <= 5432 && 5432 <= To;
}

/** The first entry of the list, not the lowest number, that is for all protocols or has the ports. */
function firstOf(list: Entries, egress: boolean, holds: (range: Range) => boolean): string {
  for (const { Egress, CidrBlock, Protocol, PortRange, RuleAction } of list) {
    if (Egress !== egress || CidrBlock === undefined) continue;
    if (Protocol === '-1') return RuleAction;
    if (!PortRange) return 'KeyError';
    if (holds(PortRange)) return RuleAction;
  }
  return 'nothing';
}

function verdict(action: string): string {
  if (action === 'KeyError') return action;
  return action === 'allow' ? '✅' : '🚫';
}

/** Asks for the tables that name the subnets, and calls a method as if it were a function. */
function checkRoutes(situation: Situation): readonly string[] {
  const found = answers(situation, 'RouteTables', tables).filter(isOfSubnets);
  const problems = found.flatMap(({ RouteTableId: id, Routes }) =>
    Routes.flatMap(({ State, GatewayId }) => [
      ...(State === 'blackhole' ? [`🚫 ${id} blackhole`] : []),
      ...(GatewayId?.startsWith('igw') ? [`🚫 ${id} has a route to IGW`] : []),
    ]),
  );
  if (found.some(({ Routes }) => Routes.every((route) => route.NatGatewayId === undefined)))
    return [...problems, "NameError: name 'check_service_vpc_endpoints' is not defined"];
  return [...problems, problems.length > 0 ? '⚠️ route issue' : '✅ All routes are as expected.'];
}

const wanted = [
  'airflow.api',
  'airflow.env',
  'sqs',
  'ecr.api',
  'ecr.dkr',
  'kms',
  's3',
  'monitoring',
  'logs',
  'airflow.ops',
].map((service) => `com.amazonaws.ap-northeast-1.${service}`);

/** What the routes' check means to call: ten services are wanted, and exactly nine are enough. */
function checkServiceEndpoints(situation: Situation): readonly string[] {
  const found = answers(situation, 'VpcEndpoints', endpoints)
    .filter(({ ServiceName }) => wanted.includes(ServiceName))
    .filter(({ SubnetIds }) => subnets.every((subnet) => SubnetIds.includes(subnet)));
  if (found.length === 9) return ['✅ sufficient VPC endpoints'];
  const have = found.map(({ ServiceName }) => ServiceName);
  const dnsOff = found.filter(({ PrivateDnsEnabled }) => !PrivateDnsEnabled);
  return [
    '🚫 do not have these required endpoints:',
    ...wanted.filter((service) => !have.includes(service)),
    ...dnsOff.map(({ VpcEndpointId }) => `🚫 ${VpcEndpointId} private dns`),
  ];
}

/** Some rule each way, and of the rules for all protocols none that names other groups only. */
function checkSecurityGroups(situation: Situation): readonly string[] {
  const own = answers(situation, 'SecurityGroups', groups).filter((g) => g.GroupId === 'sg-mwaa');
  const isWrong = own.some(
    ({ GroupId, IpPermissions, IpPermissionsEgress }) =>
      IpPermissions.length === 0 ||
      IpPermissionsEgress.length === 0 ||
      IpPermissions.filter(({ IpProtocol }) => IpProtocol === '-1').some(
        ({ UserIdGroupPairs: pairs }) =>
          pairs.length > 0 && pairs.every((pair) => pair.GroupId !== GroupId),
      ),
  );
  return [isWrong ? '🚫 no rule to allow itself' : '✅ at least 1 rule to allow itself'];
}

function isOfSubnets({ Associations }: { Associations: z.infer<typeof ofSubnets> }): boolean {
  return Associations.some(({ SubnetId = '' }) => subnets.includes(SubnetId));
}

/** The elements of one kind of answer, from whatever file. */
function answers<T>(situation: Situation, key: string, schema: z.ZodType<T[]>): T[] {
  const documents = savedAnswers(situation).map(({ text }): unknown => JSON.parse(text));
  return documents.flatMap((one) => z.object({ [key]: schema }).safeParse(one).data?.[key] ?? []);
}
