import { type PlainService, targeted } from './operation.ts';

/**
 * Run Command of AWS Systems Manager.
 *
 * @see https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_SendCommand.html
 */
export const ssm: PlainService = {
  signingName: 'ssm',
  host: 'ssm',
  operations: targeted('AmazonSSM', ['GetCommandInvocation', 'ListCommands', 'SendCommand']),
};
