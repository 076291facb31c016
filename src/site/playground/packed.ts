/** Text as a fragment can carry it: deflated, in the alphabet of base64url. */
export async function pack(text: string): Promise<string> {
  const bytes = await through(new Blob([text]).stream(), new CompressionStream('deflate-raw'));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** The text again; rejects for what was not packed so, and for what would be larger than `most` bytes. */
export async function unpack(packed: string, most: number): Promise<string> {
  const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream();
  const text = await through(stream, new DecompressionStream('deflate-raw'), most);
  return new TextDecoder('utf-8', { fatal: true }).decode(text);
}

type Bytes = Uint8Array<ArrayBuffer>;

async function through(
  source: ReadableStream<Bytes>,
  change: ReadableWritablePair<Bytes, BufferSource>,
  most = Number.POSITIVE_INFINITY,
): Promise<Bytes> {
  const parts: Bytes[] = [];
  let size = 0;
  // Safari iterates over no stream.
  const reader = source.pipeThrough(change).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.byteLength;
    if (size > most) throw new RangeError(`more than ${most} bytes`);
    parts.push(read.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
