import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { lab as notebook } from '#lab/L03-silent-notebook/lab.ts';
import { call } from '#aws/call.ts';
import type { Step } from '#aws/step.ts';
import { readRecord } from '#dataplane/job/record.ts';
import type { Lab } from '#labs/lab.ts';
import { jobRan } from '#labs/rules/job-ran.ts';
import { withClients } from '#labs/session-running.ts';
import { openShell } from '../../scripts/shell/open-shell.ts';
import { sessionAbout } from '../support/own-lab.ts';

const bucket = 'jobs-${account}';
const words = (text: string) => ({ en: text, ja: text });

function object(key: string, body: string): Step {
  return {
    service: 's3',
    operation: 'PutObject',
    input: { Bucket: { text: bucket }, Key: key, Body: body },
    comment: words('an object of the job'),
  };
}

const program = `
import os, socket
try:
    socket.create_connection(("monitoring.ap-northeast-1.amazonaws.com", 443), 3)
    print("metrics", os.environ["MOOD"])
    socket.create_connection(("logs.ap-northeast-1.amazonaws.com", 443), 1)
except TimeoutError as error:
    print("logs", error)
    raise SystemExit(7)
`;

/** The notebook's lab with a nightly job in a bucket. */
const lab: Lab = {
  ...notebook,
  faults: notebook.faults.map((fault) => ({ ...fault, fails: [...fault.fails, 'job-ends-well'] })),
  scenario: {
    ...notebook.scenario,
    steps: [
      ...notebook.scenario.steps,
      {
        service: 's3',
        operation: 'CreateBucket',
        input: {
          Bucket: { text: bucket },
          CreateBucketConfiguration: { LocationConstraint: 'ap-northeast-1' },
        },
        comment: words('the bucket of jobs'),
      },
      object('job.sh', 'export MOOD=calm'),
      object('nightly.py', program),
    ],
  },
  job: { bucket, script: 'job.sh', program: 'nightly.py', files: ['pip.conf'] },
  tasks: [
    ...notebook.tasks,
    {
      id: 'job',
      title: words('The nightly job ends well'),
      points: 10,
      needs: [],
      hints: [],
      conditions: [
        jobRan({ id: 'job-ends-well', title: words('the job ends well') }, ({ exit }) => ({
          status: exit === 0 ? 'pass' : 'fail',
          observed: words(`exit ${exit}`),
          message: words('the job failed'),
        })),
      ],
    },
  ],
};

test('a job runs as its objects say; its record is judged while it fits, and no longer', async () => {
  const { home, session } = await sessionAbout(lab);
  const { attempt } = await session.start('L03');
  const observed = async () => {
    const { result } = await session.check('L03');
    const condition = result.tasks.at(-1)?.conditions[0];
    return `${condition?.status}: ${condition?.observed.en}`;
  };
  let printed = '';
  const runJob = async () => {
    printed = '';
    return openShell({
      home,
      session,
      lab: 'L03',
      command: ['run-job'],
      tell: () => undefined,
      outsider: () => '',
      print: (text) => (printed += text),
    });
  };
  const again = async (step: Step) =>
    withClients(await session.running('L03'), (clients) =>
      call(clients, {
        ...step,
        input: { ...step.input, Bucket: `jobs-${attempt.account}` },
      }),
    );

  expect(await observed()).toContain('the job has not run');
  expect([(await runJob()).code, printed.trim()]).toEqual([7, 'metrics calm\nlogs timed out']);
  expect(await observed()).toContain('exit 7');
  const record = await readRecord(home, attempt.id);
  expect(record?.destinations).toEqual([
    { destination: 'monitoring.ap-northeast-1.amazonaws.com:443', counts: { reached: 1 } },
    { destination: 'logs.ap-northeast-1.amazonaws.com:443', counts: { dropped: 1 } },
  ]);

  // Another network, then other objects: the old record tells of neither.
  await session.solve('L03', () => undefined);
  expect(await observed()).toContain('in another network');
  const mark = await session.changes('L03');
  expect((await runJob()).code, printed).toBe(0);
  // Who watches the network hears of the run, and looks at its record.
  expect(await session.changes('L03')).not.toBe(mark);
  expect(await observed()).toBe('pass: exit 0');
  await again(object('nightly.py', 'print("nothing to do")'));
  expect(await observed()).toContain('the last run was of other objects');

  // A record that another hand wrote is none.
  const file = home.file('records', `${attempt.id}.json`);
  await writeFile(file, (await readFile(file, 'utf8')).replace('"exit": 0', '"exit": 1'));
  expect(await observed()).toContain('the job has not run');
});
