import type { Subnet } from '#network/snapshot/vpc.ts';
import { markup, type Markup } from '../../markup.ts';
import { shortIds } from '../../plan/shape.ts';
import { playWords as words } from '../../words/playground.ts';
import { makeTable } from '../make-gateway.ts';
import type { View } from '../view.ts';
import { asEdit, choiceRow, folded } from './parts.ts';

/** Which table each subnet uses, and a new table for one of them. */
export function drawSubnetTables(view: View): Markup {
  const { snapshot, lang } = view;
  const vpcs = snapshot.vpcs ?? [];
  const rows = (snapshot.subnets ?? []).map((subnet) => drawSubnet(view, subnet));
  if (rows.length === 0) return markup``;
  const makers = vpcs.map(({ id, name }) => {
    const edit = makeTable(snapshot, id);
    const of = vpcs.length > 1 && ` (${name ?? shortIds(id)})`;
    return markup`<button class="btn quiet" type="button" data-key="${id} table" data-edit="${asEdit(edit)}">${words.addTable[lang]}${of}</button>`;
  });
  return folded(
    'subnet tables',
    'fold others',
    words.subnetTables[lang],
    markup`<div class="res">${rows}<p class="buttons">${makers}</p></div>`,
  );
}

function drawSubnet({ snapshot, names }: View, { id, name, vpcId }: Subnet): Markup {
  const tables = (snapshot.routeTables ?? []).filter((table) => table.vpcId === vpcId);
  const used =
    tables.find(({ subnetIds }) => subnetIds.includes(id)) ?? tables.find(({ main }) => main);
  return choiceRow({
    title: name ?? shortIds(id),
    choices: tables.map((table) => ({
      key: `${id} ${table.id}`,
      label: names.get(table.id) ?? shortIds(table.id),
      flips: { kind: 'associate-table', subnet: id, table: table.id },
      chosen: table === used,
    })),
  });
}
