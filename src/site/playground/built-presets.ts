import type { Lab } from '#labs/lab.ts';
import { fillRequest } from '#labs/fill.ts';
import { requestsOf } from '#labs/path-of.ts';
import { recordedStates, type RecordedState } from '#labs/recorded-network.ts';
import { tellWith } from '#labs/told.ts';
import type { Request } from '#request/document.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { labs } from '../current-lab.ts';
import { recordedEvidence, regionServices } from '../recorded-network.ts';
import { presetWords as words } from '../words/presets.ts';
import { applyEdit } from './apply-edit.ts';
import type { Edit } from './edit.ts';
import { makeEndpoint } from './make-endpoint.ts';
import { withServices, type Preset } from './preset.ts';

/** Every network that comes with the playground: made when the pages are built, from the recordings. */
export const builtPresets: readonly Preset[] = [
  ...casesOf(labOf('L03')),
  ...labs.flatMap((lab) => recordedStates.map((state) => presetOf(lab, state))),
];

/** A preset as the page draws it before any script runs. */
export function wholePreset(id: string): Preset {
  const preset = builtPresets.find((one) => one.id === id);
  if (preset === undefined) throw new RangeError(`no preset is called "${id}"`);
  return withServices(preset, regionServices());
}

function labOf(id: string): Lab {
  const lab = labs.find((one) => one.id === id);
  if (lab === undefined) throw new RangeError(`the playground needs the lab ${id}`);
  return lab;
}

function presetOf(lab: Lab, state: RecordedState): Preset {
  const { snapshot, bindings } = recordedEvidence(lab, state);
  const { endpointServices: _elsewhere, ...own } = snapshot;
  const requests = requestsOf(lab).map(({ id, title, request }) => ({
    id,
    title: tellWith(title, bindings),
    request: readable(fillRequest(request, bindings), own),
  }));
  const { en, ja } = lab.title;
  return {
    id: `${lab.id}-${state}`,
    title: { en: `${lab.id} ${en}`, ja: `${lab.id} ${ja}` },
    group: state,
    snapshot: own,
    requests,
    shown: lab.mainRequest,
  };
}

/** People know a host by its name; the tracer does too, where one host alone has it. */
function readable(request: Request, { networkInterfaces = [] }: Snapshot): Request {
  const { name } = networkInterfaces.find(({ id }) => id === request.from) ?? {};
  const isAlone = networkInterfaces.filter((one) => one.name === name).length === 1;
  return name !== undefined && isAlone ? { ...request, from: name } : request;
}

/** Three networks in which one thing is to be seen, made of L03's by edits. */
function casesOf(lab: Lab): readonly Preset[] {
  const shipped = presetOf(lab, 'as-shipped');
  const solved = presetOf(lab, 'solved');
  const made = (
    id: keyof typeof words,
    from: Preset,
    edits: readonly Edit[],
    shown: string,
  ): Preset => ({
    ...from,
    id,
    title: words[id],
    group: 'cases',
    snapshot: edits.reduce(applyEdit, from.snapshot),
    shown,
  });
  return [
    made('L03-edited', shipped, halfRepaired(shipped.snapshot), 'put-events'),
    made('lost-reply', solved, onlyRequestsPass(solved.snapshot), 'put-events'),
    made('unknown', solved, notCollected(solved.snapshot), 'put-events'),
  ];
}

/** An endpoint stands, and its group admits nobody. */
function halfRepaired(snapshot: Snapshot): readonly Edit[] {
  const [vpc] = snapshot.vpcs ?? [];
  const standing = snapshot.vpcEndpoints?.find(({ type }) => type === 'Interface');
  const group = snapshot.securityGroups?.find(({ id }) => id === standing?.groupIds[0]);
  if (vpc === undefined || standing === undefined || group === undefined)
    throw new RangeError('L03 no longer has the endpoints that the playground begins with');
  const endpoint = makeEndpoint(snapshot, {
    vpcId: vpc.id,
    serviceName: `com.amazonaws.${snapshot.region}.logs`,
    type: 'Interface',
    subnetIds: standing.subnetIds.slice(-1),
    groupIds: standing.groupIds,
    routeTableIds: [],
    privateDns: true,
  });
  const inbound = group.rules.filter(({ egress }) => !egress);
  const shut = inbound.map((rule): Edit => ({ kind: 'remove-group-rule', group: group.id, rule }));
  return [endpoint, ...shut];
}

/** The ACL admits requests on 443, and forgets that answers come back to other ports. */
function onlyRequestsPass(snapshot: Snapshot): readonly Edit[] {
  const [acl] = snapshot.networkAcls ?? [];
  const block = snapshot.vpcs?.[0]?.cidrs[0];
  if (acl === undefined || block === undefined)
    throw new RangeError('L03 no longer has a network ACL, or a VPC');
  const ports = { from: 443, to: 443 };
  const admits = { number: 100, egress: false, action: 'allow', cidr: block } as const;
  return [{ kind: 'put-acl-entry', acl: acl.id, entry: { ...admits, protocol: 'tcp', ports } }];
}

function notCollected(snapshot: Snapshot): readonly Edit[] {
  const vpc = snapshot.vpcs?.[0]?.id ?? '';
  return [{ kind: 'set-vpc-attribute', vpc, attribute: 'enableDnsHostnames', value: null }];
}
