import { afterAll, beforeAll, expect, test } from 'vitest';
import { changes } from '#emulator/plugin.ts';
import type { Program } from '../../../src/grading/sandbox/sandbox.ts';
import { endingOf, isolations, openSandboxed, type Sandboxed } from './sandboxed.ts';

const boxes = new Map<string, Sandboxed>();

beforeAll(async () => {
  for (const isolation of isolations) boxes.set(isolation, await openSandboxed(isolation));
});

afterAll(() => Promise.all([...boxes.values()].map((box) => box.remove())));

const shell = `
set -e
aws ec2 create-vpc --cidr-block 10.0.0.0/16 --query Vpc.CidrBlock --output text
aws sts get-caller-identity --query Account --output text`;

const python = `
import boto3
print(boto3.client("ec2").create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["CidrBlock"])
print(boto3.client("sts").get_caller_identity()["Account"])`;

const typescript = `
import { CreateVpcCommand, EC2Client } from '@aws-sdk/client-ec2';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
const vpc: string = '10.0.0.0/16';
const { Vpc } = await new EC2Client().send(new CreateVpcCommand({ CidrBlock: vpc }));
console.log(Vpc?.CidrBlock);
console.log((await new STSClient().send(new GetCallerIdentityCommand())).Account);`;

const rows: readonly [kind: Program['kind'], isolation: 'auto' | 'none', text: string][] = [
  ['shell', 'auto', shell],
  ['python', 'auto', python],
  ['typescript', 'auto', typescript],
  ['shell', 'none', shell],
  ['typescript', 'none', typescript],
];

test.concurrent.for(rows.filter(([, isolation]) => isolations.includes(isolation)))(
  '%s works in its own account, isolation %s',
  async ([kind, isolation, text]) => {
    const box = boxes.get(isolation);
    if (!box) throw new Error(`no sandbox: ${isolation}`);
    const before = await changes(box.emulator, box.account, {});
    const ran = await box.run(kind, text, { limits: { memoryBytes: 512 * 2 ** 20 } });
    expect(endingOf(ran), ran.output).toBe('exited 0');
    expect(ran.output).toBe(`10.0.0.0/16\n${box.account}\n`);
    expect(await changes(box.emulator, box.account, {})).toBeGreaterThan(before);
  },
);
