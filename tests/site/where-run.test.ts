import { expect, test } from 'vitest';
import { whereRun } from '#site/terminal/where-run.ts';

test.for<[text: string, named: string | undefined, command: string, place: string]>([
  ['aws s3 ls', undefined, 'aws s3 ls', 'operator'],
  ['closednet shell L03', undefined, '', 'inside'],
  ['npx closednet shell L15 --from office', undefined, '', 'office'],
  ['npx closednet shell L09 -- run-job', undefined, 'run-job', 'inside'],
  [
    'npx closednet shell L11 --from reader -- \\\n  curl -s https://a/health',
    undefined,
    'curl -s https://a/health',
    'reader',
  ],
  ['aws s3 ls', 'worker', 'aws s3 ls', 'worker'],
])('%s, said to run at %s', ([text, named, command, place]) => {
  expect(whereRun(text, named)).toEqual({ command, place });
});

test('a command with a word to replace waits on one line', () => {
  const text = 'aws ecs update-service --cluster shop \\\n  --desired-count COUNT';
  expect(whereRun(text, undefined, 'COUNT')).toEqual({
    command: 'aws ecs update-service --cluster shop --desired-count COUNT',
    place: 'operator',
    blank: 'COUNT',
  });
});

test('what uses files of the folder it is typed in stays there', () => {
  const hash = "closednet shell L09 --from build-host -- \\\n  sh -c 'pip hash wheels/*.whl'";
  expect(whereRun(hash, 'operator')).toEqual({ command: hash, place: 'operator' });
  const two = 'closednet shell L09 --from build-host -- \\\n  pip download -d wheels a\naws s3 ls';
  expect(whereRun(two, undefined)).toEqual({ command: two, place: 'operator' });
});
