import { keep } from '../client/kept.ts';
import { pageLab } from '../client/page-lab.ts';
import { address } from '../address.ts';
import { pageDeck, type SlideDeck } from './deck.ts';
import { intentNamed, intentOf, isPressed, isScrolled, takesKeys, type Intent } from './keys.ts';
import { planLayer } from './plan-layer.ts';
import { deedNamed, StageLab } from './stage-lab.ts';
import { stagePoints } from './stage-points.ts';
import { mayInterrupt, runNext, typeInTerminal } from './stage-terminal.ts';
import { zoom } from './zoom.ts';

/** Keys of the whole window: before any part of a slide hears them, unless it is typed in. */
addEventListener(
  'keydown',
  (event) => {
    const { target } = event;
    const at = target instanceof Element ? target : document.body;
    const enlarged = at.closest<HTMLDialogElement>('dialog[data-zoom]');
    if (enlarged && /^[z ]$/i.test(event.key)) return enlarged.close();
    if (event.isComposing || at.closest(takesKeys)) return;
    if (event.key.startsWith('Arrow') && at.closest('[role="tablist"]')) return;
    if (/^Arrow(?:Up|Down)$/.test(event.key) && at.closest(isScrolled)) return;
    if ((event.key === ' ' || event.key === 'Enter') && at.closest(isPressed)) return;
    const intent = intentOf(event);
    const deck = pageDeck();
    if (intent === undefined || deck === undefined) return;
    if (intent === 'interrupt' && !mayInterrupt(deck)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.repeat || intent === 'next' || intent === 'previous') steer(intent, deck);
  },
  { capture: true },
);

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  const code = target.closest('[data-view="stage"] :is(code-block, .term) pre, dialog[data-zoom]');
  if (code && getSelection()?.isCollapsed !== false) return zoom(code.closest('code-block, .term'));
  const button = target.closest<HTMLElement>('[data-intent]');
  const deck = pageDeck();
  const intent = intentNamed(button?.dataset['intent']);
  if (intent && deck) steer(intent, deck);
});

/** Does what a key or a button asks for. */
function steer(intent: Intent, deck: SlideDeck): void {
  const deed = deedNamed(intent);
  if (deed) return void stageLab()?.do(deed);
  if (intent.startsWith('pick-')) return pick(deck, Number(intent.slice('pick-'.length)));
  const { state } = deck.talk;
  const acts: Readonly<Partial<Record<Intent, () => unknown>>> = {
    next: () => forward(deck),
    previous: () => deck.previous(),
    first: () => deck.goTo(deck.names[0]),
    last: () => deck.goTo(deck.names.at(-1)),
    overview: () => deck.toggleOverview(),
    goto: () => openDialog('goto'),
    help: () => openDialog('help'),
    fullscreen: () => fullscreen(),
    black: () => deck.talk.change({ black: !state.black }),
    plan: () => deck.talk.change({ plan: !state.plan }),
    desk: () => openDesk(),
    theme: () => otherTheme(),
    zoom: () => zoom(deck.current?.querySelector('code-block, .term') ?? deck.current),
    run: () => runNext(deck),
    type: () => typeInTerminal(deck),
    interrupt: () => document.dispatchEvent(new Event('closednet:interrupt')),
    mend: () => stagePoints()?.mendOne(),
    terminal: () => deck.talk.change({ terminal: !state.terminal }),
    'hop-next': () => planLayer()?.step(1),
    'hop-previous': () => planLayer()?.step(-1),
    'hop-play': () =>
      document.dispatchEvent(new CustomEvent('closednet:step-hop', { detail: 'play' })),
  };
  acts[intent]?.();
}

/** The clock starts with the first step forward. */
function forward(deck: SlideDeck): void {
  const { clock } = deck.talk.state;
  if (clock.since === undefined && clock.spent === 0)
    deck.talk.change({ clock: { spent: 0, since: Date.now() } });
  deck.next();
}

function stageLab(): StageLab | undefined {
  const lab = document.querySelector('stage-lab');
  return lab instanceof StageLab ? lab : undefined;
}

/** A digit strikes the cause of that number, or goes to the field of that choice. */
function pick(deck: SlideDeck, number: number): void {
  const chosen = deck.current?.querySelectorAll<HTMLElement>('[data-cause], .hands input');
  const one = chosen?.[number - 1];
  if (one instanceof HTMLInputElement) one.select();
  else one?.click();
}

function openDialog(name: 'goto' | 'help'): void {
  document.querySelector<HTMLDialogElement>(`dialog[data-dialog="${name}"]`)?.showModal();
}

function fullscreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen();
}

function openDesk(): void {
  const lab = pageLab();
  const path = location.pathname.slice(address('/').length - 1);
  const deck = pageDeck();
  const view = deck?.view === 'desk' ? '' : '?view=desk';
  const name = view === '' ? `closednet-stage-${lab}` : `closednet-desk-${lab}`;
  open(address(`/${path.replace(/^\//, '')}`) + view, name, 'popup,width=1280,height=800');
}

function otherTheme(): void {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const theme = (root.dataset['theme'] ?? system) === 'dark' ? 'light' : 'dark';
  root.dataset['theme'] = theme;
  keep('theme', theme);
}

/* A slide by its name, or by its place among all. */
const form = document.querySelector<HTMLFormElement>('dialog[data-dialog="goto"] form');
form?.addEventListener('submit', () => {
  const field = form.querySelector('input');
  const wished = field?.value.trim() ?? '';
  const deck = pageDeck();
  if (field) field.value = '';
  const name = wished === '0' ? 'title' : `step-${wished.replace(/\.1$/, '')}`;
  if (!deck?.goTo(name)) deck?.goTo(deck.names[Number(wished)]);
});
