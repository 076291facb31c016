import { expect, test } from 'vitest';
import { lab as notebook } from '#lab/L03-silent-notebook/lab.ts';
import { policy } from '#labs/steps.ts';
import type { Lab } from '#labs/lab.ts';
import { openShell } from '../../scripts/shell/open-shell.ts';
import { sessionAbout } from '../support/own-lab.ts';

const words = (text: string) => ({ en: text, ja: text });

/** The notebook's lab, in whose company engineers may look at the network and open endpoints. */
const lab: Lab = {
  ...notebook,
  operator: {
    id: 'operator',
    title: words('the engineer'),
    at: 'internet:198.51.100.9',
    role: { arn: 'arn:aws:iam::${account}:role/NetworkEngineer', session: 'you' },
  },
  scenario: {
    ...notebook.scenario,
    steps: [
      ...notebook.scenario.steps,
      {
        service: 'iam',
        operation: 'CreateRole',
        input: {
          RoleName: 'NetworkEngineer',
          AssumeRolePolicyDocument: policy({
            Effect: 'Allow',
            Principal: { AWS: '*' },
            Action: 'sts:AssumeRole',
          }),
        },
        comment: words('the engineer’s role'),
      },
      {
        service: 'iam',
        operation: 'PutRolePolicy',
        input: {
          RoleName: 'NetworkEngineer',
          PolicyName: 'endpoints',
          PolicyDocument: policy({
            Effect: 'Allow',
            Action: ['ec2:Describe*', 'ec2:CreateVpcEndpoint'],
            Resource: '*',
          }),
        },
        comment: words('what the engineer may do'),
      },
    ],
  },
};

test.for(['namespace', 'hook'] as const)(
  '%s: the operator’s own role is enforced where the lab asks for it',
  async (adapter) => {
    const { home, session } = await sessionAbout(lab);
    const { attempt } = await session.start('L03');
    const { vpc = '' } = attempt.bindings;
    const aws = async (line: string) => {
      let printed = '';
      const { code } = await openShell({
        home,
        session,
        lab: 'L03',
        adapter,
        place: lab.operator ?? 'operator',
        command: ['aws', ...line.split(' ')],
        tell: () => undefined,
        outsider: () => '',
        print: (text) => (printed += text),
      });
      return `${code} ${printed}`;
    };
    expect(await aws('sts get-caller-identity --query Arn --output text')).toContain(
      'assumed-role/NetworkEngineer/you',
    );
    const door = `ec2 create-vpc-endpoint --vpc-id ${vpc} --service-name com.amazonaws.ap-northeast-1.dynamodb --query VpcEndpoint.State`;
    expect(await aws(door)).toBe('0 "available"\n');
    expect(await aws('ec2 create-internet-gateway')).toMatch(
      /^255 \s*An error occurred \(UnauthorizedOperation\) when calling the CreateInternetGateway operation: You are not authorized to perform this operation\. User: arn:aws:sts::\d+:assumed-role\/NetworkEngineer\/you is not authorized to perform: ec2:CreateInternetGateway on resource: \S+ because no identity-based policy allows the ec2:CreateInternetGateway action/,
    );
  },
);
