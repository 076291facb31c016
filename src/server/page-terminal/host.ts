import { write } from 'node:fs';
import { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { spawn } from '@lydell/node-pty';
import { endSession } from '#state/process-session.ts';
import { type HostSays, hostSays } from './host-message.ts';

/*
 * A process of its own for each pseudo-terminal. The package's writes block where the program does
 * not read, and its end of the terminal leaks into every other child; here neither meets anybody.
 * It ends, with all of the terminal's session, when the server does: however that ended.
 */
const input = new Socket({ fd: 0, readable: true, writable: false });
const output = new Socket({ fd: 1, readable: false, writable: true });

/** A terminal is no pipe: nobody tells when it takes more, so it is asked again. */
const fullMilliseconds = 10;

process.on('message', (message) => {
  const said = hostSays.parse(message);
  if (said.type === 'start') begin(said);
  else if (said.type === 'size') resize(said.columns, said.rows);
});

let resize: (columns: number, rows: number) => void = () => undefined;

function begin({ shell, columns, rows }: Extract<HostSays, { type: 'start' }>): void {
  const [program, ...words] = shell.argv;
  const name = 'xterm-256color';
  const { env, folder } = shell;
  // Bytes as they come: a letter may arrive in two parts.
  const pty = spawn(program, words, {
    name,
    cols: columns,
    rows,
    cwd: folder,
    env,
    encoding: null,
  });
  resize = (wantedColumns, wantedRows) => pty.resize(wantedColumns, wantedRows);
  pty.onData((data: string | Buffer) => {
    if (!output.write(data)) pty.pause();
  });
  output.on('drain', () => pty.resume());
  output.on('error', () => pty.resume());
  const ending = () => {
    pty.resume();
    void endSession(pty.pid);
  };
  process.once('disconnect', ending);
  if (!process.connected) ending();
  pty.onExit(({ exitCode, signal = 0 }) => {
    resize = () => undefined;
    void endSession(pty.pid).then(() =>
      output.end(() => process.exit(signal > 0 ? 128 + signal : exitCode)),
    );
    output.once('error', () => process.exit());
  });
  const file: unknown = Reflect.get(pty, 'fd');
  if (typeof file === 'number') void pourInto(file);
}

async function pourInto(terminal: number): Promise<void> {
  for await (const chunk of input) {
    let rest: Buffer = chunk;
    while (rest.length > 0) {
      const taken = await writeSome(terminal, rest);
      if (taken === undefined) return;
      rest = rest.subarray(taken);
      if (rest.length > 0) await wait(fullMilliseconds);
    }
  }
}

/** How many bytes it took; nothing once it is closed. */
function writeSome(terminal: number, data: Buffer): Promise<number | undefined> {
  return new Promise((resolve) => {
    write(terminal, data, (error, written) => {
      if (error) resolve(error.code === 'EAGAIN' ? 0 : undefined);
      else resolve(written);
    });
  });
}
