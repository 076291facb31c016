import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lab } from '#lab/L09-no-matching-distribution/lab.ts';
import type { Step } from '#aws/step.ts';
import { findEmulator } from '#emulator/emulator.ts';
import { usualLimits } from '#grading/grading-desk.ts';
import { openSandbox } from '#grading/sandbox/open-sandbox.ts';
import type { Limits } from '#grading/sandbox/sandbox.ts';
import { judge, totalOf } from '#labs/check.ts';
import { standpointOf } from '#labs/session-stand.ts';
import { openTrialBench } from '#labs/session-trial.ts';
import type { Trial } from '#labs/trial.ts';
import { emulator, freshAccount } from '../../support/emulator.ts';
import { isolations } from './sandboxed.ts';

const s3 = 'https://s3.ap-northeast-1.amazonaws.com';
const bucket = '${bucket-prefix}-${account}';

/** The job's script, which is read into its shell: whoever writes it, runs. */
function script(text: string): readonly Step[] {
  const input = { Bucket: { text: bucket }, Key: 'job.sh', Body: { text } };
  const comment = { en: 'another job', ja: '別のジョブ' };
  return [{ service: 's3', operation: 'PutObject', input, comment }];
}

/** A hundred thousand names that nobody waits for, and then one that somebody does. */
const flood = `
cat > flood.py <<'END'
import socket
noise = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
resolver = open('/etc/resolv.conf').read().split()[1]
for number in range(100_000):
    noise.sendto(b'%012d' % number, (resolver, 53))
socket.create_connection(('s3.ap-northeast-1.amazonaws.com', 443), 20)
print('still answered')
END
python flood.py; exit 0`;

/** They are made one by one and stay: the kernel stops them above the limit that is watched. */
const crowd = 'while :; do sleep 60 & done';

type Reach = (place: { root: string; kept: string; endpoint: string; other: string }) => string;

/** Each would succeed beside the grader, or in the place of somebody else. */
const closed: readonly (readonly [name: string, command: Reach])[] = [
  ['the checkout', ({ root }) => `ls ${root}/labs`],
  ['what the project keeps', ({ kept }) => `ls ${kept}`],
  ['the way to the data plane', () => 'ls -d "$TMPDIR"/closednet-* || test -n "$CLOSEDNET_PLANE"'],
  ['verbs of the command line', () => 'command -v closednet || command -v run-job'],
  ['who watches it', () => 'kill -9 1 || cat /proc/1/environ || ls /proc/1/fd/'],
  ['the interface', () => 'ip link set ens5 down || ip route add 1.1.1.1 dev lo'],
  ['packets of its own making', () => 'python -c "import socket; socket.socket(2, 3, 1)"'],
  ['another interface', () => 'python -c "open(\'/dev/net/tun\')"'],
  ['the internet', () => 'timeout 1 bash -c "exec 3<>/dev/tcp/1.1.1.1/443"'],
  [
    'the emulator',
    ({ endpoint }) => `bash -c "exec 3<>/dev/tcp/127.0.0.1/${new URL(endpoint).port}"`,
  ],
  ['the emulator behind a name of AWS', () => `curl -sf -m 9 ${s3}/_localstack/health`],
  [
    'another account, by its key',
    ({ other }) =>
      `env -u AWS_SESSION_TOKEN AWS_ACCESS_KEY_ID=${other} AWS_SECRET_ACCESS_KEY=x aws s3 ls`,
  ],
  ['nobody’s key', () => `curl -sf -m 9 ${s3}/${bucket}`],
];

describe.skipIf(!isolations.includes('auto'))('a lab’s job in a sandbox', () => {
  let trial: Trial;
  let limits: Limits = usualLimits;
  const place = { root: '', kept: '', endpoint: '', other: freshAccount() };

  beforeAll(async () => {
    const { home } = await emulator();
    const found = await findEmulator(home);
    if (!found) throw new Error('the emulator of the tests is gone');
    Object.assign(place, { root: home.projectRoot, kept: home.path, endpoint: found.endpoint });
    const python = home.file('python', 'bin', 'python');
    const given = { home, emulator: found, python, node: process.execPath };
    const sandbox = await openSandbox({ ...given, isolation: 'auto' });
    const next = () => Promise.resolve(freshAccount());
    const bench = openTrialBench(home, found, next, async (_, one, running, { snapshot }) =>
      sandbox.runJob?.(standpointOf(one, running), snapshot, limits),
    );
    trial = await bench.build(lab);
    await trial.apply(lab.solution.steps);
  });

  afterAll(() => trial.drop());

  const ran = async (text: string, less: Partial<Limits> = {}) => {
    limits = { ...usualLimits, ...less };
    await trial.apply(script(text));
    return (await trial.evidence()).job?.record;
  };

  test('a right repair gets every point', async () => {
    const evidence = await trial.evidence();
    const { score, max } = totalOf(judge(lab, evidence));
    expect(score, evidence.job?.record?.printed).toBe(max);
  });

  test('out of its reach is all but its network', async () => {
    const tries = closed.map(([name, command]) => {
      return `if ( ${command(place)} ) >/dev/null 2>&1; then echo "open: ${name}"; fi`;
    });
    // A kill that is not refused ends the list early; the bucket is what it may reach.
    const asked = `curl -s -o refused -w 'curl was told %{http_code}\\n' ${s3}/_localstack/health`;
    const record = await ran(`${tries.join('\n')}\n${asked}\naws s3 ls s3://${bucket}\nexit 5`);
    expect(record?.printed).not.toContain('open: ');
    expect(record?.printed).toMatch(/^curl was told 4/m);
    expect(record?.printed).toMatch(/ requirements\.txt\n/);
    expect(record?.exit).toBe(5);
    const told = record?.destinations.map(({ destination }) => destination);
    expect(told).toContain('1.1.1.1:443');
  });

  test.for<[name: string, text: string, said: RegExp, limits?: Partial<Limits>]>([
    ['an endless job', 'while :; do :; done', /at its limit of time/, { seconds: 2 }],
    ['endless output', 'yes', /at its limit of output/],
    ['more processes than it may have', crowd, /at its limit of processes/],
    ['more questions than are answered', flood, /^still answered$/m],
  ])('%s', async ([, text, said, less]) => {
    expect((await ran(text, less))?.printed).toMatch(said);
  });

  test('a fork bomb ends, seen in time or because the kernel refuses more', async () => {
    const record = await ran('bomb() { bomb | bomb; }; bomb; exit 7');
    expect(record?.exit).not.toBe(0);
    expect(record?.printed).not.toMatch(/at its limit of time/);
    expect(await ran('exit 5')).toMatchObject({ exit: 5 });
  });

  test('what a job leaves for its reader neither holds the reader up nor is believed', async () => {
    const record = await ran(`mkdir -p left.dist-info "$PIP_TARGET"
mkfifo left.dist-info/METADATA; ln -s /dev/zero left.dist-info/RECORD
ln -s / "$PIP_TARGET/root.dist-info"; ln -s / elsewhere; exit 5`);
    expect(record?.exit).toBe(5);
    const digest = expect.stringMatching(/^[0-9a-f]{64}$/) as unknown;
    expect(record?.installed).toEqual([
      { name: '', version: '', digest },
      { name: '', version: '', digest },
    ]);
  });

  test('a job that is no text has not run', async () => {
    await trial.apply(script('#'.repeat(2 ** 21)));
    expect((await trial.evidence()).job?.fits).toBe(false);
  });
});
