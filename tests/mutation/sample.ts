import { globSync, readFileSync } from 'node:fs';

/**
 * Prints a part of the engine's lines for `stryker --mutate`: of each file every nth window of eight
 * lines, from `first` on. `node tests/mutation/sample.ts 16 3`: one sixteenth, the fourth of them.
 */
const [parts = 16, first = 0] = process.argv.slice(2).map(Number);
const height = 8;

const windows = globSync('src/{network,policy,request}/**/*.ts')
  .toSorted()
  .flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n').length;
    return Array.from({ length: Math.ceil(lines / height) }, (_, i) => {
      const from = i * height + 1;
      return `${file}:${from}-${Math.min(from + height - 1, lines)}`;
    });
  });
process.stdout.write(windows.filter((_, i) => i % parts === first).join(','));
