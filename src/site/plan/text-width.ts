const wide = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60\u3000-\u30ff]/u;

/** Names are set in bold, which is wider. */
export type Face = 'sans' | 'bold' | 'mono';

/** Of a letter, in parts of its size: those of DejaVu, the widest of the usual faces. */
const latinWidths: Readonly<Record<Face, number>> = { sans: 0.57, bold: 0.65, mono: 0.603 };

/** Estimates how wide a text is drawn, in units of the plan; errs on the wide side. */
export function textWidth(text: string, size: number, face: Face = 'sans'): number {
  const latin = latinWidths[face];
  return Array.from(text).reduce((sum, letter) => sum + (wide.test(letter) ? 1 : latin) * size, 0);
}

/** Shortens a text to a width, with an ellipsis for what is left out. */
export function fit(text: string, width: number, size: number, face: Face = 'sans') {
  if (textWidth(text, size, face) <= width) return text;
  let end = text.length;
  while (end > 1 && textWidth(`${text.slice(0, end)}…`, size, face) > width) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** Breaks a text into at most `most` lines of a width; the last one says if it was cut. */
export function wrap(text: string, width: number, size: number, most: number): readonly string[] {
  const pieces =
    text.match(
      /[\u2e80-\u9fff\u3000-\u30ff\uff01-\uff60]|[^\s\u2e80-\u9fff\u3000-\u30ff\uff01-\uff60]+|\s+/gu,
    ) ?? [];
  const lines: string[] = [''];
  for (const piece of pieces) {
    const line = lines.at(-1) ?? '';
    if (textWidth(line + piece, size) <= width || line === '')
      lines[lines.length - 1] = line + piece;
    else lines.push(piece.trimStart());
  }
  const kept = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (kept.length <= most) return kept;
  const last = fit(kept.slice(most - 1).join(' '), width, size);
  return [...kept.slice(0, most - 1), last];
}
