import type { Sent } from '#policy/operation/needed-action.ts';

type Params = Readonly<Record<string, unknown>>;

/** Members that ask for an action of their own, by the lower-case name that services give them. */
const byMember: Readonly<Record<string, Sent>> = {
  versionid: 'version-id',
  acl: 'acl',
  tags: 'tags',
  tagging: 'tags',
  tagspecifications: 'tags',
  objectlockmode: 'retention',
  objectlockretainuntildate: 'retention',
  objectlocklegalholdstatus: 'legal-hold',
  bypassgovernanceretention: 'bypass-governance',
  objectlockenabledforbucket: 'object-lock',
  objectownership: 'object-ownership',
  sourceidentity: 'source-identity',
  providedcontexts: 'provided-contexts',
  unmask: 'unmask',
  filters: 'filters',
  layers: 'layers',
  resourcepolicy: 'resource-policy',
};

const handsOver =
  /^(role|rolearn|executionrole|executionrolearn|iamrolearn|servicerole|servicerolearn|taskrolearn)$/;
const takesRole = /^(Create|Update|Put|Start|Run|Register|Submit|Send)/;

/** The parts of a call that ask for more than its own action. */
export function sentParts(
  signingName: string,
  operation: string,
  params: Params,
): ReadonlySet<Sent> {
  const sent = new Set<Sent>();
  for (const [member, value] of Object.entries(params)) {
    if (isEmpty(value)) continue;
    const name = member.toLowerCase();
    const part = byMember[name];
    if (part) sent.add(part);
    if (handsOver.test(name) && takesRole.test(operation) && signingName !== 'sts')
      sent.add('role');
  }
  // Reading a version's tags asks for the version; a canned private ACL asks for nothing.
  if (params['ACL'] === 'private') sent.delete('acl');
  if (signingName === 's3' && operation === 'CopyObject') {
    const source = params['CopySource'];
    if (typeof source === 'string' && /[?&]versionId=/.test(source)) sent.add('source-version-id');
    if (params['TaggingDirective'] !== 'REPLACE') sent.delete('tags');
  }
  return sent;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
