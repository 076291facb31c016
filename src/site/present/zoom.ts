/** Code over the whole slide, in the largest letters with which its longest line finds room. */
const sizes = 7;

function layer(): HTMLDialogElement | undefined {
  return document.querySelector<HTMLDialogElement>('dialog[data-zoom]') ?? undefined;
}

/** Enlarges a block of code, or closes what is enlarged. */
export function zoom(block: Element | null | undefined): void {
  const dialog = layer();
  if (dialog === undefined) return;
  if (dialog.open) return dialog.close();
  const codes = [...(block?.querySelectorAll('pre:not([hidden])') ?? [])].map((pre) => {
    const copy = pre.cloneNode(true);
    // The dialog has the focus, and is left with a key.
    if (copy instanceof HTMLElement) copy.removeAttribute('tabindex');
    return copy;
  });
  if (codes.length === 0) return;
  dialog.replaceChildren(...codes);
  dialog.className = block?.matches('.term') ? 'zoom term' : 'zoom';
  dialog.showModal();
  for (let size = 0; size < sizes; size += 1) {
    dialog.dataset['size'] = String(size);
    if (dialog.scrollHeight <= dialog.clientHeight && dialog.scrollWidth <= dialog.clientWidth)
      return;
  }
}
