import { randomInt } from 'node:crypto';
import { readdir, readFile, symlink, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Limits } from '../../../src/grading/sandbox/sandbox.ts';
import { allProcesses } from '../../support/processes.ts';
import { endingOf, isolations, openSandboxed, type Sandboxed } from './sandboxed.ts';

const forge = `
import os, sys
fake = b'{"ended": "exited", "code": 0, "output": ""}\\n'
for number in range(1, 300):
    try: os.write(number, fake)
    except OSError: pass
sys.exit(3)`;

const hog = `
held = []
while True: held.append(b'x' * 2 ** 20)`;

const sharedHog = `
import os
for _ in range(8):
    if os.fork() == 0:
        held = b'x' * 60 * 2 ** 20
        break
os.wait()`;

const replaceForwarder = `
import socket
server = socket.socket()
for option in (socket.SO_REUSEADDR, socket.SO_REUSEPORT):
    server.setsockopt(socket.SOL_SOCKET, option, 1)
try: server.bind(('127.0.0.1', 4566))
except OSError as error: print(error.strerror)`;

/** Memory of no process; a socket past all networks, to the host of a virtual machine. */
const besideLimits = `
import os, socket
for attempt in (lambda: os.memfd_create('x'), lambda: socket.socket(socket.AF_VSOCK)):
    try: print('possible', attempt())
    except OSError as error: print(error.strerror)`;

type Row = [name: string, kind: 'shell' | 'python', text: string, ended: string, said?: RegExp];

