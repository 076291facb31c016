import { pageLanguage } from '../client/page-language.ts';
import { fill, languageNames } from '../language.ts';
import { markup } from '../markup.ts';
import { kindWords, searchWords as words } from '../words/search.ts';
import { excerptNodes } from './excerpt.ts';
import { find, type Found } from './pagefind.ts';

const lang = pageLanguage();
let dialog: HTMLDialogElement | undefined;

/** Opens the search; what it needs is loaded with this module and with the first query. */
export function openSearch(): void {
  dialog ??= build();
  dialog.showModal();
  dialog.querySelector('input')?.select();
}

function build(): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'search';
  made.setAttribute('aria-label', words.field[lang]);
  made.innerHTML = markup`<form method="dialog" role="search">
<svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="7" cy="7" r="4.6"/><path d="M10.5 10.5L14 14"/></svg>
<input type="search" autocomplete="off" spellcheck="false" enterkeyhint="search" aria-label="${words.field[lang]}" placeholder="${words.placeholder[lang]}">
<button class="copy" aria-label="${words.close[lang]}"><kbd>Esc</kbd></button></form>
<p class="state" role="status"></p><ol></ol><p class="keys" aria-hidden="true">${words.keys[lang]}</p>`.markup;
  document.body.append(made);
  const input = made.querySelector('input');
  input?.addEventListener('input', () => void search(made, input.value.trim()));
  made.addEventListener('keydown', (event) => move(made, event));
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  return made;
}

async function search(made: HTMLDialogElement, query: string): Promise<void> {
  if (query === '') return show(made, '', []);
  const state = made.querySelector('.state');
  if (state && made.querySelector('li') === null) state.textContent = words.loading[lang];
  try {
    const found = await find(query, lang);
    if (found === undefined || query !== made.querySelector('input')?.value.trim()) return;
    const { count, pages } = found;
    const told = count === 1 ? words.foundOne[lang] : fill(words.found, lang, count);
    show(made, count > 0 ? told : fill(words.nothing, lang, query), pages);
  } catch {
    show(made, words.failed[lang], []);
  }
}

function show(made: HTMLDialogElement, told: string, pages: readonly Found[]): void {
  const state = made.querySelector('.state');
  if (state) state.textContent = told;
  made.querySelector('ol')?.replaceChildren(...pages.map(rowOf));
}

function rowOf({ url, title, excerpt, lang: written, kind }: Found): HTMLElement {
  const row = document.createElement('li');
  const tongue = written !== lang && markup`<span class="tag">${languageNames[written]}</span>`;
  row.innerHTML =
    markup`<a href="${url}" lang="${written}"><span class="what"><b>${title}</b><i lang="${lang}">${kindWords[kind]?.[lang]}</i>${tongue}</span><span class="excerpt"></span></a>`.markup;
  row.querySelector('.excerpt')?.append(excerptNodes(excerpt));
  row.querySelector('a')?.addEventListener('click', () => dialog?.close());
  return row;
}

/** From the field into the results and back; Enter in the field opens the first. */
function move(made: HTMLDialogElement, event: KeyboardEvent): void {
  const links = [...made.querySelectorAll<HTMLElement>('li a')];
  const at = links.findIndex((link) => link === document.activeElement);
  const input = made.querySelector('input');
  if (event.isComposing) return; // Enter and arrows belong to the Japanese input method.
  if (event.key === 'ArrowDown') links[Math.min(at + 1, links.length - 1)]?.focus();
  else if (event.key === 'ArrowUp') (links[at - 1] ?? input)?.focus();
  else if (event.key === 'Enter' && document.activeElement === input) links[0]?.click();
  else if (event.key === 'Escape')
    made.close(); // A field of this type would only be emptied.
  else return;
  event.preventDefault();
}
