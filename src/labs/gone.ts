import type { Resource } from '#network/snapshot/resource.ts';
import type { Request } from '#request/document.ts';
import type { Words } from '#request/words.ts';
import type { Evidence } from './lab.ts';

/**
 * What a request needs of the lab and the learner deleted: its source, its role, its log group.
 * Such a request can be judged neither right nor wrong. `request` has its bindings filled in.
 */
export function findGone(request: Request, { snapshot }: Evidence): Words | undefined {
  const { networkInterfaces, instances, roles, logGroups } = snapshot;
  const { from, to, principal, resource } = request;
  for (const end of [from, to]) {
    if (isMissing(networkInterfaces, 'eni-', end))
      return gone('The network interface', 'ネットワークインターフェイス', end);
    if (isMissing(instances, 'i-', end)) return gone('The instance', 'インスタンス', end);
  }
  if (principal !== undefined && roles && !roles.some(({ arn }) => arn === principal))
    return gone('The role', 'ロール', principal);
  const group = resource === undefined ? undefined : groupOf(resource);
  if (group !== undefined && logGroups && !logGroups.some(({ arn }) => groupOf(arn) === group))
    return gone('The log group', 'ロググループ', group);
  return undefined;
}

function isMissing(read: readonly Resource[] | undefined, prefix: string, id: string): boolean {
  return read !== undefined && id.startsWith(prefix) && !read.some((one) => one.id === id);
}

/** The group's name in the ARN of a group (with or without `:*`) or of one of its streams. */
function groupOf(arn: string): string | undefined {
  return /:log-group:(?<name>[^:]+)/.exec(arn)?.groups?.['name'];
}

function gone(en: string, ja: string, id: string): Words {
  return { en: `${en} ${id} no longer exists.`, ja: `${ja} ${id} がもう存在しません。` };
}