describe.skipIf(!isolations.includes('auto'))('a program of a submission', () => {
  let box: Sandboxed;

  beforeAll(async () => {
    box = await openSandboxed('auto');
    await writeFile(join(box.results, 'result.json'), 'as the grader wrote it');
  });

  afterAll(() => box.remove());

  test.concurrent.for<Row | [...Row, limits: Partial<Limits>]>([
    ['a printed result is output', 'python', forge, 'exited 3', /"ended"/],
    ['its parent cannot be killed', 'shell', 'kill -9 1 $PPID; echo alive', 'exited 0', /alive/],
    ['killing everybody kills itself', 'shell', 'kill -9 -1; kill -9 $$', 'exited 137'],
    ['endless output', 'shell', 'yes', 'output'],
    ['an endless loop', 'shell', 'while :; do :; done', 'time', /^$/, { seconds: 1 }],
    ['a fork bomb', 'shell', 'bomb() { bomb | bomb; }; bomb', 'processes'],
    ['more memory than it may have', 'python', hog, 'memory'],
    ['much memory in many processes', 'python', sharedHog, 'memory'],
    ['a huge file', 'shell', 'head -c 2M /dev/zero > large', 'files'],
    ['a full folder', 'shell', 'for n in $(seq 9); do head -c 900K /dev/zero > $n; done', 'files'],
    ['files without number', 'shell', 'touch $(seq 20000)', 'files'],
    ['the port of AWS is taken', 'python', replaceForwarder, 'exited 0', /Address already in use/],
    [
      'what no limit holds is missing',
      'python',
      besideLimits,
      'exited 0',
      /^Function not implemented\nAddress family not supported by protocol\n$/,
    ],
    ['exit codes are its own', 'shell', 'exit 7', 'exited 7'],
    ['a text that is no program', 'shell', '\0\x01\x02', 'exited 126', /cannot execute binary/],
  ])('%s', async ([, kind, text, ended, said = /^/, limits]) => {
    const ran = await box.run(kind, text, limits && { limits });
    expect(endingOf(ran), ran.output).toBe(ended);
    expect(ran.output).toMatch(said);
  });

  test.concurrent.for<[name: string, commands: (box: Sandboxed) => string]>([
    ['the results', ({ results }) => `echo forged > ${results}/result.json`],
    ['the checkout', ({ emulator }) => `ls ${emulator.home.projectRoot}/labs`],
    ['what the project keeps', ({ emulator }) => `ls ${emulator.home.path}`],
    ['a home folder', () => 'ls ~root/.ssh || ls -d /home/[!s]*'],
    ['the tools, to change them', () => 'echo >> /toolchain/bin/aws || touch /node_modules/x'],
    ['the system, to change it', () => 'touch /usr/x || touch /etc/x || touch /x'],
    ['the grader’s environment', () => 'cat /proc/1/environ || cat /proc/1/cmdline | grep vitest'],
    ['the grader’s files', () => 'ls /proc/1/fd/ || cat /proc/1/mem || ls /proc/1/root/'],
    ['processes of the machine', () => 'grep -l "[v]itest" /proc/[0-9]*/cmdline'],
    ['who watches it', () => 'prlimit --pid 1 --cpu=1 || renice -n 19 -p 1 || taskset -p 1 1'],
    ['a mount', () => 'mount -t tmpfs none /home || mount --bind /usr /home || umount /proc'],
    ['another root', () => 'chroot / true || unshare -m true || unshare -Urm true'],
    ['a network of its own', () => 'unshare -n true || unshare -Urn true'],
    ['another user', () => 'su -c true || chown root fix.sh || chroot --userspec=0 / true'],
    ['a device', () => 'mknod disk b 8 0'],
    ['settings of the kernel', () => 'echo 9 > /proc/sys/user/max_user_namespaces'],
    ['the internet', () => 'exec 3<>/dev/tcp/1.1.1.1/443'],
    ['the metadata service', () => 'exec 3<>/dev/tcp/169.254.169.254/80'],
    [
      'the emulator',
      ({ emulator }) => `exec 3<>/dev/tcp/127.0.0.1/${new URL(emulator.endpoint).port}`,
    ],
    ['a name', () => 'getent hosts example.com'],
  ])('out of reach: %s', async ([, commands]) => {
    const ran = await box.run('shell', `if ( ${commands(box)} ) ; then exit 0; else exit 9; fi`);
    expect(endingOf(ran), ran.output).toBe('exited 9');
    expect(await readdir(box.results)).toEqual(['result.json']);
    expect(await readFile(join(box.results, 'result.json'), 'utf8')).toBe('as the grader wrote it');
  });

  test.concurrent('no lab, solution or answer lies anywhere', async () => {
    const names = ['solution*.ts', 'mutants*.ts', 'lesson.*.mdx', '*-conditions.ts', 'AGENTS.md'];
    const wanted = names.map((name) => `-name '${name}'`).join(' -o ');
    const ran = await box.run(
      'shell',
      `find / \\( -path /proc -o -path /usr \\) -prune -o \\( ${wanted} \\) -print; exit 0`,
    );
    expect(endingOf(ran)).toBe('exited 0');
    expect(ran.output).not.toMatch(/\.(ts|mdx|md)$/m);
  });

  test.concurrent('links of a submission lead nowhere; its odd names are kept', async () => {
    const folder = join(box.results, '..', 'with links');
    await mkdir(join(folder, '課題 1\n"x"'), { recursive: true });
    await symlink(join(box.results, 'result.json'), join(folder, 'answer'));
    await symlink(box.results, join(folder, 'out'));
    await symlink('/', join(folder, 'root'));
    await writeFile(
      join(folder, '課題 1\n"x"', "fix '$(id)'.sh"),
      'find . -type f; cat answer; ls',
    );
    const file = `課題 1\n"x"/fix '$(id)'.sh`;
    const ran = await box.runFolder({ kind: 'shell', folder, file });
    expect(ran.output).toBe(
      `./課題 1\n"x"/fix '$(id)'.sh\ncat: answer: No such file or directory\n課題 1\n"x"\n`,
    );
  });

  test.concurrent('a submission larger than its folder is not run', async () => {
    const large = { a: 'x'.repeat(2 ** 20), b: 'x'.repeat(2 ** 20) };
    const ran = await box.run('shell', 'echo ran', {
      limits: { folderBytes: 2 ** 20 },
      files: large,
    });
    expect(ran).toEqual({ ended: 'files', output: '' });
  });

  test.concurrent('folders a thousand deep are copied, or are too large', async () => {
    const deep = { [`${'d/'.repeat(1500)}x`]: '' };
    const ran = await box.run('shell', 'find . -name x | wc -c', { files: deep });
    expect([endingOf(ran), ran.output]).toEqual(['exited 0', `${2 + 2 * 1500 + 2}\n`]);
  });

  test.concurrent('what it leaves behind ends with it', async () => {
    const mark = `sleep ${randomInt(10 ** 9, 10 ** 10)}`;
    const ran = await box.run('shell', `(setsid ${mark} &) ; (trap "" TERM HUP; ${mark}) &`);
    expect(endingOf(ran)).toBe('exited 0');
    expect(allProcesses().filter((line) => line.includes(mark))).toEqual([]);
  });
});
