/** Id of the lab that this page is about; empty where it is about none. */
export function pageLab(): string {
  return document.querySelector<HTMLElement>('[data-lab]')?.dataset['lab'] ?? '';
}
