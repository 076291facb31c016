import { createServer, type ListenOptions, type Server } from 'node:net';
import type { Plane } from './plane.ts';

/** Opens where adapters knock; their connections wait until the plane is there to take them. */
export async function openDoor(at: ListenOptions, plane: Promise<Plane>): Promise<Server> {
  const server = createServer({ allowHalfOpen: true, pauseOnConnect: true }, (connection) => {
    connection.on('error', () => connection.destroy());
    plane.then(
      (one) => one.take(connection),
      () => connection.destroy(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(at, resolve);
  });
  return server;
}
