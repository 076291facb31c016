import type { VpcEndpoint } from '#network/snapshot/gateways.ts';
import type { Vpc } from '#network/snapshot/vpc.ts';
import { markup, type Markup } from '../../markup.ts';
import { shortService } from '../../plan/service.ts';
import { playWords as words } from '../../words/playground.ts';
import type { Edit } from '../edit.ts';
import { stepsAt, type View } from '../view.ts';
import {
  card,
  choiceRow,
  foldedForm,
  foldOthers,
  hopSigns,
  selectField,
  submit,
  switchRow,
  textField,
} from './parts.ts';
import { policyForm } from './policies.ts';

/** What decides which address a name has: the attributes of the VPC, and its endpoints. */
export function drawEndpoints(view: View): Markup {
  const { snapshot, marks, lang } = view;
  const asking = marks.find(({ hop }) => hop?.vpcId !== undefined)?.hop?.vpcId;
  const vpcs = (snapshot.vpcs ?? []).filter(({ id }) => asking === undefined || id === asking);
  const onPath = new Set(marks.flatMap(({ step }) => [step.id, step.at ?? '']));
  const now = new Set((snapshot.vpcEndpoints ?? []).map(({ id }) => id));
  const isNear = ({ id }: VpcEndpoint) => onPath.has(id) || !now.has(id);
  return card(words.names[lang], [
    ...vpcs.map((vpc) => drawAttributes(view, vpc)),
    foldOthers(view, 'endpoints', everyEndpoint(view), isNear, (one) =>
      drawEndpoint(view, one, now.has(one.id)),
    ),
    markup`<div class="res">${addEndpoint(view)}</div>`,
  ]);
}

function everyEndpoint({ ever, snapshot }: View): readonly VpcEndpoint[] {
  const all = [...ever, snapshot].flatMap(({ vpcEndpoints = [] }) => vpcEndpoints);
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

const attributes = ['enableDnsSupport', 'enableDnsHostnames'] as const;

function drawAttributes(view: View, vpc: Vpc): Markup {
  const { lang, marks } = view;
  const names = marks.filter(({ step }) => step.kind === 'name');
  const rows = attributes.map((attribute) =>
    choiceRow({
      title: attribute,
      ...((view.snapshot.vpcs?.length ?? 0) > 1 && { about: vpc.name ?? vpc.id }),
      signs: attribute === 'enableDnsSupport' && hopSigns(view, names),
      choices: ([true, false, null] as const).map((value) => ({
        key: `${vpc.id} ${attribute} ${value}`,
        label: words[value === null ? 'notCollected' : value ? 'on' : 'off'][lang],
        flips: { kind: 'set-vpc-attribute', vpc: vpc.id, attribute, value },
        chosen: (vpc[attribute] ?? null) === value,
      })),
    }),
  );
  return markup`<div class="res">${rows}</div>`;
}

function drawEndpoint(view: View, endpoint: VpcEndpoint, on: boolean): Markup {
  const { lang } = view;
  const { id, type, serviceName, privateDnsEnabled } = endpoint;
  const steps = view.marks.filter(({ step }) => step.at === id || step.id === id);
  const ofKind = (kind: string) => steps.filter(({ step }) => step.kind === kind);
  const rooms = endpoint.subnetIds.map((one) => view.names.get(one) ?? one).join(', ');
  const itself = switchRow({
    key: `${id} endpoint`,
    on,
    flips: on ? { kind: 'remove-endpoint', endpoint: id } : putBack(view, endpoint),
    title: shortService(serviceName),
    about: [type, rooms, id].filter((one) => one !== '').join(', '),
    signs: hopSigns(view, ofKind('endpoint')),
  });
  if (!on) return markup`<div class="res">${itself}</div>`;
  const privateDns =
    type === 'Interface' &&
    switchRow({
      key: `${id} dns`,
      on: privateDnsEnabled,
      flips: { kind: 'set-private-dns', endpoint: id, on: !privateDnsEnabled },
      title: words.privateDns[lang],
      about: 'PrivateDnsEnabled',
      signs: hopSigns(view, ofKind('name')),
    });
  const judged = stepsAt(view, id).filter(({ step }) => step.kind === 'endpoint-policy');
  const policy = policyForm(view, { kind: 'endpoint', id }, words.endpointPolicy[lang], judged);
  return markup`<div class="res">${itself}${privateDns}${policy}</div>`;
}

/** The endpoint as it last stood, with the interfaces that it had. */
function putBack({ ever }: View, endpoint: VpcEndpoint): Edit {
  const had = ever.findLast(({ vpcEndpoints }) =>
    vpcEndpoints?.some(({ id }) => id === endpoint.id),
  );
  const ids = new Set(endpoint.networkInterfaceIds);
  const interfaces = (had?.networkInterfaces ?? []).filter(({ id }) => ids.has(id));
  return { kind: 'add-endpoint', endpoint, interfaces };
}

function addEndpoint({ lang }: View): Markup {
  const key = 'endpoint add';
  const types = [
    ['Interface', 'Interface'],
    ['Gateway', 'Gateway'],
  ] as const;
  const yesNo = [
    ['true', 'true'],
    ['false', 'false'],
  ] as const;
  return foldedForm(
    key,
    words.addEndpoint[lang],
    'endpoint',
    markup``,
    markup`<div class="fields">
${textField({ name: 'ServiceName', key, hint: 'logs', list: 'services', wide: true })}
${selectField('VpcEndpointType', key, types, 'Interface')}
${selectField('PrivateDnsEnabled', key, yesNo, 'true')}
</div>${submit(key, words.add[lang])}`,
  );
}
