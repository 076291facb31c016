import type { TerminalsReply } from '#server/api.ts';
import { ask } from '../client/api.ts';
import { keep, kept } from '../client/kept.ts';
import type { LabView } from '../client/lab-view.ts';
import { LabElement } from '../elements/lab-element.ts';
import { terminalWords as words } from '../words/terminal.ts';
import type { Standing } from './connection.ts';
import { Drawer } from './drawer.ts';
import { glassKeys } from './glass-keys.ts';
import { insteadOfShell } from './instead.ts';
import type { Pane } from './pane.ts';
import { typeEarly } from './typed-early.ts';
import type { Run } from './where-run.ts';

const operator = 'operator';

/** One place of the terminal: its shell, and how it stands to it. */
interface Stand {
  readonly pane?: Pane;
  readonly standing: Standing | undefined;
  /** The attempt that ran when its shell was asked for. */
  readonly attempt?: string | undefined;
  readonly waiting: number;
}

/**
 * The page's terminal: folded until it is opened, and only then loaded; a tab outside the VPC and one
 * inside. It is there only where the server says that it can be.
 */
class LabTerminal extends LabElement {
  private readonly stands = new Map<string, Stand>();
  private readonly loads = new Map<string, Promise<void>>();
  private known: TerminalsReply | undefined;
  private isAsking = false;
  private attempt: string | undefined;

