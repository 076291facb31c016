/**
 * Draws anew, and leaves the reader where they are: what was unfolded stays so, the control in use
 * keeps the focus, and what was typed into forms is still there, but for one that is done.
 */
export function keepPlace(root: HTMLElement, done: HTMLFormElement | undefined, draw: () => void) {
  const open = new Map(
    [...root.querySelectorAll<HTMLDetailsElement>('details[data-key]')].map((one) => [
      one.dataset['key'],
      one.open,
    ]),
  );
  const typed = new Map(
    [...root.querySelectorAll<Field>('details :is(input[name], select[name], textarea[name])')]
      .filter((one) => one.form !== done && one.value !== initialOf(one))
      .map((one) => [one.dataset['key'], one.value]),
  );
  const { activeElement } = document;
  const focused = activeElement instanceof HTMLElement ? activeElement.dataset['key'] : undefined;
  const scrolled = [...root.querySelectorAll('[data-part]')].map(
    (one) => [one, one.scrollTop] as const,
  );
  draw();
  for (const [key = '', isOpen] of open) {
    const one = root.querySelector<HTMLDetailsElement>(`details[data-key="${CSS.escape(key)}"]`);
    if (!one) continue;
    one.open = isOpen;
    if (isOpen) unfold(one);
  }
  for (const one of root.querySelectorAll<Field>('[data-key][name]'))
    one.value = typed.get(one.dataset['key']) ?? one.value;
  for (const [part, top] of scrolled) part.scrollTop = top;
  if (focused === undefined) return;
  const now = root.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`);
  now?.focus({ preventScroll: true });
}

/** Makes what a fold holds, when it is unfolded for the first time. */
export function unfold(fold: HTMLDetailsElement): void {
  const held = fold.querySelector<HTMLTemplateElement>(':scope > template');
  if (held === null) return;
  fold.querySelector(':scope > .held')?.remove();
  held.replaceWith(held.content);
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function initialOf(field: Field): string {
  if (field instanceof HTMLSelectElement)
    return (
      [...field.options].find((one) => one.defaultSelected)?.value ?? field.options[0]?.value ?? ''
    );
  return field.defaultValue;
}
