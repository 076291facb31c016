import type { IBuffer } from '@xterm/xterm';

/** Our own prompts: `operator 100000000001 ap-northeast-1> `, `notebook 10.0.1.23 closed> `. */
const prompt = /^(?:operator \d{12} [\w-]+|[\w-]+ [\da-f.:]* ?[^>]*)> (.*)$/;

/** What stands typed at the shell's prompt; nothing where a program runs. */
export function typedAtPrompt(buffer: IBuffer): string | undefined {
  if (buffer.type !== 'normal') return undefined;
  return prompt.exec(lineOfCursor(buffer))?.[1];
}

/** The line up to the cursor, put together where the window was too narrow for it. */
function lineOfCursor(buffer: IBuffer): string {
  let at = buffer.baseY + buffer.cursorY;
  let line = buffer.getLine(at)?.translateToString(false, 0, buffer.cursorX) ?? '';
  while (buffer.getLine(at)?.isWrapped) {
    at -= 1;
    line = (buffer.getLine(at)?.translateToString(false) ?? '') + line;
  }
  return line;
}
