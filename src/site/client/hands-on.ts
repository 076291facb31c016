import { labStore } from './lab-store.ts';

const store = labStore();
let told = false;

/** What is told without a server is loaded where there is none. */
async function follow(): Promise<void> {
  const offline = store.view.connection === 'offline';
  if (!offline && !told) return;
  told = true;
  const { tellNeeds } = await import('./tell-needs.ts');
  tellNeeds(store.view.connection === 'offline');
}

store.addEventListener('change', () => void follow());
void follow();
