import { spawn, type ChildProcess } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Shell } from '#server/page-terminal/shell.ts';

/** What became of a command that was typed. */
interface Typed {
  /** Nothing where it was not over in time, or ended its shell. */
  readonly code?: number;
  readonly printed: string;
}

/** Types commands into one shell, one after the other, as a presenter does. */
export interface Typist {
  type(command: string, milliseconds: number): Promise<Typed>;
  end(): void;
}

const most = 64 * 1024;

/**
 * What stands before the first command: of several lines the first that fails is the one told;
 * `npx closednet` is the `closednet` of this project.
 */
const beginning = `trap 'code=$?; [ "$failed" != 0 ] || failed=$code' ERR
npx() { if [ "$1" = closednet ]; then shift; closednet "$@"; else command npx "$@"; fi; }\n`;

/**
 * Opens the shell that a page's terminal opens, with its work in a folder of its own. What a command
 * leaves, such as a variable or another folder, the next one finds.
 */
export function openTypist(shell: Shell, folder: string): Typist {
  const [program, ...words] = shell.argv;
  // Nobody looks at prompts here.
  const quiet = words.filter((word) => word !== '-i');
  const inside = quiet.length === words.length ? ['--', '/bin/bash', '--noprofile', '--norc'] : [];
  let child: ChildProcess | undefined;
  let number = 0;
  let heard: (text: string) => void = () => undefined;
  const start = () => {
    const started = spawn(program, [...quiet, ...inside], {
      cwd: folder,
      env: { ...shell.env, HOME: folder, NO_COLOR: '1' },
      stdio: 'pipe',
      detached: true,
    });
    for (const stream of [started.stdout, started.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => heard(text));
    started.stdin.on('error', () => undefined);
    started.stdin.write(beginning);
    return started;
  };
  const end = () => {
    if (child?.pid === undefined || child.exitCode !== null) return;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It was over by itself.
    }
    child = undefined;
  };
  return {
    end,
    async type(command, milliseconds) {
      number += 1;
      const file = join(folder, `.typed-${number}.sh`);
      await writeFile(file, `${command}\n`);
      const mark = `\u001e${number} `;
      const typing = (child ??= start());
      return new Promise((resolve) => {
        let printed = '';
        const timer = setTimeout(() => over(), milliseconds);
        const over = (code?: number) => {
          clearTimeout(timer);
          typing.off('exit', gone);
          heard = () => undefined;
          if (code === undefined) end();
          const [before = ''] = printed.split(mark);
          resolve({ printed: before.trim(), ...(code === undefined ? {} : { code }) });
        };
        const gone = () => over();
        typing.once('exit', gone);
        heard = (text) => {
          if (printed.length < most) printed += text;
          const found = new RegExp(`\u001e${number} (\\d+)\n`).exec(printed + text.slice(-99));
          if (found) over(Number(found[1]));
        };
        typing.stdin?.write(`failed=0; . '${file}' </dev/null 2>&1; ${tellCode(number)}\n`);
      });
    },
  };
}

/** A line that no command prints, with the code of the first failure. */
function tellCode(number: number): string {
  return `printf '\\036%s %s\\n' ${number} "$failed"`;
}
