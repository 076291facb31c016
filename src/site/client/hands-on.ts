import { labStore } from './lab-store.ts';
import type { tellNeeds } from './tell-needs.ts';

const store = labStore();
let telling: Promise<typeof tellNeeds | undefined> | undefined;

/** Nothing where the server that it would come from has gone. */
function load(): Promise<typeof tellNeeds | undefined> {
  return import('./tell-needs.ts').then(
    (module) => module.tellNeeds,
    () => undefined,
  );
}

/** What is told without a server is loaded where there is none, or while one may still go. */
async function follow(): Promise<void> {
  const { connection, lab } = store.view;
  const runs = lab?.state.attempt !== undefined;
  if (telling === undefined && !runs && connection !== 'offline') return;
  telling ??= load();
  const tell = await telling;
  tell?.(store.view.connection === 'offline');
}

store.addEventListener('change', () => void follow());
void follow();
