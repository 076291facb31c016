import { groupArn, payrollGroup, studioGroup } from './names.ts';

/** How policies name a group with all that is in it. */
export const studioArn = `${groupArn}${studioGroup}:*`;
export const payrollArn = `${groupArn}${payrollGroup}:*`;
export const everyGroupArn = `${groupArn}*`;

/** What writing a log takes. */
export const writeActions = [
  'logs:CreateLogStream',
  'logs:PutLogEvents',
  'logs:DescribeLogStreams',
] as const;
