import { styleText } from 'node:util';

/** A line that is being worked on: written at once, and with its seconds once it takes longer. */
export interface Progress {
  start(text: string): void;
  /** Tells how far the same work is, in the place of what stood there. */
  retell(text: string): void;
  /** Closes the line, so that other output may follow. */
  end(): void;
}

/** In a pipe, how far a long work is stands there this often. */
const rarely = 10_000;

/** Live on a terminal; plain lines in a pipe, with `NO_COLOR` still live but grey no more. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  const live = stream.isTTY && process.env['TERM'] !== 'dumb';
  let open: { text: string; since: number; timer: NodeJS.Timeout } | undefined;
  let toldAt = 0;

  const seconds = () => Math.round((Date.now() - (open?.since ?? 0)) / 1000);
  const draw = (suffix: string) => {
    const text = styleText('dim', `${open?.text ?? ''}${suffix}`, { stream });
    stream.write(`\r\u001B[2K${text}`);
  };

  return {
    start(text) {
      this.end();
      if (!live) {
        stream.write(`${text}\n`);
        return;
      }
      const timer = setInterval(() => draw(`  ${seconds()} s`), 1000);
      timer.unref();
      open = { text, since: Date.now(), timer };
      draw('');
    },
    retell(text) {
      if (open) {
        open.text = text;
        draw(`  ${seconds()} s`);
      } else if (live || Date.now() - toldAt >= rarely) {
        toldAt = Date.now();
        this.start(text);
      }
    },
    end() {
      if (!open) return;
      clearInterval(open.timer);
      draw(seconds() >= 1 ? `  ${seconds()} s` : '');
      stream.write('\n');
      open = undefined;
    },
  };
}
