import { pageLanguage } from '../../client/page-language.ts';
import { fill } from '../../language.ts';
import { markup, type Markup } from '../../markup.ts';
import { pathDifference } from '../../path/difference.ts';
import { firstStep } from '../../path/panel.ts';
import { copyFrom } from '../../path/shown-command.ts';
import { Stepper } from '../../path/stepper.ts';
import { widthClass, type WidthClass } from '../../plan/measure.ts';
import { onSwipe } from '../../path/swipe.ts';
import { playWords as words } from '../../words/playground.ts';
import { drawGround } from '../draw/ground.ts';
import { problemOf } from '../draw/problem.ts';
import { readRequest } from '../forms/read-request.ts';
import { isLink } from '../link.ts';
import { isEdit } from '../link-shape.ts';
import { askPlay, editPlay, redo, undo, type Play } from '../play.ts';
import { isSameRequest } from '../same-request.ts';
import { viewOf, type View } from '../view.ts';
import { AnswersDesk } from './answers-desk.ts';
import { keepsBuilt } from './as-built.ts';
import { chosenFiles } from './dropped-files.ts';
import { keepPlace, unfold } from './keep-place.ts';
import { PlaySession } from './play-session.ts';
import { editOf, fieldsOf, isField, refuse } from './read-form.ts';

/** A link longer than this is cut by some programs that people send links with. */
const longLink = 8000;

/** The playground: a network that is changed in the page, and traced again at every change. */
class PlayGround extends HTMLElement {
  private readonly language = pageLanguage();
  private readonly session = new PlaySession();
  private worked: View | undefined;
  private width: WidthClass | undefined;
  private readonly answers = new AnswersDesk(this, this.session, this.language, (content, kind) =>
    this.tell(content, kind),
  );
  private readonly stepper = new Stepper(this, this.language);
  /** What stands in each part, so that what stays the same is left alone. */
  private readonly drawn = new Map<string, string>();
  /** The form whose edit is being made: what was typed into it is done with. */
  private done: HTMLFormElement | undefined;
  /** Whether the page still stands as it was built, with the first preset. */
  private asBuilt = !isLink(location.hash);

  connectedCallback(): void {
    this.session.addEventListener('change', () => this.show());
    this.addEventListener('click', (event) => this.clicked(event));
    this.addEventListener('change', (event) => void this.chose(event));
    this.addEventListener('submit', (event) => this.submitted(event));
    this.answers.listen();
    this.addEventListener('toggle', (event) => this.toggled(event), true);
    document.addEventListener('keydown', (event) => this.pressed(event));
    addEventListener('popstate', () => void this.open());
    onSwipe(this, '.stage', (by) => this.stepper.by(by));
    new ResizeObserver(() => this.resized()).observe(this.place('picture'));
    void this.open();
  }

  private async open(): Promise<void> {
    const problem = await this.session.open(location.hash);
    if (problem) this.tell(problemOf(problem, this.language));
  }

  /** Worked out when it is asked for: the page as built needs none. */
  private get view(): View | undefined {
    const { play, questions } = this.session;
    if (play !== undefined && this.worked?.play !== play)
      this.worked = viewOf(this.language, play, questions);
    return this.worked;
  }

  private show(): void {
    const { play } = this.session;
    if (play === undefined) return;
    this.width = this.widthNow();
    const stays = this.asBuilt && keepsBuilt(this, play, this.width);
    this.asBuilt = false;
    if (!stays && this.view) this.drawAll(this.view, this.width);
    // Whoever came near is about to change something.
    if (stays) setTimeout(() => void this.view);
    this.done = undefined;
    this.showTools(play);
    this.dataset['ready'] = '';
    this.stepper.drawn();
  }

  private drawAll(view: View, width: WidthClass): void {
    const ground = drawGround(view, firstStep(view.marks), width);
    this.tell(undefined);
    keepPlace(this, this.done, () => {
      for (const [name, part] of Object.entries(ground)) this.draw(name, part);
    });
    this.markChanged(view);
  }

  private resized(): void {
    if (this.width && this.widthNow() !== this.width) this.show();
  }

  /** Between edits and hops the plan may be drawn a little smaller than beside a lesson. */
  private widthNow(): WidthClass {
    return widthClass(this.place('picture').clientWidth + 90);
  }

  private draw(name: string, { markup: text }: Markup): void {
    if (this.drawn.get(name) === text && this.done === undefined) return;
    this.drawn.set(name, text);
    this.place(name).innerHTML = text;
  }

  private showTools(play: Play): void {
    const disable = (verb: string, disabled: boolean) =>
      this.querySelector(`[data-do="${verb}"]`)?.toggleAttribute('disabled', disabled);
    disable('undo', play.edits.length === 0);
    disable('redo', play.undone.length === 0);
    const preset = this.querySelector<HTMLSelectElement>('[data-preset]');
    if (preset) preset.value = play.start.kind === 'preset' ? play.start.preset : '';
  }

  /** A marker that moved settles on the plan. */
  private markChanged({ before, judgement }: View): void {
    if (before === undefined || judgement.kind !== 'traced') return;
    for (const change of pathDifference(before, judgement.trace).hops) {
      if (change.kind === 'gone') continue;
      const { number } = change.after;
      this.querySelector(`.mk[data-step="${number}"]`)?.setAttribute('data-changed', '');
    }
  }

  private place(name: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (found === null) throw new RangeError(`the page has no part "${name}"`);
    return found;
  }

  private tell(content: Markup | undefined, kind: 'problem' | 'note' = 'problem'): void {
    const notice = this.place('notice');
    notice.hidden = content === undefined;
    notice.dataset['kind'] = kind;
    notice.innerHTML = content?.markup ?? '';
  }

