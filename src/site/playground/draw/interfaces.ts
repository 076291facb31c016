import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { SecurityGroup } from '#network/snapshot/vpc.ts';
import { markup, type Markup } from '../../markup.ts';
import { playWords as words } from '../../words/playground.ts';
import { withNames } from '../names.ts';
import { stepsAt, type View } from '../view.ts';
import { card, foldOthers, head, hopSigns, switchRow } from './parts.ts';

/** Interfaces, those on the path first: each group of their VPC a switch. AWS's own are left out elsewhere. */
export function drawInterfaces(view: View): Markup {
  const { from, to } = view.play.request;
  const isNear = ({ id, name }: NetworkInterface) =>
    stepsAt(view, id).length > 0 || [id, name].some((one) => one === from || one === to);
  const interfaces = (view.snapshot.networkInterfaces ?? []).filter(
    (one) => isNear(one) || one.requesterManaged !== true,
  );
  return card(
    words.interfaces[view.lang],
    foldOthers(view, 'interfaces', interfaces, isNear, (one) => drawInterface(view, one)),
  );
}

function drawInterface(view: View, one: NetworkInterface): Markup {
  const groups = (view.snapshot.securityGroups ?? []).filter(({ vpcId }) => vpcId === one.vpcId);
  const name = one.name ?? one.privateAddresses[0] ?? one.id;
  return markup`<div class="res">${head(one.id, name, hopSigns(view, stepsAt(view, one.id)))}${groups.map((group) => drawGroupOf(view, one, group))}</div>`;
}

/** ModifyNetworkInterfaceAttribute replaces the whole list, and refuses an empty one. */
function drawGroupOf(view: View, { id, groupIds }: NetworkInterface, group: SecurityGroup): Markup {
  const title = withNames(group.id, view.names);
  const on = groupIds.includes(group.id);
  if (on && groupIds.length === 1)
    return markup`<div class="pick"><span><b>${title}</b><small>${words.lastGroup[view.lang]}</small></span></div>`;
  const groups = on ? groupIds.filter((held) => held !== group.id) : [...groupIds, group.id];
  return switchRow({
    key: `${id} ${group.id}`,
    on,
    flips: { kind: 'set-groups', networkInterface: id, groups },
    title,
    about: group.id,
  });
}
