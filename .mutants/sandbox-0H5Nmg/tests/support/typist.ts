import { spawn } from 'node:child_process';

/** What the shell showed for one command, both streams as they came, and its exit code. */
interface Typed {
  readonly code: number;
  readonly shown: string;
}

/** A real shell that stays open between commands, as a learner's terminal does. */
export interface Typist {
  /** Types one command and waits until the shell has run it. */
  type(command: string): Promise<Typed>;
  close(): Promise<void>;
}

export function openTypist(env: Readonly<Record<string, string>>): Typist {
  const shell = spawn('bash', ['--noprofile', '--norc'], { env });
  const end = /<<(?<code>\d+)>>\n$/;
  let shown = '';
  let heard = () => {};
  shell.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
    heard();
  });
  return {
    async type(command) {
      shown = '';
      const done = new Promise<void>((resolve) => {
        heard = () => {
          if (end.test(shown)) resolve();
        };
      });
      shell.stdin.write(`{ ${command}\n} 2>&1\nprintf '<<%d>>\\n' "$?"\n`);
      await done;
      return { code: Number(end.exec(shown)?.groups?.['code']), shown: shown.replace(end, '') };
    },
    async close() {
      const closed = new Promise((resolve) => shell.once('close', resolve));
      shell.stdin.end();
      await closed;
    },
  };
}
