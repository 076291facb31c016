import { runSteps } from '#aws/run.ts';
import type { Bindings, Step } from '#aws/step.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { AirflowAccount } from './airflow-account.ts';
import { selfSigned } from './certificate.ts';

const comment = { en: '.', ja: '。' };

export const companyName = 'airflow.corp.example';

/** An internal load balancer, its group, its certificate, and a name in public DNS. */
const balancer: readonly Step[] = [
  {
    service: 'ec2',
    operation: 'CreateSecurityGroup',
    input: { VpcId: { ref: 'vpc' }, GroupName: 'alb', Description: 'ALB' },
    save: { 'sg-alb': 'GroupId' },
    comment,
  },
  {
    service: 'ec2',
    operation: 'AuthorizeSecurityGroupIngress',
    input: {
      GroupId: { ref: 'sg-alb' },
      IpPermissions: [
        {
          IpProtocol: 'tcp',
          FromPort: 80,
          ToPort: 443,
          IpRanges: [{ CidrIp: '10.192.0.0/16' }],
        },
      ],
    },
    comment,
  },
  {
    service: 'acm',
    operation: 'ImportCertificate',
    input: { Certificate: { file: '${certificate-file}' }, PrivateKey: { file: '${key-file}' } },
    save: { certificate: 'CertificateArn' },
    comment,
  },
  {
    service: 'elbv2',
    operation: 'CreateLoadBalancer',
    input: {
      Name: 'airflow',
      Scheme: 'internal',
      Subnets: [{ ref: 'subnet-a' }, { ref: 'subnet-b' }],
      SecurityGroups: [{ ref: 'sg-alb' }],
    },
    save: {
      alb: 'LoadBalancers.0.LoadBalancerArn',
      'alb-name': 'LoadBalancers.0.DNSName',
      'alb-zone': 'LoadBalancers.0.CanonicalHostedZoneId',
    },
    comment,
  },
  {
    service: 'elbv2',
    operation: 'CreateTargetGroup',
    input: {
      Name: 'airflow',
      Protocol: 'HTTPS',
      Port: 443,
      VpcId: { ref: 'vpc' },
      TargetType: 'ip',
      HealthCheckProtocol: 'HTTPS',
      HealthCheckPath: '/health',
      Matcher: { HttpCode: '200,302' },
    },
    save: { targets: 'TargetGroups.0.TargetGroupArn' },
    comment,
  },
  {
    service: 'elbv2',
    operation: 'CreateListener',
    input: {
      LoadBalancerArn: { ref: 'alb' },
      Protocol: 'HTTPS',
      Port: 443,
      Certificates: [{ CertificateArn: { ref: 'certificate' } }],
      DefaultActions: [{ Type: 'forward', TargetGroupArn: { ref: 'targets' } }],
    },
    save: { listener: 'Listeners.0.ListenerArn' },
    comment,
  },
  {
    service: 'route53',
    operation: 'CreateHostedZone',
    input: { Name: 'corp.example', CallerReference: 'once' },
    save: { zone: 'HostedZone.Id' },
    comment,
  },
  {
    service: 'route53',
    operation: 'ChangeResourceRecordSets',
    input: {
      HostedZoneId: { ref: 'zone' },
      ChangeBatch: {
        Changes: [
          {
            Action: 'UPSERT',
            ResourceRecordSet: {
              Name: companyName,
              Type: 'A',
              AliasTarget: {
                HostedZoneId: { ref: 'alb-zone' },
                DNSName: { ref: 'alb-name' },
                EvaluateTargetHealth: false,
              },
            },
          },
        ],
      },
    },
    comment,
  },
];

/** Puts a load balancer in front of an environment, with no target yet. */
export async function addBalancer(airflow: AirflowAccount): Promise<Bindings> {
  const { certificate, key } = await selfSigned(companyName);
  const files = { 'certificate-file': certificate, 'key-file': key };
  return runSteps(airflow.clients, balancer, { ...airflow.bindings, ...files });
}

/** The addresses of one of the environment's endpoints. */
export function addressesOf(
  snapshot: Snapshot,
  service: 'webserverServiceName' | 'databaseServiceName',
): readonly string[] {
  const name = snapshot.environments?.[0]?.[service];
  const door = snapshot.vpcEndpoints?.find(({ serviceName }) => serviceName === name);
  const held = snapshot.networkInterfaces?.filter(({ id }) =>
    door?.networkInterfaceIds.includes(id),
  );
  return (held ?? []).flatMap(({ privateAddresses }) => privateAddresses);
}

export function register(addresses: readonly string[]): Step {
  return targets(
    'RegisterTargets',
    addresses.map((Id) => ({ Id })),
  );
}

export function deregister(addresses: readonly string[]): Step {
  return targets(
    'DeregisterTargets',
    addresses.map((Id) => ({ Id })),
  );
}

function targets(operation: string, Targets: readonly { Id: string }[]): Step {
  const input = { TargetGroupArn: { ref: 'targets' }, Targets };
  return { service: 'elbv2', operation, input, comment };
}

/** The rule that lets the load balancer reach the web server. */
export const admitBalancer: Step = {
  service: 'ec2',
  operation: 'AuthorizeSecurityGroupIngress',
  input: {
    GroupId: { ref: 'sg-airflow' },
    IpPermissions: [
      {
        IpProtocol: 'tcp',
        FromPort: 443,
        ToPort: 443,
        UserIdGroupPairs: [{ GroupId: { ref: 'sg-alb' } }],
      },
    ],
  },
  comment,
};

/** Which status of a target a health check takes for healthy. */
export function setMatcher(HttpCode: string): Step {
  const input = { TargetGroupArn: { ref: 'targets' }, Matcher: { HttpCode } };
  return { service: 'elbv2', operation: 'ModifyTargetGroup', input, comment };
}

/** The web server for one name and path alone: anything else is answered by the listener. */
export const onlyByName: readonly Step[] = [
  {
    service: 'elbv2',
    operation: 'CreateRule',
    input: {
      ListenerArn: { ref: 'listener' },
      Priority: 10,
      Conditions: [
        { Field: 'host-header', HostHeaderConfig: { Values: [companyName.toUpperCase()] } },
        { Field: 'path-pattern', PathPatternConfig: { Values: ['/', '/health'] } },
      ],
      Actions: [{ Type: 'forward', TargetGroupArn: { ref: 'targets' } }],
    },
    comment,
  },
  {
    service: 'elbv2',
    operation: 'ModifyListener',
    input: {
      ListenerArn: { ref: 'listener' },
      DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
    },
    comment,
  },
];

/** A second listener, which sends browsers from HTTP to HTTPS by itself. */
export const redirect: Step = {
  service: 'elbv2',
  operation: 'CreateListener',
  input: {
    LoadBalancerArn: { ref: 'alb' },
    Protocol: 'HTTP',
    Port: 80,
    DefaultActions: [
      {
        Type: 'redirect',
        RedirectConfig: { Port: '443', Protocol: 'HTTPS', StatusCode: 'HTTP_301' },
      },
    ],
  },
  comment,
};
