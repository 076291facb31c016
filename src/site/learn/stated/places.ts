import type { StepName } from '#labs/step-names.ts';
import type { Words } from '#request/words.ts';

/** A step of a lesson that takes up a statement, known by words that stand in it. */
export interface Passage {
  readonly statement: string;
  readonly lab: string;
  readonly step: StepName;
  /** Words of that step, in either lesson, letter for letter. */
  readonly words: Words;
}

const w = (en: string, ja: string): Words => ({ en, ja });

/** Beside the claims, which name their lines themselves: where lessons teach what articles state. */
export const passages: readonly Passage[] = [
  {
    statement: 'S2.18',
    lab: 'L05',
    step: 'verify',
    words: w('a group for everybody tells nobody apart', '全員のグループでは、誰も区別できない'),
  },
  {
    statement: 'S2.15',
    lab: 'L05',
    step: 'diagnose',
    words: w('of the receiver', '受け手のグループの'),
  },
  {
    statement: 'S2.16',
    lab: 'L05',
    step: 'observe',
    words: w('the error text does not tell the two apart', 'エラーの文では区別がつきません'),
  },
  {
    statement: 'S1.8',
    lab: 'L05',
    step: 'fix',
    words: w('**stateful**', '**ステートフル**'),
  },
  {
    statement: 'S1.10',
    lab: 'L05',
    step: 'explain',
    words: w('everything out, nothing in', '何でも出せて、何も入れません'),
  },
  {
    statement: 'S1.45',
    lab: 'L05',
    step: 'fix',
    words: w('A group stands for the private addresses', 'グループは、それを付けた全インターフェイス'),
  },
  {
    statement: 'S3.10',
    lab: 'L05',
    step: 'fix',
    words: w('It remembers what it let in', '入れたものを覚えていて'),
  },
  {
    statement: 'S3.13',
    lab: 'L05',
    step: 'explain',
    words: w('_everything from this group itself_', 'このグループ自身からのすべて'),
  },
  {
    statement: 'S3.14',
    lab: 'L05',
    step: 'explain',
    words: w('sends everything everywhere', 'どのグループも初めは何でも送れる'),
  },
  {
    statement: 'S2.7',
    lab: 'L03',
    step: 'observe',
    words: w('Hence _silent_', 'だから**沈黙**なのです'),
  },
  {
    statement: 'S2.10',
    lab: 'L03',
    step: 'fix',
    words: w('### Then the permission', '### 次に権限'),
  },
];
