import { write } from '../client/write.ts';
import { LabElement } from './lab-element.ts';

/** An action that is asked about first: what it does is told, and the safe answer has the focus. */
export abstract class AskedFirst extends LabElement {
  protected override ready(): void {
    const [ask, sure, leave] = ['[data-ask]', '[data-sure]', '[data-keep]'].map((one) =>
      this.button(one),
    );
    const question = this.one('[data-question]', HTMLElement);
    if (ask === undefined || sure === undefined || leave === undefined || question === undefined)
      return;
    const open = (asked: boolean) => {
      question.hidden = !asked;
      ask.hidden = asked;
      (asked ? leave : ask).focus();
    };
    ask.addEventListener('click', () => open(true));
    leave.addEventListener('click', () => open(false));
    sure.addEventListener('click', () => void this.work(sure, () => open(false)));
  }

  /** Does it; `close` folds the question. */
  protected abstract work(sure: HTMLButtonElement, close: () => void): Promise<void>;

  protected say(text: string): void {
    write(this.querySelector('[data-status]'), text);
  }
}
