import { createServer, type Server } from 'node:http';
import { readFile, rm } from 'node:fs/promises';
import { delimiter, dirname } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import type { Home } from '#state/home.ts';
import { lendSite } from '../support/built-site.ts';
import { closednet, closednetProgram, documentOf, plainShell } from '../support/closednet.ts';
import { processesOf } from '../support/processes.ts';
import { testHome } from '../support/test-home.ts';
import { openTypist, type Typist } from '../support/typist.ts';

const node = JSON.stringify(process.execPath);
const evalEnv = `eval "$(${node} ${JSON.stringify(closednetProgram)} env)"`;

/** A shell as one finds it on an engineer's machine, with real AWS everywhere. */
const fullOfAws = {
  AWS_PROFILE: 'production',
  AWS_ACCESS_KEY_ID: 'AKIAREALREALREALREAL',
  AWS_SECRET_ACCESS_KEY: 'real',
  AWS_SESSION_TOKEN: 'FwoGZXIvYXdzE',
  AWS_REGION: 'us-east-1',
  AWS_ENDPOINT_URL: 'https://vpce-1.example',
  AWS_ENDPOINT_URL_S3: 'https://s3.example',
  AWS_ENDPOINT_URL_EC2: 'https://ec2.example',
  AWS_ENDPOINT_URL_IAM: 'https://iam.example',
  HTTP_PROXY: 'http://proxy.example:3128',
  HTTPS_PROXY: 'http://proxy.example:3128',
};

/** What a learner looks up before typing the repair. */
const lookUp = [
  'DOOR=$(aws ec2 describe-vpc-endpoints --filters Name=service-name,Values=com.amazonaws.ap-northeast-1.monitoring --query "VpcEndpoints[0].[VpcId, SubnetIds[0], SubnetIds[1], Groups[0].GroupId]" --output text)',
  'read -r VPC SUBNET_A SUBNET_C GROUP <<< "$DOOR"',
  'ACCOUNT=$(aws sts get-caller-identity --query Account --output text)',
  'LOGS="arn:aws:logs:ap-northeast-1:$ACCOUNT:log-group:/aws/sagemaker/studio:*"',
];

const actions = '["logs:CreateLogStream","logs:PutLogEvents","logs:DescribeLogStreams"]';
const statement = (principal: string) =>
  `"{\\"Version\\":\\"2012-10-17\\",\\"Statement\\":[{\\"Effect\\":\\"Allow\\",${principal}\\"Action\\":${actions.replaceAll('"', '\\"')},\\"Resource\\":\\"$LOGS\\"}]}"`;

const openPath = `aws ec2 create-vpc-endpoint --vpc-id "$VPC" --vpc-endpoint-type Interface --service-name com.amazonaws.ap-northeast-1.logs --subnet-ids "$SUBNET_A" "$SUBNET_C" --security-group-ids "$GROUP" --private-dns-enabled --policy-document ${statement('\\"Principal\\":\\"*\\",')}`;
const grantWrite = `aws iam put-role-policy --role-name StudioExecution --policy-name write-logs --policy-document ${statement('')}`;

/** Holds a port as a stranger's LocalStack would; one that somebody holds already is as good. */
async function takePort(wished: number): Promise<number> {
  const server: Server = createServer((_, reply) => reply.end('{"completed": true}'));
  const held = new Promise((resolve) => server.once('listening', resolve).once('error', resolve));
  server.listen(wished, '127.0.0.1');
  await held;
  onTestFinished(() => void server.close());
  return z.object({ port: z.number() }).safeParse(server.address()).data?.port ?? wished;
}

function openTerminal(home: Home): Typist {
  const { PATH, ...shell } = plainShell(home);
  const path = [dirname(process.execPath), PATH].join(delimiter);
  return openTypist({ ...shell, PATH: path, ...fullOfAws });
}

/** Types one command that must succeed. */
async function succeed(terminal: Typist, command: string): Promise<string> {
  const { code, shown } = await terminal.type(command);
  expect(code, `${command}\n${shown}`).toBe(0);
  return shown;
}

test('a learner starts L03, fixes it by hand, resets, solves it again and leaves nothing behind', async () => {
  const home = await testHome();
  onTestFinished(async () => {
    await closednet(home, 'stop --all');
    await rm(home.path, { recursive: true, force: true });
  });
  await lendSite(home);
  const taken = await takePort(0);
  const sitePort = await takePort(4321);
  const env = { CLOSEDNET_EMULATOR_PORT: String(taken) };

  const started = await closednet(home, 'start L03 --json', { env });
  expect(started.code, started.stderr).toBe(0);
  expect(started.stderr).toContain(`Port ${taken} is taken; using`);
  const { address } = z.object({ address: z.url() }).parse(documentOf(started));
  expect(Number(new URL(address).port)).toBeGreaterThan(sitePort);
  expect((await fetch(address)).status).toBe(200);

  const broken = await closednet(home, 'check');
  expect(broken.code, broken.stdout).toBe(1);
  expect(broken.stdout).toContain('logs.ap-northeast-1.amazonaws.com on 443');
  expect(broken.stdout).not.toMatch(/com\.amazonaws\.|PutLogEvents|StudioExecution/);
  expect(broken.stdout).not.toMatch(/\b(vpce|rtb|acl|sg|subnet)-[0-9a-f]|0\.0\.0\.0/);

  const terminal = openTerminal(home);
  await succeed(terminal, evalEnv);
  for (const command of [...lookUp, openPath]) await succeed(terminal, command);
  const half = await closednet(home, 'check');
  expect(half.code, half.stdout).toBe(1);
  expect(half.stdout).toContain('50 / 100');
  await succeed(terminal, grantWrite);
  const fixed = await closednet(home, 'check');
  expect(fixed.code, fixed.stdout).toBe(0);
  expect(fixed.stdout).toContain('100 / 100');

  const { code, stderr } = await closednet(home, 'reset --yes');
  expect(code, stderr).toBe(0);
  const refused = await terminal.type('aws ec2 describe-vpcs');
  expect(refused.code).not.toBe(0);
  expect(refused.shown).toMatch(/AttemptReset.*eval "\$\(npx closednet env L03\)"/s);
  await succeed(terminal, evalEnv);
  expect(await succeed(terminal, 'aws sts get-caller-identity --query Account')).not.toBe('');
  await terminal.close();

  expect((await closednet(home, 'check')).code).toBe(1);
  const solved = await closednet(home, 'solve --yes');
  expect(solved.code, solved.stderr).toBe(0);
  expect(solved.stdout).toContain('aws ec2 create-vpc-endpoint');
  expect((await closednet(home, 'check')).code).toBe(0);
  expect(await readFile(home.file('progress.json'), 'utf8')).toContain('"passedAt"');

  expect(processesOf(home).length).toBeGreaterThanOrEqual(2);
  expect((await closednet(home, 'stop --all')).code).toBe(0);
  expect(processesOf(home)).toEqual([]);
});
