import { labStore } from './lab-store.ts';

const store = labStore();

/** What only a running lab needs is loaded once one runs. */
function follow(): void {
  if (store.view.lab?.state.attempt === undefined) return;
  store.removeEventListener('change', follow);
  void import('../elements/live-attempts.ts');
  void import('../terminal/lab-terminal.ts');
}

store.addEventListener('change', follow);
follow();
