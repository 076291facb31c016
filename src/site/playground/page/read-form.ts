import type { Language } from '#request/words.ts';
import type { Edit } from '../edit.ts';
import type { Fields, Reading } from '../forms/field.ts';
import { readEndpoint } from '../forms/read-endpoint.ts';
import { readEntry } from '../forms/read-entry.ts';
import { readNat } from '../forms/read-nat.ts';
import { readPolicy } from '../forms/read-policy.ts';
import { readRoute } from '../forms/read-route.ts';
import { readRule } from '../forms/read-rule.ts';
import { read } from '../forms/field.ts';
import { isPlace } from '../link-shape.ts';
import { problemOf } from '../draw/problem.ts';
import type { View } from '../view.ts';

export function fieldsOf(form: HTMLFormElement): Fields {
  const pairs = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  return Object.fromEntries(pairs);
}

/** The edit that a form asks for, by its kind. */
export function editOf(form: HTMLFormElement, view: View): Reading<Edit> | undefined {
  return readers[form.dataset['form'] ?? '']?.(fieldsOf(form), form.dataset, view);
}

type Reader = (fields: Fields, about: DOMStringMap, view: View) => Reading<Edit> | undefined;

const readers: Readonly<Record<string, Reader>> = {
  rule: (fields, { group = '' }, { snapshot }) => readRule(snapshot, group, fields),
  entry: (fields, { acl = '' }) => readEntry(acl, fields),
  route: (fields, { table = '' }, { snapshot }) => readRoute(snapshot, table, fields),
  endpoint: (fields, _about, view) => readEndpoint(view.snapshot, spotOf(view), fields),
  nat: (fields, _about, { snapshot }) => readNat(snapshot, fields),
  policy: ({ document = '' }, { of = '' }) => policyOf(of, document),
};

/** Beside who asks; in the first VPC where that is nobody in the network. */
function spotOf({ marks, snapshot }: View) {
  const hop = marks.find((mark) => mark.hop?.subnetId !== undefined)?.hop;
  const vpcId = hop?.vpcId ?? snapshot.vpcs?.[0]?.id ?? '';
  return { vpcId, ...(hop?.subnetId !== undefined && { subnetId: hop.subnetId }) };
}

function policyOf(place: string, text: string): Reading<Edit> | undefined {
  const of: unknown = JSON.parse(place);
  if (!isPlace(of)) return undefined;
  const policy = readPolicy(text);
  return policy.ok ? read({ kind: 'set-policy', of, document: policy.value }) : policy;
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement;

/** Says at a form what is wrong with it, and goes to the field. */
export function refuse(
  form: HTMLFormElement,
  { field, problem }: Extract<Reading<never>, { readonly ok: false }>,
  lang: Language,
): void {
  const notice = form.querySelector<HTMLElement>('[data-notice]');
  if (notice) {
    notice.hidden = false;
    notice.innerHTML = problemOf(problem, lang).markup;
  }
  for (const one of form.elements) one.removeAttribute('aria-invalid');
  const at = form.elements.namedItem(field);
  if (!(at instanceof HTMLElement)) return;
  at.setAttribute('aria-invalid', 'true');
  at.focus();
}
