import { noticeOf } from '../../client/notice.ts';
import { fill } from '../../language.ts';
import { markup, type Markup } from '../../markup.ts';
import { playWords as words } from '../../words/playground.ts';
import { networkOf } from '../play.ts';
import type { Language } from '#request/words.ts';
import { droppedFiles, type NamedFile } from './dropped-files.ts';
import type { PlaySession } from './play-session.ts';

/** Networks that come into the page as saved answers, and go out of it as such. */
export class AnswersDesk {
  private readonly root: HTMLElement;
  private readonly session: PlaySession;
  private readonly language: Language;
  private readonly tell: (content: Markup, kind: 'problem' | 'note') => void;

  constructor(
    root: HTMLElement,
    session: PlaySession,
    language: Language,
    tell: AnswersDesk['tell'],
  ) {
    this.root = root;
    this.session = session;
    this.language = language;
    this.tell = tell;
  }

  /** Files may be dropped anywhere on the page. */
  listen(): void {
    this.root.addEventListener('dragover', (event) => this.dragged(event));
    this.root.addEventListener('dragleave', () => this.root.classList.remove('dropping'));
    this.root.addEventListener('drop', (event) => this.dropped(event));
  }

  private dragged(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.root.classList.add('dropping');
  }

  private dropped(event: DragEvent): void {
    this.root.classList.remove('dropping');
    if (!event.dataTransfer) return;
    event.preventDefault();
    void droppedFiles(event.dataTransfer).then((files) => this.bring(files));
  }

  async bring(files: readonly NamedFile[]): Promise<void> {
    const turn = this.session.begin();
    this.tell(markup`${words.reading[this.language]}`, 'note');
    const { bringAnswers, toldOf } = await import('./bring-answers.ts');
    const brought = await bringAnswers(files);
    if (!this.session.isCurrent(turn)) return;
    if (!brought.ok) {
      const { code, text } = brought.problem;
      return this.tell(noticeOf({ code, ...text }, this.language), 'problem');
    }
    this.session.bring({ kind: 'own', snapshot: brought.snapshot }, brought.request);
    void this.session.remember();
    this.tell(toldOf(brought, this.language), 'note');
  }

  /** The network as it stands, with every edit. */
  async save(): Promise<void> {
    const { play } = this.session;
    if (play === undefined) return;
    const { download, zipOf } = await import('./save-answers.ts');
    const name = play.start.kind === 'preset' ? play.start.preset : 'network';
    download(zipOf(networkOf(play)), `${name}-answers.zip`);
    this.tell(markup`${fill(words.saved, this.language, `${name}-answers.zip`)}`, 'note');
  }
}
