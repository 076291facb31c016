import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  const server = createServer({ allowHalfOpen: true, pauseOnConnect: true }, (connection) => {
    connection.on('error', () => connection.destroy());
    plane.then(
      (one) => one.take(connection),
      () => connection.destroy(),
    );
  });
  await listening(server, socket);
  return {
    folder,
    socket,
    async close() {
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function listening(server: Server, socket: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(socket, resolve);
  });
}

export interface Entered {
  readonly code: Promise<number>;
  end(): void;
}

const agent = join(import.meta.dirname, 'inside', 'main.py');

/**
 * Starts the host's end in namespaces of its own: user, network, mount, process and host name. No
 * root is needed; with the first process everything in them ends.
 *
 * @see https://man7.org/linux/man-pages/man7/user_namespaces.7.html
 */
export function enterNamespace(
  python: string,
  socket: string,
  command: readonly string[],
  env: NodeJS.ProcessEnv,
  print?: (text: string) => void,
): Entered {
  const words = [...namespaceFlags, python, '-B', '-E', '-s', '-S', agent, socket, ...command];
  const child = spawn('unshare', words, { stdio: stdioOf(print), env });
  return { code: ended(child, print), end: () => child.kill('SIGKILL') };
}
