import { markup, type Markup } from '../../markup.ts';
import { shortService } from '../../plan/service.ts';
import type { View } from '../view.ts';

const most = 400;

type Row = readonly [value: string, label?: string | undefined];

/** What fields may offer: names and ids of the network that is shown. */
export function drawLists({ snapshot }: View): Markup {
  const interfaces = snapshot.networkInterfaces ?? [];
  const ends = interfaces
    .filter(({ interfaceType }) => interfaceType !== 'vpc_endpoint')
    .map(({ id, name, privateAddresses }): Row => [name ?? id, privateAddresses[0]]);
  const services = snapshot.endpointServices ?? [];
  const hosts = services
    .flatMap(({ privateDnsNames }) => privateDnsNames)
    .filter((one) => !one.startsWith('*'))
    .map((one): Row => [one]);
  const groups = (snapshot.securityGroups ?? []).map(({ id, groupName }): Row => [id, groupName]);
  const lists = (snapshot.prefixLists ?? []).map((one): Row => [one.id, one.prefixListName]);
  const blocks = [...(snapshot.vpcs ?? []).flatMap(({ cidrs }) => cidrs), '0.0.0.0/0'];
  const identities = [...(snapshot.roles ?? []), ...(snapshot.users ?? [])];
  return markup`${options('ends', [...ends, ['internet']])}${options('hosts', [...ends, ...hosts])}
${options(
  'services',
  services.map(({ serviceName }) => [shortService(serviceName), serviceName]),
)}${options('peers', [...blocks.map((one): Row => [one]), ...groups, ...lists])}
${options(
  'principals',
  identities.map(({ arn }) => [arn]),
)}`;
}

function options(id: string, rows: readonly Row[]): Markup {
  return markup`<datalist id="${id}">${rows
    .slice(0, most)
    .map(([value, label]) => markup`<option value="${value}">${label}</option>`)}</datalist>`;
}
