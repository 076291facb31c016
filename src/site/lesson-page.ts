/*
 * Every element of a lesson, for its page's one script: together they are a third smaller,
 * compressed, than a script for each.
 */
import './client/hands-on.ts';
import './client/when-running.ts';
import './elements/browse-as.ts';
import './elements/causal-chain.ts';
import './elements/check-card.ts';
import './elements/code-block.ts';
import './elements/diagnose-sheet.ts';
import './elements/hint-ladder.ts';
import './elements/kept-prediction.ts';
import './elements/next-action.ts';
import './elements/own-value.ts';
import './elements/own-words.ts';
import './elements/path-view.ts';
import './elements/predict-card.ts';
import './elements/quiz-card.ts';
import './elements/reset-lab.ts';
import './elements/seen-attempt.ts';
import './elements/solve-lab.ts';
import './elements/start-lab.ts';
import './elements/step-rail.ts';
import './elements/variant-note.ts';
import './elements/verdict-bar.ts';
import './elements/watch-line.ts';
