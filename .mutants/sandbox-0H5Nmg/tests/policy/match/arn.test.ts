import { expect, test } from 'vitest';
import { readArn } from '#policy/match/arn.ts';

test.for<[text: string, parts: string]>([
  ['arn:aws:sqs:r:1:q', 'aws | sqs | r | 1 | q'],
  ['arn:aws:s3:::b/k', 'aws | s3 |  |  | b/k'],
  ['arn:aws:logs:r:1:log-group:g:*', 'aws | logs | r | 1 | log-group:g:*'],
  ['arn:aws:sqs:r:1:', 'aws | sqs | r | 1 | '],
  ['arn:aws:sqs:r:1', 'none'],
  ['arn:aws:sqs:r', 'none'],
  ['arn:aws:sqs', 'none'],
  ['arn::sqs:r:1:q', 'none'],
  ['arn:aws::r:1:q', 'none'],
  ['urn:aws:sqs:r:1:q', 'none'],
  ['*', 'none'],
  ['', 'none'],
])('%j is an ARN of %s', ([text, parts]) => {
  const arn = readArn(text);
  const told =
    arn && [arn.partition, arn.service, arn.region, arn.account, arn.resource].join(' | ');
  expect(told ?? 'none').toBe(parts);
});
