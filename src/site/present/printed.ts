import { pageDeck } from './deck.ts';

/** On paper each slide that has the plan at its side carries a drawing of its own. */
function drawPlans(): void {
  for (const slide of document.querySelectorAll<HTMLElement>('.slide:not([data-layout="full"])')) {
    if (slide.querySelector('.slide-plan')) continue;
    const path = slide.dataset['path'] ?? '';
    const drawn = document.querySelector<HTMLTemplateElement>(`template[data-path="${path}"]`);
    const plan = drawn?.content.querySelector('svg.plan')?.cloneNode(true);
    if (!plan) continue;
    const place = document.createElement('div');
    place.className = 'slide-plan';
    place.append(plan);
    slide.append(place);
  }
  pageDeck()?.fit();
}

const deck = pageDeck();
addEventListener('beforeprint', drawPlans);
if (deck?.view === 'print') drawPlans();
const notes = document.querySelector<HTMLInputElement>('[data-print-notes]');
const follow = () => deck?.toggleAttribute('data-notes', notes?.checked ?? false);
notes?.addEventListener('change', follow);
follow();
document.querySelector('[data-print]')?.addEventListener('click', () => print());
