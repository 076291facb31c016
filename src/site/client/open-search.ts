const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, .xterm *'));

/** Loads the search when it is asked for: by its button, or by the key "/" outside any field. */
export function offerSearch(): void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-search]')) void open();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isField(event.target) || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    void open();
  });
}

async function open(): Promise<void> {
  const { openSearch } = await import('../search/search-dialog.ts');
  openSearch();
}
