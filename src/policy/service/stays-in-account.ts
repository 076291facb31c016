/** Of KMS, everything but these. */
const acrossAccountsInKms = [
  'decrypt',
  'derivesharedsecret',
  'encrypt',
  'generatedatakey',
  'generatedatakeypair',
  'generatedatakeypairwithoutplaintext',
  'generatedatakeywithoutplaintext',
  'generatemac',
  'reencryptfrom',
  'reencryptto',
  'sign',
  'verify',
  'verifymac',
  'creategrant',
  'describekey',
  'getkeyrotationstatus',
  'getpublickey',
  'listgrants',
  'retiregrant',
  'revokegrant',
];

const inSqs = [
  'addpermission',
  'cancelmessagemovetask',
  'createqueue',
  'deletequeue',
  'listmessagemovetasks',
  'listqueues',
  'listqueuetags',
  'removepermission',
  'setqueueattributes',
  'startmessagemovetask',
  'tagqueue',
  'untagqueue',
];

/**
 * Actions that no policy of the other side opens to another account: handing over a role, managing
 * keys, managing queues.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-customer-managed-policy-examples.html
 */
export function staysInAccount(action: string): boolean {
  const [prefix, name = ''] = action.toLowerCase().split(':');
  if (prefix === 'iam') return name === 'passrole';
  if (prefix === 'kms') return !acrossAccountsInKms.includes(name);
  return prefix === 'sqs' && inSqs.includes(name);
}
