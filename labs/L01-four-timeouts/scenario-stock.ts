import type { Step } from '#aws/step.ts';
import { cluster, stockService } from './names.ts';

/** The stock service: tasks of ECS on Fargate, behind an internal network load balancer. */
export const stock: readonly Step[] = [
  {
    service: 'elbv2',
    operation: 'CreateTargetGroup',
    input: {
      Name: stockService,
      Protocol: 'TCP',
      Port: 8080,
      VpcId: { ref: 'vpc' },
      TargetType: 'ip',
    },
    save: { 'stock-targets': 'TargetGroups.0.TargetGroupArn' },
    comment: {
      en: 'Where the service enters the addresses of its tasks.',
      ja: 'サービスは、タスクのアドレスをここに登録します。',
    },
  },
  {
    service: 'elbv2',
    operation: 'CreateLoadBalancer',
    input: {
      Name: stockService,
      Type: 'network',
      Scheme: 'internal',
      Subnets: [{ ref: 'private-a' }, { ref: 'private-c' }],
      SecurityGroups: [{ ref: 'balancer-group' }],
    },
    save: {
      'stock-balancer': 'LoadBalancers.0.LoadBalancerArn',
      'stock-balancer-host': 'LoadBalancers.0.DNSName',
      'stock-balancer-zone': 'LoadBalancers.0.CanonicalHostedZoneId',
    },
    until: {
      operation: 'DescribeLoadBalancers',
      input: { Names: [stockService] },
      path: 'LoadBalancers.0.State.Code',
      is: 'active',
    },
    comment: {
      en: 'Tasks come and go; this address stays.',
      ja: 'タスクは入れ替わりますが、このアドレスは変わりません。',
    },
  },
  {
    service: 'elbv2',
    operation: 'ModifyLoadBalancerAttributes',
    input: {
      LoadBalancerArn: { ref: 'stock-balancer' },
      Attributes: [{ Key: 'load_balancing.cross_zone.enabled', Value: 'true' }],
    },
    comment: {
      en: 'One task serves both zones.',
      ja: '一つのタスクで両方のゾーンに応答できるようにします。',
    },
  },
  {
    service: 'elbv2',
    operation: 'CreateListener',
    input: {
      LoadBalancerArn: { ref: 'stock-balancer' },
      Protocol: 'TCP',
      Port: 80,
      DefaultActions: [{ Type: 'forward', TargetGroupArn: { ref: 'stock-targets' } }],
    },
    comment: { en: 'In on 80, on to the tasks.', ja: '80 で受け、タスクへ渡します。' },
  },
  {
    service: 'ecs',
    operation: 'CreateCluster',
    input: { clusterName: cluster },
    comment: { en: 'A cluster for the shop.', ja: 'ショップのクラスターです。' },
  },
  {
    service: 'ecs',
    operation: 'RegisterTaskDefinition',
    input: {
      family: stockService,
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      cpu: '256',
      memory: '512',
      containerDefinitions: [
        {
          name: stockService,
          image: { text: '${account}.dkr.ecr.${region}.amazonaws.com/stock:1' },
          portMappings: [{ containerPort: 8080 }],
        },
      ],
    },
    comment: {
      en: 'What one task is: a container that listens on 8080.',
      ja: 'タスクの定義。8080 で待ち受けるコンテナが一つです。',
    },
  },
  {
    service: 'ecs',
    operation: 'CreateService',
    input: {
      cluster,
      serviceName: stockService,
      taskDefinition: stockService,
      desiredCount: 1,
      launchType: 'FARGATE',
      networkConfiguration: {
        awsvpcConfiguration: {
          subnets: [{ ref: 'private-a' }, { ref: 'private-c' }],
          securityGroups: [{ ref: 'stock-group' }],
          assignPublicIp: 'DISABLED',
        },
      },
      loadBalancers: [
        {
          targetGroupArn: { ref: 'stock-targets' },
          containerName: stockService,
          containerPort: 8080,
        },
      ],
    },
    comment: {
      en: 'Keeps one task running, and enters it in the target group.',
      ja: 'タスクを一つ動かし続け、ターゲットグループに登録します。',
    },
  },
];

/** Asks for so many tasks, and waits until they run. */
export function scaleTo(count: number, comment: Step['comment']): Step {
  return {
    service: 'ecs',
    operation: 'UpdateService',
    input: { cluster, service: stockService, desiredCount: count },
    until: {
      operation: 'DescribeServices',
      input: { cluster, services: [stockService] },
      path: 'services.0.runningCount',
      is: String(count),
    },
    comment,
  };
}
