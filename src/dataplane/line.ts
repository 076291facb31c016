import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';

const longestFirstLine = 64 * 1024;

/** Reads the first line of a connection and leaves everything behind it unread. */
export function firstLine(socket: Socket, milliseconds = 10_000): Promise<string> {
  return new Promise((resolve, reject) => {
    let read = Buffer.alloc(0);
    const late = setTimeout(() => fail(new Error('no first line in time')), milliseconds);
    const done = () => {
      clearTimeout(late);
      socket.off('readable', take).off('end', cut).off('error', fail).off('close', cut);
    };
    const fail = (error: Error) => {
      done();
      reject(error);
    };
    const cut = () => fail(new Error('closed before its first line'));
    const take = () => {
      for (let chunk = read1(socket); chunk; chunk = read1(socket)) {
        read = Buffer.concat([read, chunk]);
        const end = read.indexOf('\n');
        if (end !== -1) {
          done();
          const rest = read.subarray(end + 1);
          if (rest.length > 0) socket.unshift(rest);
          resolve(read.subarray(0, end).toString());
          return;
        }
        if (read.length > longestFirstLine) return fail(new Error('a first line too long'));
      }
    };
    socket.on('readable', take).on('end', cut).on('error', fail).on('close', cut);
    take();
  });
}

function read1(socket: Socket): Buffer | undefined {
  const chunk: unknown = socket.read();
  return Buffer.isBuffer(chunk) ? chunk : undefined;
}

/** The lines of a connection, until it ends. */
export function lines(socket: Socket): AsyncIterable<string> {
  return createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY });
}

export function sendLine(socket: Socket, message: object): void {
  if (!socket.destroyed && socket.writable) socket.write(`${JSON.stringify(message)}\n`);
}
