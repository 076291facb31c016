import { strFromU8, unzipSync } from 'fflate';
import type { NamedText } from '#aws/read.ts';
import type { NamedFile } from './dropped-files.ts';

/** The JSON files as texts, those in a zip too: UTF-8, or the UTF-16 that Windows PowerShell writes. */
export async function textsOf(files: readonly NamedFile[]): Promise<readonly NamedText[]> {
  const texts = await Promise.all(
    files.map(async ({ name, file }) => {
      if (/\.zip$/i.test(name)) return textsInZip(new Uint8Array(await file.arrayBuffer()));
      if (!/\.json$/i.test(name)) return [];
      return [{ name, text: decoded(new Uint8Array(await file.arrayBuffer())) }];
    }),
  );
  return texts.flat().toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function decoded(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** Those of a zip, as "Download as answers" makes one; of what is none there are none. */
function textsInZip(bytes: Uint8Array): readonly NamedText[] {
  try {
    const files = unzipSync(bytes, { filter: ({ name }) => /\.json$/i.test(name) });
    return Object.entries(files).map(([name, content]) => ({ name, text: strFromU8(content) }));
  } catch {
    return [];
  }
}
