import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDoor } from '../door.ts';
import type { Plane } from '../plane.ts';
import { ended, stdioOf } from '../started.ts';
import { namespaceFlags } from './probe.ts';

/** Where the adapter and the data plane meet: a socket in a folder of the user's own. */
export interface Meeting {
  readonly folder: string;
  readonly socket: string;
  close(): Promise<void>;
}

/** Opens the socket; connections wait until the plane takes them. */
export async function openMeeting(plane: Promise<Plane>): Promise<Meeting> {
  // A socket's path may have some hundred letters, which a project's own folder can exceed.
  const folder = await mkdtemp(join(tmpdir(), 'closednet-'));
  await chmod(folder, 0o700);
  const socket = join(folder, 'plane');
  const server = await openDoor({ path: socket }, plane);
  return {
    folder,
    socket,
    async close() {
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A host that stands in its namespaces, and waits for the plane to say what it is. */
export interface Host {
  readonly meeting: Meeting;
  /** The command's exit code. */
  readonly code: Promise<number>;
  /** Lets the host begin. */
  meet(plane: Plane): void;
  end(): void;
}

/** Where the host's end of the wire is written: Python, loaded by whoever stands there. */
export const hostAgent = join(import.meta.dirname, 'inside');

/**
 * Starts the host's end in namespaces of its own: user, network, mount, process and host name. No
 * root is needed; with the first process everything in them ends. It takes as long as reading a
 * network, so it begins before that is known.
 *
 * @see https://man7.org/linux/man-pages/man7/user_namespaces.7.html
 */
export async function startHost(python: string, print?: (text: string) => void): Promise<Host> {
  const { promise, resolve } = Promise.withResolvers<Plane>();
  const meeting = await openMeeting(promise);
  const words = [
    ...namespaceFlags,
    python,
    '-B',
    '-E',
    '-s',
    '-S',
    join(hostAgent, 'main.py'),
    meeting.socket,
  ];
  const child = spawn('unshare', words, { stdio: stdioOf(print) });
  return { meeting, code: ended(child, print), meet: resolve, end: () => child.kill('SIGKILL') };
}
