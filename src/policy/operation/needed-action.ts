/** An action that an operation takes, and on which of its resources. */
export interface NeededAction {
  readonly action: string;
  /**
   * `resource`: what the operation is about. `source`: what it copies or re-encrypts from. `role`:
   * the role that it hands over. `secret`: each secret of a batch. `key`: the key behind an alias.
   * `*`: no resource.
   */
  readonly on: 'resource' | 'source' | 'role' | 'secret' | 'key' | '*';
}

/** Parts of a request that ask for an action of their own. */
export type Sent =
  | 'version-id'
  | 'source-version-id'
  | 'acl'
  | 'tags'
  | 'copied-tags'
  | 'retention'
  | 'legal-hold'
  | 'bypass-governance'
  | 'object-lock'
  | 'object-ownership'
  | 'role'
  | 'source-identity'
  | 'provided-contexts'
  | 'unmask'
  | 'filters'
  | 'layers'
  | 'resource-policy';

export function on(
  where: NeededAction['on'],
  ...actions: readonly string[]
): readonly NeededAction[] {
  return actions.map((action) => ({ action, on: where }));
}
