import type { Request } from '#request/document.ts';
import {
  analystRole,
  logsHost,
  payrollStream,
  strangeStream,
  studioRole,
  studioStream,
} from './names.ts';

/** The notebook asks a host on 443, without yet asking for anything. */
export function ask(host: string): Request {
  return { from: '${notebook}', to: host, protocol: 'tcp', port: 443 };
}

/** Somebody on the notebook's host asks CloudWatch Logs for an action. */
function callLogs(action: string, resource: string, principal: string): Request {
  return { ...ask(logsHost), action, resource, principal };
}

export const createStream = callLogs('logs:CreateLogStream', studioStream, studioRole);
export const putEvents = callLogs('logs:PutLogEvents', studioStream, studioRole);

export const toOtherGroups: readonly [Request, ...Request[]] = [
  callLogs('logs:PutLogEvents', payrollStream, studioRole),
  callLogs('logs:PutLogEvents', strangeStream, studioRole),
];

export const byAnotherRole: readonly [Request, ...Request[]] = [
  callLogs('logs:PutLogEvents', payrollStream, analystRole),
  callLogs('logs:PutLogEvents', strangeStream, analystRole),
];

const studioGroupItself = studioStream.replace(/:log-stream:.*/, ':*');

export const destructive: readonly [Request, ...Request[]] = [
  callLogs('logs:DeleteLogGroup', studioGroupItself, studioRole),
  callLogs('logs:DeleteLogStream', studioStream, studioRole),
  callLogs('logs:PutRetentionPolicy', studioGroupItself, studioRole),
];
