import { expect, test } from 'vitest';
import { type Protocol, protocolOf } from '#policy/message/protocol.ts';

test.for<[protocol: Protocol, services: string]>([
  [
    'query',
    'autoscaling cloudformation cloudwatch elasticache elasticbeanstalk elasticloadbalancing',
  ],
  ['query', 'iam rds redshift ses sns sqs sts'],
  ['ec2', 'ec2'],
  ['rest-xml', 'cloudfront route53 s3'],
  ['rest-json', 'airflow apigateway aoss backup batch codeartifact eks elasticfilesystem es'],
  ['rest-json', 'execute-api kafka lambda rds-data redshift-serverless scheduler xray'],
  ['json', 'kms logs ecr ssm secretsmanager sagemaker glue redshift-data dynamodb nosuch'],
])('%s is how these answer: %s', ([protocol, services]) => {
  const others = services.split(' ').filter((service) => protocolOf(service) !== protocol);
  expect(others).toEqual([]);
});
