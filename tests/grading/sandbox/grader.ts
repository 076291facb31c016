import { openSandbox } from '../../../src/grading/sandbox/open-sandbox.ts';
import { openHome } from '../../../src/state/home.ts';

// A grader of its own, to be killed: runs the program `fix.sh` of a folder.
const [isolation, folder = '', account = ''] = process.argv.slice(2);
const home = openHome();
const sandbox = await openSandbox({
  home,
  // The program calls nobody.
  emulator: { endpoint: 'http://127.0.0.1:1', token: 'none' },
  python: home.file('python', 'bin', 'python'),
  node: process.execPath,
  isolation: isolation === 'none' ? 'none' : 'auto',
});
const at = { account, region: 'us-east-1' };
const sizes = { outputBytes: 2 ** 16, fileBytes: 2 ** 20, folderBytes: 2 ** 22 };
const limits = { seconds: 50, memoryBytes: 2 ** 28, processes: 40, ...sizes };
await sandbox.run({ kind: 'shell', folder, file: 'fix.sh', ...at }, limits);
