import type { Identity } from '#network/snapshot/account.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { markup, type Markup } from '../../markup.ts';
import type { Mark } from '../../plan/mark.ts';
import { playWords as words } from '../../words/playground.ts';
import { policyAt } from '../apply-policy.ts';
import type { Edit, PolicyPlace } from '../edit.ts';
import type { View } from '../view.ts';
import { asEdit, card, foldedForm, foldOthers, head, hopSigns, submit } from './parts.ts';

type Holder = Identity & { readonly kind: 'role' | 'user' };

/** Who may do what: policies of roles and users, and of resources that have their own. */
export function drawPolicies(view: View): Markup {
  const { snapshot, lang } = view;
  const holders = holdersIn(snapshot);
  const resources = resourcesIn(snapshot);
  if (holders.length + resources.length === 0) return markup``;
  const { principal = '' } = view.play.request;
  const session = /:assumed-role\/([^/]+)/.exec(principal)?.[1];
  const asks = ({ arn, id }: Holder) => arn === principal || id === session;
  const judged = view.marks.filter(({ step }) => step.kind === 'resource-policy');
  return card(words.permissions[lang], [
    foldOthers(view, 'identities', holders, asks, (one) => drawHolder(view, one, asks(one))),
    ...resources.map((of) => {
      const own = judged.filter(({ step }) => step.id.includes(of.id));
      return markup`<div class="res">${policyForm(view, of, of.id, own)}</div>`;
    }),
  ]);
}

function holdersIn({ roles = [], users = [] }: Snapshot): readonly Holder[] {
  return [
    ...roles.map((one) => ({ ...one, kind: 'role' as const })),
    ...users.map((one) => ({ ...one, kind: 'user' as const })),
  ];
}

function resourcesIn({
  buckets = [],
  keys = [],
  resourcePolicies = [],
}: Snapshot): readonly PolicyPlace[] {
  return [
    ...buckets.map(({ id }) => ({ kind: 'bucket' as const, id })),
    ...keys.map(({ id }) => ({ kind: 'key' as const, id })),
    ...resourcePolicies.map(({ id }) => ({ kind: 'resource' as const, id })),
  ];
}

/** The policy that "Add a policy" writes: one of each name, as AWS has it. */
const added = 'playground';

function drawHolder(view: View, { id, kind, name = id, policies }: Holder, asks: boolean): Markup {
  const { lang } = view;
  const judged = asks ? view.marks.filter(({ step }) => step.kind === 'identity-policy') : [];
  const names = (policies ?? []).map((one) => one.name);
  const own = names.map((policy) => policyForm(view, { kind, id, policy }, policy, []));
  const another =
    !names.includes(added) &&
    policyForm(view, { kind, id, policy: added }, words.addPolicy[lang], []);
  return markup`<div class="res">${head(id, name, hopSigns(view, judged))}${
    policies === undefined ? markup`<p class="none">${words.notRead[lang]}</p>` : own
  }${another}</div>`;
}

/** A policy to be read and written as JSON. */
export function policyForm(
  view: View,
  of: PolicyPlace,
  title: string,
  marks: readonly Mark[],
): Markup {
  const { lang, snapshot } = view;
  const document = policyAt(snapshot, of);
  const text = JSON.stringify(document ?? begun(view), null, 2);
  const key = `${of.kind} ${of.id} ${'policy' in of ? of.policy : ''}`;
  const isMissing = document === undefined && !('policy' in of);
  const removal: Edit = { kind: 'set-policy', of, document: null };
  const form = foldedForm(
    key,
    isMissing ? `${title}: ${words.noPolicy[lang]}` : title,
    'policy',
    markup`data-of="${JSON.stringify(of)}"`,
    markup`<textarea name="document" aria-label="${title}" data-key="${key} text" rows="${Math.min(20, text.split('\n').length + 1)}" spellcheck="false" autocapitalize="off">${text}</textarea>
<p class="buttons">${submit(key, words.write[lang])}${
      document !== undefined &&
      markup`<button class="copy" type="button" data-key="${key} delete" data-edit="${asEdit(removal)}">${words.remove[lang]}</button>`
    }</p>`,
  );
  return markup`<div class="policy">${form}${hopSigns(view, marks)}</div>`;
}

/** What a new policy begins with: leave for the call that is asked about. */
function begun({ play }: View) {
  const { action = 'service:Action', resource = '*' } = play.request;
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: action, Resource: resource }],
  };
}
