import type { CheckReply, LabReply } from '#server/api.ts';
import { labStore } from '../client/lab-store.ts';
import type { Verb } from '../client/lab-store.ts';
import type { LabView } from '../client/lab-view.ts';
import { tell } from '../client/notice.ts';
import { pageLanguage } from '../client/page-language.ts';

/** A part of the lesson that follows the lab, and asks it to act; refusals are told in its notice. */
export abstract class LabElement extends HTMLElement {
  protected readonly language = pageLanguage();
  protected readonly store = labStore();

  connectedCallback(): void {
    this.ready();
    this.store.addEventListener('change', () => this.follow(this.store.view));
    this.follow(this.store.view);
  }

  /** Once, when the element stands in the page: the place to listen to its controls. */
  protected ready(): void {}

  /** Whenever the lab moved. */
  protected abstract follow(view: LabView): void;

  protected one<E extends Element>(selector: string, kind: new () => E): E | undefined {
    const found = this.querySelector(selector);
    return found instanceof kind ? found : undefined;
  }

  protected button(selector: string): HTMLButtonElement | undefined {
    return this.one(selector, HTMLButtonElement);
  }

  /** Asks for an action with its button busy; `undefined` when it was refused, which is told. */
  protected async act(
    button: HTMLButtonElement | undefined,
    verb: Verb,
    body: object = {},
  ): Promise<LabReply | CheckReply | undefined> {
    const answer = await this.busy(button, () => this.store.act(verb, body));
    tell(
      this.querySelector('[data-notice]'),
      answer.ok ? undefined : answer.problem,
      this.language,
    );
    this.follow(this.store.view);
    return answer.ok ? answer.value : undefined;
  }

  /** Says on a button that its work is underway, and keeps it from being asked for twice. */
  protected async busy<T>(
    button: HTMLButtonElement | undefined,
    work: () => Promise<T>,
  ): Promise<T> {
    const words = button?.textContent ?? '';
    const busy = button?.dataset['busy'];
    if (button) {
      button.disabled = true;
      button.setAttribute('aria-busy', 'true');
      if (busy !== undefined) button.textContent = busy;
    }
    const answer = await work();
    if (button) {
      button.disabled = false;
      button.removeAttribute('aria-busy');
      if (button.textContent === busy) button.textContent = words;
    }
    return answer;
  }
}
