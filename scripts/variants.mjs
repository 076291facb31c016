import { runAfterSetUp } from './setup/run-after-set-up.mjs';

process.exitCode = await runAfterSetUp('variants.ts', process.argv.slice(2));
