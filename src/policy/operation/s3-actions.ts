import { type NeededAction, on, type Sent } from './needed-action.ts';

const renamed = asMap({
  HeadObject: 'GetObject',
  SelectObjectContent: 'GetObject',
  GetObjectTorrent: 'GetObject',
  PostObject: 'PutObject',
  CreateMultipartUpload: 'PutObject',
  UploadPart: 'PutObject',
  CompleteMultipartUpload: 'PutObject',
  CopyObject: 'PutObject',
  UploadPartCopy: 'PutObject',
  ListParts: 'ListMultipartUploadParts',
  ListMultipartUploads: 'ListBucketMultipartUploads',
  DeleteObjects: 'DeleteObject',
  HeadBucket: 'ListBucket',
  ListObjects: 'ListBucket',
  ListObjectsV2: 'ListBucket',
  ListObjectVersions: 'ListBucketVersions',
  ListBuckets: 'ListAllMyBuckets',
  GetBucketCors: 'GetBucketCORS',
  PutBucketCors: 'PutBucketCORS',
  DeleteBucketCors: 'PutBucketCORS',
  DeleteBucketTagging: 'PutBucketTagging',
  DeleteBucketOwnershipControls: 'PutBucketOwnershipControls',
  GetBucketNotificationConfiguration: 'GetBucketNotification',
  PutBucketNotificationConfiguration: 'PutBucketNotification',
  GetObjectLockConfiguration: 'GetBucketObjectLockConfiguration',
  PutObjectLockConfiguration: 'PutBucketObjectLockConfiguration',
  GetPublicAccessBlock: 'GetBucketPublicAccessBlock',
  PutPublicAccessBlock: 'PutBucketPublicAccessBlock',
  DeletePublicAccessBlock: 'PutBucketPublicAccessBlock',
});

/** Of these the action has no "Bucket" in its name, and deleting is putting. */
const configuration =
  /^(?<verb>Get|List|Put|Delete)Bucket(?<what>Accelerate|Analytics|IntelligentTiering|Inventory|Lifecycle|Metrics|Encryption|Replication)(?:Configurations?)?$/;

const ofVersion = asMap({
  GetObject: 'GetObjectVersion',
  GetObjectAttributes: 'GetObjectVersionAttributes',
  GetObjectTagging: 'GetObjectVersionTagging',
  PutObjectTagging: 'PutObjectVersionTagging',
  DeleteObjectTagging: 'DeleteObjectVersionTagging',
  GetObjectAcl: 'GetObjectVersionAcl',
  PutObjectAcl: 'PutObjectVersionAcl',
  DeleteObject: 'DeleteObjectVersion',
});

function asMap(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(table));
}

const writes = ['PutObject', 'PostObject', 'CreateMultipartUpload', 'CopyObject'];

/** What comes with a write, by the header that asks for it. */
const withWrite: readonly (readonly [Sent, string])[] = [
  ['acl', 's3:PutObjectAcl'],
  ['tags', 's3:PutObjectTagging'],
  ['retention', 's3:PutObjectRetention'],
  ['legal-hold', 's3:PutObjectLegalHold'],
];

const withBucket: readonly (readonly [Sent, readonly string[]])[] = [
  ['acl', ['s3:PutBucketAcl']],
  ['object-lock', ['s3:PutBucketObjectLockConfiguration', 's3:PutBucketVersioning']],
  ['object-ownership', ['s3:PutBucketOwnershipControls']],
];

/**
 * The actions of an operation of S3, which often has another name or asks for more than one.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
 */
export function s3Actions(operation: string, sent: ReadonlySet<Sent>): readonly NeededAction[] {
  if (operation === 'WriteGetObjectResponse')
    return on('resource', 's3-object-lambda:WriteGetObjectResponse');
  const more: NeededAction[] = [];
  if (operation === 'GetObjectAttributes') more.push(...s3Actions('GetObject', sent));
  if (operation === 'CopyObject' || operation === 'UploadPartCopy') more.push(...fromSource(sent));
  if (writes.includes(operation))
    for (const [header, action] of withWrite)
      if (sent.has(header)) more.push(...on('resource', action));
  if (operation === 'CreateBucket')
    for (const [header, actions] of withBucket)
      if (sent.has(header)) more.push(...on('resource', ...actions));
  const bypasses = /^(DeleteObjects?|PutObjectRetention)$/.test(operation);
  if (bypasses && sent.has('bypass-governance'))
    more.push(...on('resource', 's3:BypassGovernanceRetention'));
  if (operation === 'PutBucketReplication') more.push(...on('role', 'iam:PassRole'));
  return [...on('resource', `s3:${nameOf(operation, sent)}`), ...more];
}

function nameOf(operation: string, sent: ReadonlySet<Sent>): string {
  const { verb, what } = configuration.exec(operation)?.groups ?? {};
  if (verb !== undefined)
    return `${verb === 'Put' || verb === 'Delete' ? 'Put' : 'Get'}${what}Configuration`;
  const name = renamed.get(operation) ?? operation;
  return sent.has('version-id') ? (ofVersion.get(name) ?? name) : name;
}

function fromSource(sent: ReadonlySet<Sent>): readonly NeededAction[] {
  const read = sent.has('source-version-id') ? 's3:GetObjectVersion' : 's3:GetObject';
  const tags = sent.has('copied-tags');
  return [
    ...on('source', read, ...(tags ? ['s3:GetObjectTagging'] : [])),
    ...(tags ? on('resource', 's3:PutObjectTagging') : []),
  ];
}
