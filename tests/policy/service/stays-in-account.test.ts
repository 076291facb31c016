import { expect, test } from 'vitest';
import { staysInAccount } from '#policy/service/stays-in-account.ts';

// I425, I432, I436
test.for<[answer: string, service: string, names: string]>([
  ['never', 'iam', 'PassRole'],
  ['these', 'iam', 'GetRole CreateRole'],
  ['these', 'kms', 'Decrypt Encrypt Sign Verify GenerateMac VerifyMac DeriveSharedSecret'],
  ['these', 'kms', 'GenerateDataKey GenerateDataKeyWithoutPlaintext GenerateDataKeyPair'],
  ['these', 'kms', 'GenerateDataKeyPairWithoutPlaintext ReEncryptFrom ReEncryptTo'],
  ['these', 'kms', 'CreateGrant DescribeKey GetKeyRotationStatus GetPublicKey ListGrants'],
  ['these', 'kms', 'RetireGrant RevokeGrant'],
  ['never', 'kms', 'CreateAlias DisableKey EnableKey GetKeyPolicy PutKeyPolicy TagResource'],
  ['never', 'sqs', 'AddPermission CancelMessageMoveTask CreateQueue DeleteQueue ListQueues'],
  ['never', 'sqs', 'ListMessageMoveTasks ListQueueTags RemovePermission SetQueueAttributes'],
  ['never', 'sqs', 'StartMessageMoveTask TagQueue UntagQueue'],
  ['these', 'sqs', 'SendMessage ReceiveMessage DeleteMessage GetQueueAttributes GetQueueUrl'],
  ['these', 'sns', 'Publish CreateTopic'],
])('%s work across accounts, of %s: %s', ([answer, service, names]) => {
  const others = names
    .split(' ')
    .filter((name) => (staysInAccount(`${service}:${name}`) ? 'never' : 'these') !== answer);
  expect(others).toEqual([]);
});