  protected override ready(): void {
    this.on('[data-toggle]', (_, byHand) => this.open(this.panel.hidden !== false, byHand));
    this.on('[data-wide]', (button) => {
      button.ariaPressed = String(this.classList.toggle('wide'));
    });
    this.on('[data-read]', (button) => this.readAloud(button.ariaPressed !== 'true'));
    this.on('[data-again]', () => this.again());
    for (const tab of this.tabs)
      tab.addEventListener('click', ({ detail }) => this.choose(tab, detail > 0));
    this.querySelector('[role=tablist]')?.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent) this.pressed(event);
    });
    this.select?.addEventListener('change', () => void this.show());
    this.querySelector('[data-keys]')?.addEventListener('click', ({ target }) => {
      const keys =
        target instanceof HTMLElement ? glassKeys[target.dataset['key'] ?? ''] : undefined;
      if (keys !== undefined) this.stand.pane?.press(keys);
    });
    document.addEventListener('closednet:run', (event) => {
      if (event instanceof CustomEvent) void this.run(event.detail, event.target);
    });
    document.addEventListener('closednet:interrupt', () =>
      this.stand.pane?.type(glassKeys['Ctrl-C'] ?? ''),
    );
    const grip = this.one('[data-grip]', HTMLElement);
    if (grip) new Drawer(this, grip).listen();
  }

  protected follow({ connection, lab }: LabView): void {
    const { attempt } = lab?.state ?? {};
    const running = attempt?.state === 'running' ? attempt.id : undefined;
    const root = document.documentElement;
    root.toggleAttribute('data-terminal', running !== undefined && this.canOpen);
    if (connection === 'online' && !this.known && !this.isAsking) void this.learn();
    if (running === this.attempt) return;
    this.attempt = running;
    if (!this.panel.hidden) void this.show();
  }

  private get panel(): HTMLElement {
    return this.one('[data-panel]', HTMLElement) ?? this;
  }

  private get tabs(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[role=tab]')];
  }

  private get select(): HTMLSelectElement | undefined {
    return this.one('[data-place]', HTMLSelectElement);
  }

  private get canOpen(): boolean {
    const { places = [], problem } = this.known ?? {};
    return places.length > 0 && problem === undefined;
  }

  /** Where the terminal that is looked at stands. */
  private get place(): string {
    const inside = this.querySelector('[data-tab=inside][aria-selected=true]');
    return inside === null ? operator : (this.select?.value ?? operator);
  }

  private get stand(): Stand {
    return this.stands.get(this.place) ?? { standing: undefined, waiting: 0 };
  }

  /** `byHand` when it was pressed by a pointer, which leaves no focus worth keeping. */
  private on(selector: string, act: (button: HTMLButtonElement, byHand: boolean) => void): void {
    const button = this.button(selector);
    button?.addEventListener('click', ({ detail }) => act(button, detail > 0));
  }

  /** Asks once whether there can be terminals; one that was open is opened again. */
  private async learn(): Promise<void> {
    this.isAsking = true;
    const answer = await ask<TerminalsReply>(`labs/${this.store.id}/terminals`);
    this.isAsking = false;
    if (!answer.ok) return;
    this.known = answer.value;
    if (answer.value.places.length === 0) return;
    this.hidden = false;
    this.follow(this.store.view);
    const before = kept(this.key);
    if (before === undefined) return;
    this.pick(before);
    this.open(true);
  }

  private get key(): string {
    return `terminal:${this.store.id}`;
  }

  private open(wanted: boolean, byHand = false): void {
    this.panel.hidden = !wanted;
    this.classList.toggle('open', wanted);
    const toggle = this.button('[data-toggle]');
    toggle?.setAttribute('aria-expanded', String(wanted));
    if (toggle) toggle.title = words[wanted ? 'close' : 'open'][this.language];
    if (wanted) void this.show(byHand);
    else keep(this.key, undefined);
  }

  private choose(tab: HTMLElement, byHand = false): void {
    for (const one of this.tabs) {
      const isIt = one === tab;
      one.setAttribute('aria-selected', String(isIt));
      one.tabIndex = isIt ? 0 : -1;
    }
    void this.show(byHand);
  }

  private pick(place: string): void {
    const isInside = place !== operator;
    const { select } = this;
    if (isInside && select && [...select.options].some(({ value }) => value === place))
      select.value = place;
    const tab = this.tabs.find(({ dataset }) => (dataset['tab'] === 'inside') === isInside);
    for (const one of this.tabs) {
      one.setAttribute('aria-selected', String(one === tab));
      one.tabIndex = one === tab ? 0 : -1;
    }
  }

  private pressed(event: KeyboardEvent): void {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const { tabs } = this;
    const at = tabs.findIndex((one) => one.ariaSelected === 'true');
    const next = tabs[(at + by + tabs.length) % tabs.length];
    if (!next) return;
    this.choose(next);
    next.focus();
  }

  /** Shows the chosen place, with its shell where there can be one; `toType` puts the cursor there. */
  private async show(toType = false): Promise<void> {
    const { place } = this;
    for (const pane of this.querySelectorAll<HTMLElement>('[data-stand]'))
      pane.hidden = pane.dataset['stand'] !== place;
    for (const pane of this.querySelectorAll<HTMLElement>('[role=tabpanel]'))
      pane.hidden = pane.querySelector('[data-stand]:not([hidden])') === null;
    keep(this.key, place);
    this.tellState();
    if (!this.canOpen || this.attempt === undefined) return;
    if (!this.stand.pane) await this.load(place, toType);
    else this.standAnew(place);
    if (toType) this.stand.pane?.focus();
  }

  /** The shell of an attempt that is over gives way to the next attempt's, whichever is heard of first. */
  private standAnew(place: string): void {
    const stand = this.stands.get(place);
    if (stand?.standing?.kind !== 'ended' || stand.standing.why !== 'attempt-over') return;
    if (this.attempt === undefined || this.attempt === stand.attempt) return;
    this.stands.set(place, { ...stand, attempt: this.attempt });
    stand.pane?.connect();
  }

  /** Once a place: who asks while its pane comes waits for the same one. */
  private load(place: string, toType: boolean): Promise<void> {
    const load = this.loads.get(place) ?? this.loadOnce(place);
    this.loads.set(place, load);
    if (toType) this.querySelector<HTMLElement>(`[data-stand="${place}"] textarea`)?.focus();
    return load;
  }

  private async loadOnce(place: string): Promise<void> {
    const host = this.one(`[data-stand="${place}"]`, HTMLElement);
    if (!host) return;
    const { attempt } = this;
    this.stands.set(place, { standing: { kind: 'connecting' }, attempt, waiting: 0 });
    const handOver = typeEarly(host, words.early[this.language]);
    this.tellState();
    const { openPane } = await import('./pane.ts');
    const path = `labs/${this.store.id}/terminals/${place}?language=${this.language}`;
    const change = (more: Partial<Stand>) => {
      const stand = this.stands.get(place) ?? { standing: undefined, waiting: 0 };
      this.stands.set(place, { ...stand, ...more });
      this.tellState();
    };
    const pane = await openPane(host, path, {
      standing: (standing) => {
        change({ standing });
        if (place === this.place && !this.panel.hidden) this.standAnew(place);
      },
      waiting: (waiting) => change({ waiting }),
      leave: () => this.leave(),
    });
    pane.readAloud(kept('terminal-aloud') === 'yes');
    handOver(pane);
    change({ pane });
  }

  /** To its tab; slides take the keyboard back for themselves. */
  private leave(): void {
    const left = new CustomEvent('closednet:leave-terminal', { cancelable: true });
    if (document.dispatchEvent(left)) this.tabs.find((one) => one.ariaSelected === 'true')?.focus();
  }

  /** What `closednet:run` asks for; without a command the terminal at that place is opened. */
  private async run(
    { command, place: wished, blank }: Run,
    from: EventTarget | null,
  ): Promise<void> {
    if (!this.canOpen) return;
    // As `closednet shell` goes to the first of the lab's places where none is named.
    this.pick(wished === 'inside' ? (this.select?.options[0]?.value ?? operator) : wished);
    this.open(true);
    await this.show();
    const { pane, standing } = this.stand;
    if (standing?.kind === 'ended') pane?.connect();
    if (command !== '') pane?.run(command, blank);
    // The command stays in sight above the drawer.
    if (from instanceof Element)
      requestAnimationFrame(() => from.scrollIntoView({ block: 'nearest' }));
  }

  private again(): void {
    const { pane } = this.stand;
    pane?.connect();
    pane?.focus();
  }

  private readAloud(on: boolean): void {
    keep('terminal-aloud', on ? 'yes' : undefined);
    const button = this.button('[data-read]');
    if (button) button.ariaPressed = String(on);
    for (const { pane } of this.stands.values()) pane?.readAloud(on);
  }

  private tellState(): void {
    const state = this.one('[data-state]', HTMLElement);
    const told = this.one('[data-told]', HTMLElement);
    if (!state || !told) return;
    const { standing, waiting } = this.stand;
    const isThere = this.canOpen && this.attempt !== undefined;
    const kind = isThere ? standing?.kind : undefined;
    this.dataset['kind'] = kind ?? 'none';
    state.textContent = this.panel.hidden ? '' : this.stateWords(kind, waiting);
    const { language, place, attempt } = this;
    const { problem } = this.known ?? {};
    const runs = attempt !== undefined;
    const why = insteadOfShell({ language, lab: this.store.id, place, problem, runs, standing });
    told.hidden = why === undefined;
    told.innerHTML = why?.markup ?? '';
    const again = this.button('[data-again]');
    if (again) again.hidden = kind !== 'ended' && kind !== 'refused';
  }

  private stateWords(kind: Standing['kind'] | undefined, waiting: number): string {
    const { language } = this;
    if (kind === 'connected' && waiting > 0) return words.waiting[language];
    if (kind === 'connecting' || kind === 'connected' || kind === 'lost')
      return words[kind][language];
    return '';
  }
}

customElements.define('lab-terminal', LabTerminal);
