import type { Resource } from '#network/snapshot/resource.ts';
import type { Request } from '#request/document.ts';
import type { Words } from '#request/words.ts';
import type { Evidence } from './lab.ts';

/**
 * What a request needs of the lab and the learner deleted: its source, its role, its log group.
 * Such a request can be judged neither right nor wrong. `request` has its bindings filled in.
 */
export function findGone(request: Request, { snapshot }: Evidence): Words | undefined {
  const { networkInterfaces, instances, roles, logGroups, environments, loadBalancers } = snapshot;
  const { from, to, principal, resource } = request;
  for (const end of [from, to]) {
    if (isMissing(networkInterfaces, 'eni-', end))
      return gone('The network interface', 'ネットワークインターフェイス', end);
    if (isMissing(instances, 'i-', end)) return gone('The instance', 'インスタンス', end);
  }
  if (
    environments &&
    isNobodys(
      to,
      environments.map(({ webserverUrl = '' }) => webserverUrl),
    )
  )
    return gone('The Airflow environment behind', 'Airflow 環境の Web サーバー', to);
  if (loadBalancers && to.endsWith('.elb.amazonaws.com')) {
    const names = loadBalancers.map(({ dnsName }) => dnsName.toLowerCase());
    if (!names.includes(to.toLowerCase())) return gone('The load balancer', 'ロードバランサー', to);
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

/** A web server of MWAA's that no environment has, whatever its access mode. */
function isNobodys(host: string, known: readonly string[]): boolean {
  const plain = (name: string) => name.replace(/-vpce\./, '.');
  return /\.c\d+\.[a-z0-9-]+\.airflow\./.test(host) && !known.map(plain).includes(plain(host));
}

/** The group's name in the ARN of a group (with or without `:*`) or of one of its streams. */
function groupOf(arn: string): string | undefined {
  return /:log-group:(?<name>[^:]+)/.exec(arn)?.groups?.['name'];
}

function gone(en: string, ja: string, id: string): Words {
  return { en: `${en} ${id} no longer exists.`, ja: `${ja} ${id} がもう存在しません。` };
}
