import { strToU8, zipSync } from 'fflate';
import { writeAnswers } from '#aws/write.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';

/** A network as a zip of answers: what `closednet trace --snapshot`, once unpacked, and this page read. */
export function zipOf(snapshot: Snapshot): Blob {
  const files = writeAnswers(snapshot).map(({ name, text }) => [name, strToU8(text)] as const);
  const packed = zipSync(Object.fromEntries(files), { level: 6 });
  return new Blob([new Uint8Array(packed)], { type: 'application/zip' });
}

/** Gives a file to whoever reads this page. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads it after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
