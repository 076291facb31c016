import type { Duplex } from 'node:stream';

const sslRequest = 80_877_103;

/**
 * Greets as a PostgreSQL server does, and then says that it is none: the path works, which is all
 * that it is there to show.
 *
 * @see https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
export function greetAsPostgres(socket: Duplex): void {
  socket.on('error', () => socket.destroy());
  socket.on('data', (data: Buffer) => {
    const isSslRequest = data.length === 8 && data.readInt32BE(4) === sslRequest;
    if (isSslRequest) socket.write('N');
    else socket.end(errorResponse());
  });
}

function errorResponse(): Buffer {
  const fields = [
    'SFATAL',
    'VFATAL',
    'C28000',
    'Mclosednet stands in for PostgreSQL: the path works, nobody logs in here',
  ];
  const body = Buffer.from(`${fields.join('\0')}\0\0`);
  const head = Buffer.alloc(5, 'E');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}
