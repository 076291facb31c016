import type { IncomingMessage } from 'node:http';

const mostBytes = 16 * 1024 * 1024;

/** What bodies that are being read may still take together. */
export interface Room {
  bytes: number;
}

/** Of all calls that come at once. */
export const roomForAll = 4 * mostBytes;

/** A whole body, or nothing where it is larger than a call may be. */
export async function readBounded(
  message: IncomingMessage,
  room: Room = { bytes: mostBytes },
): Promise<Buffer | undefined> {
  if (Number(message.headers['content-length'] ?? 0) > mostBytes) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of message as AsyncIterable<Buffer>) {
      size += chunk.length;
      room.bytes -= chunk.length;
      if (size > mostBytes || room.bytes < 0) return undefined;
      chunks.push(chunk);
    }
  } finally {
    room.bytes += size;
  }
  return Buffer.concat(chunks);
}