  private clicked(event: Event): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const verb = target.closest<HTMLElement>('[data-do]')?.dataset['do'];
    if (verb !== undefined) return void this.act(verb);
    const edit = target.closest<HTMLElement>('button[data-edit]')?.dataset['edit'];
    if (edit !== undefined) return this.edit(edit);
    if (target.closest('[data-copy]')) return void copyFrom(target, this.language);
    const picture = this.place('picture').classList;
    if (target.closest('.enlarge')) return this.enlarge(!picture.contains('large'));
    if (target.closest('[data-play]')) return void this.stepper.play();
    const by = target.closest<HTMLElement>('[data-step-by]')?.dataset['stepBy'];
    if (by !== undefined) return this.stepper.by(Number(by));
    this.clickedHop(event, target);
  }

  /** A number anywhere, or a link to it, opens its row; a press on a row stands there. */
  private clickedHop(event: Event, target: Element): void {
    const link = target.closest<HTMLAnchorElement>('a[href^="#hop-"]');
    const marked = target.closest<SVGElement>('.mk[data-step]')?.dataset['step'];
    const named = link ? link.hash.slice('#hop-'.length) : marked;
    if (link) event.preventDefault();
    if (named !== undefined) return this.stepper.open(Number(named));
    const row = target.closest<HTMLElement>('.hop > .row, .hop > details > summary');
    const step = row?.closest<HTMLElement>('.hop')?.dataset['step'];
    if (step !== undefined) void this.stepper.go(Number(step));
  }

  private toggled({ target }: Event): void {
    if (target instanceof HTMLDetailsElement && target.open) unfold(target);
  }

  private enlarge(large: boolean): void {
    this.place('picture').classList.toggle('large', large);
    this.querySelector('.enlarge')?.setAttribute('aria-pressed', String(large));
  }

  private async act(verb: string): Promise<void> {
    const play = this.view?.play;
    if (play === undefined) return;
    if (verb === 'undo' && play.edits.length > 0) return this.session.change(undo(play));
    if (verb === 'redo' && play.undone.length > 0) return this.session.change(redo(play));
    if (verb === 'link') return this.copyLink();
    if (verb === 'save') return this.answers.save();
    if (verb === 'folder' || verb === 'files')
      this.querySelector<HTMLInputElement>(`input[data-bring="${verb}"]`)?.click();
  }

  private edit(text: string): void {
    const edit: unknown = JSON.parse(text);
    if (this.view && isEdit(edit)) this.session.change(editPlay(this.view.play, edit));
  }

  private async copyLink(): Promise<void> {
    const link = await this.session.link();
    // Without a secure context a page may not write to the clipboard.
    const copied = await navigator.clipboard?.writeText(link).then(
      () => true,
      () => false,
    );
    const said = copied ? words.linked : words.linkShown;
    const long = link.length > longLink && fill(words.linkLong, this.language, link.length);
    this.tell(markup`${said[this.language]} ${long}`, 'note');
  }

  private async chose({ target }: Event): Promise<void> {
    if (target instanceof HTMLSelectElement && target.dataset['preset'] !== undefined)
      return this.choosePreset(target.value);
    if (target instanceof HTMLSelectElement && target.dataset['question'] !== undefined) {
      const asked = this.session.questions[Number(target.value)];
      if (asked && this.view) this.session.change(askPlay(this.view.play, asked.request));
      return;
    }
    if (!isField(target)) return;
    const { edit, bring } = target.dataset;
    if (edit !== undefined) return this.edit(edit);
    if (target instanceof HTMLInputElement && bring !== undefined) {
      const files = target.files ? chosenFiles(target.files) : [];
      target.value = '';
      return this.answers.bring(files);
    }
    if (target.form?.dataset['form'] === 'request') this.ask(target.form);
  }

  private async choosePreset(id: string): Promise<void> {
    const problem = await this.session.openPreset(id);
    if (problem) return this.tell(problemOf(problem, this.language));
    return this.session.remember();
  }

  private ask(form: HTMLFormElement): void {
    const asked = readRequest(fieldsOf(form));
    if (!asked.ok) return refuse(form, asked, this.language);
    if (!this.view || isSameRequest(this.view.play.request, asked.value)) return;
    this.done = form;
    this.session.change(askPlay(this.view.play, asked.value));
  }

  private submitted(event: Event): void {
    const { target: form } = event;
    if (!(form instanceof HTMLFormElement) || !this.view) return;
    event.preventDefault();
    if (form.dataset['form'] === 'request') return this.ask(form);
    const edit = editOf(form, this.view);
    if (edit === undefined) return;
    if (!edit.ok) return refuse(form, edit, this.language);
    this.done = form;
    this.session.change(editPlay(this.view.play, edit.value));
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key === 'Escape') return void (this.stepper.close() || this.enlarge(false));
    const { target } = event;
    const types = target instanceof HTMLElement && target.matches('[name]');
    if ((event.ctrlKey || event.metaKey) && !types) {
      const again = event.key === 'y' || (event.shiftKey && event.key.toLowerCase() === 'z');
      if (!again && event.key !== 'z') return;
      event.preventDefault();
      void this.act(again ? 'redo' : 'undo');
      return;
    }
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined || event.altKey || event.shiftKey || this.view === undefined) return;
    if (target instanceof Element && target.closest(ownArrows)) return;
    event.preventDefault();
    this.stepper.by(by);
  }
}

/** Where the arrow keys have a use of their own. */
const ownArrows = 'input:not([type="checkbox"]), textarea, select, pre';

customElements.define('play-ground', PlayGround);
