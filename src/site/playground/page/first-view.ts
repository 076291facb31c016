import type { Language } from '#request/words.ts';
import { wholePreset } from '../built-presets.ts';
import { beginPlay } from '../play.ts';
import { firstPreset } from '../preset.ts';
import { viewOf } from '../view.ts';

/** What the page shows before any script runs: the first preset, traced when the pages are built. */
export function firstView(lang: Language) {
  const { id, snapshot, requests, shown } = wholePreset(firstPreset);
  const asked = requests.find((one) => one.id === shown);
  if (asked === undefined) throw new RangeError(`the preset "${id}" has no request "${shown}"`);
  const play = beginPlay({ kind: 'preset', preset: id, snapshot }, asked.request);
  return viewOf(lang, play, requests);
}
