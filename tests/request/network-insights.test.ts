import { expect, test } from 'vitest';
import { networkInsightsAnalysis } from '#request/network-insights.ts';
import { traceRequest } from '#request/trace-request.ts';
import {
  putLogEvents,
  silentNotebook,
  solvedNotebook,
  withLogsEndpoint,
} from '../support/silent-notebook.ts';

test('a path that is found lists its components in order, there and back', () => {
  const analysis = networkInsightsAnalysis(traceRequest(solvedNotebook(), putLogEvents));
  expect(analysis).toMatchObject({ Status: 'succeeded', NetworkPathFound: true, Explanations: [] });
  expect(analysis.ForwardPathComponents?.map((one) => one.Component.Id)).toEqual([
    'eni-notebook',
    'sg-notebook',
    'acl-default',
    'rtb-main',
    'acl-default',
    'eni-logs',
    'sg-endpoints',
    'vpce-logs',
    'com.amazonaws.ap-northeast-1.logs',
  ]);
  expect(analysis.ReturnPathComponents?.[0]).toEqual({
    SequenceNumber: 1,
    Component: { Id: 'eni-logs' },
  });
});

test('policies are none of its business', () => {
  const analysis = networkInsightsAnalysis(traceRequest(withLogsEndpoint(), putLogEvents));
  expect(analysis.NetworkPathFound).toBe(true);
});

test('a group that refuses is explained with its interface', () => {
  const trace = traceRequest(withLogsEndpoint('sg-notebook'), putLogEvents);
  expect(networkInsightsAnalysis(trace)).toEqual({
    Status: 'succeeded',
    NetworkPathFound: false,
    Explanations: [
      {
        Direction: 'ingress',
        ExplanationCode: 'SG_HAS_NO_RULES',
        Component: { Id: 'sg-notebook' },
        NetworkInterface: { Id: 'eni-logs' },
        SecurityGroups: [{ Id: 'sg-notebook' }],
      },
    ],
  });
});

test('what is not known fails, with the call that settles it', () => {
  const { routeTables: _unread, ...rest } = silentNotebook();
  const analysis = networkInsightsAnalysis(traceRequest(rest, putLogEvents));
  expect(analysis.Status).toBe('failed');
  expect(analysis.StatusMessage).toContain('aws ec2 describe-route-tables');
});
