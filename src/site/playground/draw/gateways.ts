import type { InternetGateway, NatGateway } from '#network/snapshot/gateways.ts';
import type { Vpc } from '#network/snapshot/vpc.ts';
import { markup, type Markup } from '../../markup.ts';
import { playWords as words } from '../../words/playground.ts';
import type { Edit } from '../edit.ts';
import { makeInternetGateway } from '../make-gateway.ts';
import { stepsAt, type View } from '../view.ts';
import {
  asEdit,
  card,
  foldedForm,
  hopSigns,
  selectField,
  submit,
  switchRow,
  type Options,
} from './parts.ts';

/** The ways to the internet of the VPC that is asked from: a closed network has none of them. */
export function drawGateways(view: View): Markup {
  const { snapshot, marks, lang } = view;
  const asking = marks.find(({ hop }) => hop?.vpcId !== undefined)?.hop?.vpcId;
  const vpcs = (snapshot.vpcs ?? []).filter(({ id }) => asking === undefined || id === asking);
  return card(
    words.gateways[lang],
    vpcs.map((vpc) => {
      const { internet, nats } = everyGateway(view, vpc);
      const attached = (snapshot.internetGateways ?? []).some((one) => one.vpcIds.includes(vpc.id));
      return markup`<div class="res">${internet.map((one) => drawInternet(view, one))}${nats.map((one) => drawNat(view, one))}${!attached && internet.length === 0 && attach(view, vpc)}${addNat(view, vpc)}</div>`;
    }),
  );
}

/** Those that stand in a VPC now, and those that stood there. */
function everyGateway({ ever, snapshot }: View, { id }: Vpc) {
  const all = [...ever, snapshot];
  const once = <T extends { readonly id: string }>(list: readonly T[]) => [
    ...new Map(list.map((one) => [one.id, one])).values(),
  ];
  const internet = once(all.flatMap(({ internetGateways = [] }) => internetGateways));
  const nats = once(all.flatMap(({ natGateways = [] }) => natGateways));
  return {
    internet: internet.filter(({ vpcIds }) => vpcIds.includes(id)),
    nats: nats.filter(({ vpcId }) => vpcId === id),
  };
}

function drawInternet(view: View, gateway: InternetGateway): Markup {
  const on = (view.snapshot.internetGateways ?? []).some(({ id }) => id === gateway.id);
  return drawGateway(view, gateway.id, words.internetGateway[view.lang], gateway.id, on, {
    kind: 'add-internet-gateway',
    gateway,
  });
}

function drawNat(view: View, gateway: NatGateway): Markup {
  const { id, subnetId, connectivity, networkInterfaceId } = gateway;
  const on = (view.snapshot.natGateways ?? []).some((one) => one.id === id);
  const had = view.ever
    .flatMap(({ networkInterfaces = [] }) => networkInterfaces)
    .find((one) => one.id === networkInterfaceId);
  const about = [connectivity, view.names.get(subnetId) ?? subnetId, id].join(', ');
  const again = had && ({ kind: 'add-nat-gateway', gateway, networkInterface: had } as const);
  return drawGateway(view, id, words.natGateway[view.lang], about, on, again);
}

function drawGateway(
  view: View,
  id: string,
  title: string,
  about: string,
  on: boolean,
  again: Edit | undefined,
): Markup {
  const flips: Edit | undefined = on ? { kind: 'remove-gateway', gateway: id } : again;
  if (flips === undefined) return markup``;
  const signs = hopSigns(view, stepsAt(view, id));
  return switchRow({ key: `${id} gateway`, on, flips, title, about, signs });
}

function attach({ lang, snapshot }: View, { id }: Vpc): Markup {
  const edit = makeInternetGateway(snapshot, id);
  return markup`<p class="buttons"><button class="btn quiet" type="button" data-key="${id} attach" data-edit="${asEdit(edit)}">${words.addInternetGateway[lang]}</button></p>`;
}

function addNat({ lang, snapshot, names }: View, { id }: Vpc): Markup {
  const key = `${id} nat`;
  const subnets = (snapshot.subnets ?? [])
    .filter(({ vpcId }) => vpcId === id)
    .map((one) => [one.id, names.get(one.id) ?? one.id] as const);
  const [first] = subnets;
  if (first === undefined) return markup``;
  const kinds: Options = [
    ['public', 'public'],
    ['private', 'private'],
  ];
  return foldedForm(
    key,
    words.addNatGateway[lang],
    'nat',
    markup``,
    markup`<div class="fields">
${selectField('SubnetId', key, subnets, first[0])}
${selectField('ConnectivityType', key, kinds, 'public')}
</div>${submit(key, words.add[lang])}`,
  );
}
