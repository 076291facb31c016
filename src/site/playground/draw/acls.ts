import type { NetworkAcl, NetworkAclEntry } from '#network/snapshot/vpc.ts';
import { markup, type Markup } from '../../markup.ts';
import { playWords as words } from '../../words/playground.ts';
import { entryText } from '../rule-text.ts';
import { stepsAt, type View } from '../view.ts';
import {
  card,
  directions,
  foldedForm,
  foldOthers,
  head,
  hopSigns,
  protocols,
  selectField,
  submit,
  switchRow,
  textField,
} from './parts.ts';

/** Network ACLs: entries in the order in which they are read, each a switch, and `*` after them. */
export function drawAcls(view: View): Markup {
  const acls = view.snapshot.networkAcls ?? [];
  const isNear = ({ id }: NetworkAcl) => stepsAt(view, id).length > 0;
  return card(
    words.acls[view.lang],
    foldOthers(view, 'acls', acls, isNear, (acl) => drawAcl(view, acl)),
  );
}

function drawAcl(view: View, acl: NetworkAcl): Markup {
  const subnets = acl.subnetIds.map((id) => view.names.get(id) ?? id).join(', ');
  return markup`<div class="res">${head(acl.id, acl.name ?? acl.id)}<p class="none">${subnets}</p>
${[true, false].map((egress) => drawDirection(view, acl, egress))}${addEntry(view, acl)}</div>`;
}

const keyOf = (entry: NetworkAclEntry) =>
  `${entry.egress} ${entry.number} ${entry.action} ${entryText(entry)}`;

function drawDirection(view: View, acl: NetworkAcl, egress: boolean): Markup {
  const earlier = view.ever.flatMap(
    ({ networkAcls = [] }) => networkAcls.find(({ id }) => id === acl.id)?.entries ?? [],
  );
  const all = [...earlier, ...acl.entries].filter((entry) => entry.egress === egress);
  const entries = [...new Map(all.map((entry) => [keyOf(entry), entry])).values()];
  const way = egress ? 'network-acl-egress' : 'network-acl-ingress';
  const steps = stepsAt(view, acl.id).filter(({ step }) => step.component === way);
  const decidedBy = (rule: string) =>
    hopSigns(
      view,
      steps.filter(({ step }) => step.rule?.split(', ').includes(rule)),
    );
  const rows = entries
    .toSorted((a, b) => a.number - b.number)
    .map((entry) => drawEntry(acl, entry, decidedBy));
  return markup`<p class="way">${words[egress ? 'outbound' : 'inbound'][view.lang]}</p>${rows}
<div class="row fixed"><span><b>* deny</b> <small>${words.star[view.lang]}</small></span>${decidedBy('*')}</div>`;
}

function drawEntry(
  acl: NetworkAcl,
  entry: NetworkAclEntry,
  decidedBy: (rule: string) => Markup,
): Markup {
  const key = keyOf(entry);
  const on = acl.entries.some((one) => keyOf(one) === key);
  const { number, egress, action } = entry;
  return switchRow({
    key: `${acl.id} ${key}`,
    on,
    flips: on
      ? { kind: 'remove-acl-entry', acl: acl.id, number, egress }
      : { kind: 'put-acl-entry', acl: acl.id, entry },
    title: `${number} ${action} ${entryText(entry)}`,
    signs: on && decidedBy(String(number)),
  });
}

function addEntry(view: View, { id, entries }: NetworkAcl): Markup {
  const { lang, play } = view;
  const key = `${id} add`;
  const next = Math.min(32_766, Math.max(0, ...entries.map(({ number }) => number)) + 10);
  const actions = [
    ['allow', 'allow'],
    ['deny', 'deny'],
  ] as const;
  return foldedForm(
    key,
    words.addEntry[lang],
    'entry',
    markup`data-acl="${id}"`,
    markup`<div class="fields">
${selectField('direction', key, directions(view), 'ingress', words.direction[lang])}
${textField({ name: 'RuleNumber', key, value: String(next) })}
${selectField('RuleAction', key, actions, 'allow')}
${selectField('Protocol', key, protocols, 'tcp')}
${textField({ name: 'PortRange', key, value: String(play.request.port ?? 443), hint: '1024-65535' })}
${textField({ name: 'CidrBlock', key, value: '0.0.0.0/0', list: 'peers' })}
</div>${submit(key, words.add[lang])}`,
  );
}
