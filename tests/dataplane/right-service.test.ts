import { expect, test } from 'vitest';
import { isSentToItsService, serviceOfHost } from '#dataplane/call/right-service.ts';

test.for<[string, string, boolean]>([
  ['logs.ap-northeast-1.amazonaws.com', 'logs', true],
  ['monitoring.ap-northeast-1.amazonaws.com', 'logs', false],
  ['monitoring.ap-northeast-1.amazonaws.com', 'sts', false],
  ['api.sagemaker.ap-northeast-1.amazonaws.com', 'sagemaker', true],
  ['bucket.s3.ap-northeast-1.amazonaws.com', 's3', true],
  ['111122223333.s3-control.ap-northeast-1.amazonaws.com', 's3', true],
  ['vpce-0a1b-c2d3.logs.ap-northeast-1.vpce.amazonaws.com', 'logs', true],
  ['sts.amazonaws.com', 'sts', true],
  ['LOGS.ap-northeast-1.amazonaws.com:443', 'logs', true],
])('a call to %s signed for %s: %s', ([host, signingName, wanted]) => {
  expect(isSentToItsService(host, signingName)).toBe(wanted);
});

test.for<[string, string]>([
  ['monitoring.ap-northeast-1.amazonaws.com', 'monitoring'],
  ['vpce-0a1b-c2d3.logs.ap-northeast-1.vpce.amazonaws.com', 'logs'],
  ['sts.amazonaws.com', 'sts'],
])('%s is %s', ([host, wanted]) => {
  expect(serviceOfHost(host)).toBe(wanted);
});
