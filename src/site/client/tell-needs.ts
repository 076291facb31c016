import { address } from '../address.ts';
import { pageLanguage } from './page-language.ts';
import { markup, prose } from '../markup.ts';
import { handsOnWords as words } from '../words/hands-on.ts';

const parts = 'start-lab, check-card, hint-ladder, browse-as, reset-lab';
const controls = '[data-start], [data-check], [data-hint], [data-open], [data-sign-in], [data-ask]';

function note(index: number): HTMLElement {
  const lang = pageLanguage();
  const made = document.createElement('p');
  made.className = 'needs-emulator';
  made.id = `needs-emulator-${index}`;
  made.innerHTML =
    markup`${prose(words.needs[lang])} <a href="${address(`/${lang}/playground/`)}">${words.instead[lang]}</a>`.markup;
  return made;
}

/**
 * Controls of a lesson that only a running emulator can serve. Where no server of ours answers, each
 * part says what it needs before anybody presses in vain; once one answers, it is as it was.
 */
export function tellNeeds(offline: boolean): void {
  for (const [index, part] of [...document.querySelectorAll(parts)].entries()) {
    const told = part.querySelector('.needs-emulator');
    if (offline && told === null) part.append(note(index));
    else if (!offline) told?.remove();
    for (const control of part.querySelectorAll<HTMLButtonElement>(controls)) {
      if (offline) control.setAttribute('aria-describedby', `needs-emulator-${index}`);
      else control.removeAttribute('aria-describedby');
      if (control.ariaBusy !== 'true') control.disabled = offline;
    }
  }
}
