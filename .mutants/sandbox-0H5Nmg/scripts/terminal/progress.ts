import { styleText } from 'node:util';

/** A line that is being worked on: written at once, and with its seconds once it takes longer. */
export interface Progress {
  start(text: string): void;
  /** Closes the line, so that other output may follow. */
  end(): void;
}

/** Live on a terminal; plain lines in a pipe, with `NO_COLOR` still live but grey no more. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  const live = stream.isTTY && process.env['TERM'] !== 'dumb';
  let open: { text: string; since: number; timer: NodeJS.Timeout } | undefined;

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
    end() {
      if (!open) return;
      clearInterval(open.timer);
      draw(seconds() >= 1 ? `  ${seconds()} s` : '');
      stream.write('\n');
      open = undefined;
    },
  };
}
