import type { Progress } from '#grading/grade-class.ts';
import type { Words } from '#request/words.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Tells how far a class is, each time in the place of what was told before, and at the end for good. */
export function tellHowFar({ say, sayHowFar }: Terminal): (progress: Progress) => void {
  return (progress) => {
    if (progress.done === progress.of) say(atEnd(progress));
    else sayHowFar(underway(progress));
  };
}

/** `37 of 100 graded, about 2 min 5 s left`. */
function underway({ done, of, secondsLeft }: Progress): Words {
  const so = { en: `${done} of ${of} graded`, ja: `${of} 件中 ${done} 件を採点` };
  if (secondsLeft === undefined) return so;
  const [minutes, seconds] = [Math.floor(secondsLeft / 60), secondsLeft % 60];
  return {
    en: `${so.en}, about ${minutes > 0 ? `${minutes} min ` : ''}${seconds} s left`,
    ja: `${so.ja}、残り約 ${minutes > 0 ? `${minutes} 分 ` : ''}${seconds} 秒`,
  };
}

function atEnd({ of, kept }: Progress): Words {
  return {
    en: `${of} graded${kept > 0 ? `, ${kept} of them in an earlier run` : ''}`,
    ja: `${of} 件の採点が終わりました${kept > 0 ? `（うち ${kept} 件は前回の結果）` : ''}`,
  };
}
