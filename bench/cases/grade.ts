import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  breaksEverything,
  opensInternet,
  pathOnly,
  solves,
} from '../../tests/grading/l03-programs.ts';
import { typedDoor, typedRight } from '../../tests/support/typed-repair.ts';
import { repeat, type Case } from '../figure.ts';

const script = (lines: readonly string[]) => ['set -e', ...lines, ''].join('\n');

/** What is handed in, in turn: most are scripts of AWS CLI calls, as learners write them. */
const handedIn = [
  ['right.sh', script([...typedDoor, ...typedRight])],
  ['path.sh', script(typedDoor)],
  ['right.py', solves],
  ['nothing.sh', 'true\n'],
  ['again.sh', script([...typedDoor, ...typedRight])],
  ['internet.py', opensInternet],
  ['path.py', pathOnly],
  ['breaks.py', breaksEverything],
] as const;

const inClass = 100;

/** One submission with the emulator up, and a class, each program in namespaces of its own. */
export const grading: Case = {
  id: 'grade',
  async run(stage) {
    const root = await mkdtemp(join(tmpdir(), 'closednet-grades-'));
    try {
      const folder = join(root, 'class');
      await mkdir(folder);
      for (let nth = 0; nth < inClass; nth += 1) {
        const [name, text] = handedIn[nth % handedIn.length] ?? handedIn[0];
        await writeFile(join(folder, `${String(nth).padStart(3, '0')}-${name}`), text);
      }
      const one = ['grade', 'L03', '--submission', join(folder, '000-right.sh')];
      await stage.verb(one);
      const singles = await repeat(5, () => stage.verb(one));
      const whole = ['grade', 'L03', '--class', folder, '--out', join(root, 'out')];
      const seconds = (await stage.verb(whole, 1)) / 1000;
      const again = (await stage.verb(whole, 1)) / 1000;
      return [
        {
          name: 'grade, one submission of four CLI calls',
          unit: 'ms',
          goal: 5000,
          samples: singles,
        },
        { name: `grade, a class of ${inClass}`, unit: 's', goal: 240, samples: [seconds] },
        { name: 'the same class once more, from what is kept', unit: 's', samples: [again] },
      ];
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  },
};
