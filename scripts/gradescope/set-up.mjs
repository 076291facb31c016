import { setUp } from '../setup/set-up.mjs';
import { openProgress } from '../setup/progress.mjs';
import { problemInWords, SetupProblem } from '../setup/setup-problem.mjs';

// All that grading needs, and nothing that runs: the image is kept, its processes are not.
try {
  await setUp(process.env, openProgress(process.stderr, process.env, 'en'));
} catch (error) {
  if (!(error instanceof SetupProblem)) throw error;
  process.stderr.write(`${problemInWords(error, 'en')}\n`);
  process.exitCode = error.exitCode;
}
