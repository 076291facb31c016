import type { Step } from '#aws/step.ts';
import { securityGroup } from '#labs/vpc-steps.ts';
import { frontName } from './names.ts';

/** A load balancer in the public subnets, with a certificate, a listener and a group of targets. */
export const front: readonly Step[] = [
  securityGroup('balancer', 'Front of Airflow', {
    en: 'The load balancer’s group.',
    ja: 'ロードバランサーのグループ。',
  }),
  {
    service: 'acm',
    operation: 'RequestCertificate',
    input: { DomainName: frontName, ValidationMethod: 'DNS' },
    save: { certificate: 'CertificateArn' },
    comment: {
      en: 'A certificate for a name of the company’s own.',
      ja: '会社のドメイン名の証明書。',
    },
  },
  {
    service: 'acm',
    operation: 'DescribeCertificate',
    input: { CertificateArn: { ref: 'certificate' } },
    until: {
      operation: 'DescribeCertificate',
      input: { CertificateArn: { ref: 'certificate' } },
      path: 'Certificate.Status',
      is: 'ISSUED',
    },
    comment: {
      en: 'Issued once the owner of the name is known; on AWS a DNS record proves it.',
      ja: 'ドメインの所有者が確認されると発行されます。AWS では DNS レコードで証明します。',
    },
  },
  {
    service: 'elbv2',
    operation: 'CreateTargetGroup',
    input: {
      Name: 'airflow-web',
      Protocol: 'HTTPS',
      Port: 443,
      VpcId: { ref: 'vpc' },
      TargetType: 'ip',
      HealthCheckProtocol: 'HTTPS',
      HealthCheckPath: '/',
      Tags: [{ Key: 'Name', Value: 'airflow-web' }],
    },
    save: { targets: 'TargetGroups.0.TargetGroupArn' },
    comment: {
      en: 'Targets by address, since an endpoint is no instance.',
      ja: 'エンドポイントはインスタンスではないので、ターゲットはアドレスで登録します。',
    },
  },
  {
    service: 'elbv2',
    operation: 'CreateLoadBalancer',
    input: {
      Name: 'airflow-front',
      Type: 'application',
      Scheme: 'internet-facing',
      Subnets: [{ ref: 'public-first' }, { ref: 'public-second' }],
      SecurityGroups: [{ ref: 'balancer-group' }],
    },
    save: {
      balancer: 'LoadBalancers.0.LoadBalancerArn',
      'balancer-host': 'LoadBalancers.0.DNSName',
      'balancer-zone': 'LoadBalancers.0.CanonicalHostedZoneId',
    },
    until: {
      operation: 'DescribeLoadBalancers',
      input: { Names: ['airflow-front'] },
      path: 'LoadBalancers.0.State.Code',
      is: 'active',
    },
    comment: {
      en: 'The front door that the company wants to have.',
      ja: '会社が用意した正面の入口。',
    },
  },
  {
    service: 'elbv2',
    operation: 'CreateListener',
    input: {
      LoadBalancerArn: { ref: 'balancer' },
      Protocol: 'HTTPS',
      Port: 443,
      Certificates: [{ CertificateArn: { ref: 'certificate' } }],
      DefaultActions: [{ Type: 'forward', TargetGroupArn: { ref: 'targets' } }],
    },
    save: { listener: 'Listeners.0.ListenerArn' },
    comment: {
      en: 'HTTPS in, HTTPS on to the targets.',
      ja: 'HTTPS で受け、HTTPS でターゲットへ渡します。',
    },
  },
  {
    service: 'route53',
    operation: 'CreateHostedZone',
    input: { Name: 'example.com', CallerReference: { text: '${environment}' } },
    save: { zone: 'HostedZone.Id' },
    comment: {
      en: 'The company’s own domain, in public DNS.',
      ja: '会社のドメイン。公開 DNS にあります。',
    },
  },
  {
    service: 'route53',
    operation: 'ChangeResourceRecordSets',
    input: {
      HostedZoneId: { ref: 'zone' },
      ChangeBatch: {
        Changes: [
          {
            Action: 'CREATE',
            ResourceRecordSet: {
              Name: frontName,
              Type: 'A',
              AliasTarget: {
                DNSName: { ref: 'balancer-host' },
                HostedZoneId: { ref: 'balancer-zone' },
                EvaluateTargetHealth: false,
              },
            },
          },
        ],
      },
    },
    comment: {
      en: 'What people type leads to the load balancer.',
      ja: '利用者が入力する名前は、ロードバランサーを指します。',
    },
  },
];
