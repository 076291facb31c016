import type { SecurityGroup, SecurityGroupRule } from '#network/snapshot/vpc.ts';
import { markup, type Markup } from '../../markup.ts';
import { playWords as words } from '../../words/playground.ts';
import { keyOfRule } from '../edit.ts';
import { withNames } from '../names.ts';
import { peerText, ruleText, trafficText } from '../rule-text.ts';
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

/** Security groups: those that were asked first, each rule a switch. */
export function drawGroups(view: View): Markup {
  const groups = view.snapshot.securityGroups ?? [];
  const isNear = ({ id }: SecurityGroup) => stepsAt(view, id).length > 0;
  return card(
    words.groups[view.lang],
    foldOthers(view, 'groups', groups, isNear, (group) => drawGroup(view, group)),
  );
}

function drawGroup(view: View, group: SecurityGroup): Markup {
  const rules = everyRule(view, group);
  const undecided = stepsAt(view, group.id).filter(({ step }) => step.rule === undefined);
  return markup`<div class="res">${head(group.id, group.name ?? group.groupName, hopSigns(view, undecided))}${
    rules.length === 0
      ? markup`<p class="none">${words.noRules[view.lang]}</p>`
      : rules.map((rule) => drawRule(view, group, rule))
  }${addRule(view, group.id)}</div>`;
}

/** The rules that the group has, or had at some time of this play. */
function everyRule({ ever }: View, { id, rules }: SecurityGroup): readonly SecurityGroupRule[] {
  const earlier = ever.flatMap(
    ({ securityGroups = [] }) => securityGroups.find((one) => one.id === id)?.rules ?? [],
  );
  const distinct = new Map([...earlier, ...rules].map((rule) => [keyOfRule(rule), rule]));
  return [...distinct.values()].toSorted((a, b) => Number(a.egress) - Number(b.egress));
}

function drawRule(view: View, group: SecurityGroup, rule: SecurityGroupRule): Markup {
  const key = keyOfRule(rule);
  const on = group.rules.some((one) => keyOfRule(one) === key);
  const way = rule.egress ? 'security-group-egress' : 'security-group-ingress';
  const decided = stepsAt(view, group.id).filter(
    ({ step }) => step.component === way && step.rule === ruleText(rule),
  );
  const peer = withNames(peerText(rule.peer), view.names);
  return switchRow({
    key: `${group.id} ${key}`,
    on,
    flips: { kind: on ? 'remove-group-rule' : 'add-group-rule', group: group.id, rule },
    title: `${trafficText(rule.protocol, rule.ports)} ${rule.egress ? '→' : '←'} ${peer}`,
    about: words[rule.egress ? 'outbound' : 'inbound'][view.lang],
    signs: hopSigns(view, decided),
  });
}

function addRule(view: View, group: string): Markup {
  const { lang, play } = view;
  const key = `${group} add`;
  const port = String(play.request.port ?? 443);
  return foldedForm(
    key,
    words.addRule[lang],
    'rule',
    markup`data-group="${group}"`,
    markup`<div class="fields">
${selectField('direction', key, directions(view), 'ingress', words.direction[lang])}
${selectField('IpProtocol', key, protocols, 'tcp')}
${textField({ name: 'FromPort-ToPort', key, value: port, hint: '1024-65535' })}
${textField({ name: 'CidrIp', label: 'CidrIp, GroupId, PrefixListId', key, hint: '10.0.0.0/16', list: 'peers', wide: true })}
</div>${submit(key, words.add[lang])}`,
  );
}
