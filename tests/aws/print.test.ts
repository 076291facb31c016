import { expect, test } from 'vitest';
import { printStep, printSteps } from '#aws/print.ts';
import type { Step } from '#aws/step.ts';

const comment = { en: 'Why.', ja: '理由。' };
const step = (operation: string, input: Step['input']): Step => ({
  service: 'ec2',
  operation,
  input,
  comment,
});

test.for<[title: string, step: Step, command: string]>([
  ['a flag that is true', step('CreateX', { DryRun: true }), 'aws ec2 create-x --dry-run'],
  ['a flag that is false', step('CreateX', { DryRun: false }), 'aws ec2 create-x --no-dry-run'],
  ['ingress', step('CreateX', { Egress: false }), 'aws ec2 create-x --ingress'],
  ['an attribute', step('ModifyX', { Y: { Value: false } }), 'aws ec2 modify-x --no-y'],
  ['a minus', step('CreateX', { Protocol: '-1' }), 'aws ec2 create-x --protocol=-1'],
  ['texts', step('CreateX', { Ids: ['a', 'b c'] }), "aws ec2 create-x --ids a 'b c'"],
  ['a name', step('CreateX', { Id: { ref: 'vpc' } }), 'aws ec2 create-x --id vpc-1'],
  ['a text', step('CreateX', { Id: { text: 'a-${vpc}' } }), 'aws ec2 create-x --id a-vpc-1'],
  ['no name yet', step('CreateX', { Id: { ref: 'new-id' } }), 'aws ec2 create-x --id "${new_id}"'],
  ['a structure', step('CreateX', { A: { B: 1, C: 'd' } }), 'aws ec2 create-x --a B=1,C=d'],
  ['structures', step('CreateX', { A: [{ B: [1, 2] }] }), "aws ec2 create-x --a 'B=[1,2]'"],
  ['a comma', step('CreateX', { A: { B: 'c,d' } }), `aws ec2 create-x --a '{"B":"c,d"}'`],
  [
    'another Region',
    { ...step('CreateX', { A: 1 }), region: '${far}' },
    'aws ec2 create-x --a 1 --region us-west-2',
  ],
  ['nothing in it', step('CreateX', { A: [] }), "aws ec2 create-x --a '[]'"],
])('%s', ([, printed, command]) => {
  expect(printStep(printed, { vpc: 'vpc-1', far: 'us-west-2' }, 'en')).toBe(`# Why.\n${command}`);
});

test('what is waited for after a call is a loop', () => {
  const waiting: Step = {
    ...step('CreateX', { Name: 'x' }),
    until: { operation: 'GetX', input: { Name: 'x' }, path: 'X.Status', is: 'AVAILABLE' },
  };
  expect(printStep(waiting, {}, 'en').split('\n').slice(1)).toEqual([
    'aws ec2 create-x --name x',
    'until [ "$(aws ec2 get-x --name x --query X.Status --output text)" = AVAILABLE ]; do sleep 2; done',
  ]);
});

test('the API of S3 is s3api, and the comment speaks the chosen language', () => {
  const bucket: Step = { ...step('CreateBucket', { Bucket: 'b' }), service: 's3' };
  expect(printStep(bucket, {}, 'ja')).toBe('# 理由。\naws s3api create-bucket --bucket b');
});

test.for<[service: Step['service'], operation: string, command: string]>([
  ['mwaa', 'CreateWebLoginToken', 'aws mwaa create-web-login-token --name etl'],
  ['elbv2', 'CreateTargetGroup', 'aws elbv2 create-target-group --name etl'],
  ['acm', 'RequestCertificate', 'aws acm request-certificate --name etl'],
])('%s is called as the CLI calls it', ([service, operation, command]) => {
  expect(printStep({ ...step(operation, { Name: 'etl' }), service }, {}, 'en')).toBe(
    `# Why.\n${command}`,
  );
});

test('an id that a later step needs goes into a shell variable; others are not assigned', () => {
  const create: Step = { ...step('CreateX', {}), save: { 'x-1': 'Xs.0.Id', unused: 'Xs.0.Arn' } };
  const lines = printSteps([create, step('UseX', { Id: { ref: 'x-1' } })], {}, 'en').split('\n');
  expect(lines).toContain("x_1=$(aws ec2 create-x --query 'Xs[0].Id' --output text)");
  expect(lines).toContain('aws ec2 use-x --id "${x_1}"');
});
