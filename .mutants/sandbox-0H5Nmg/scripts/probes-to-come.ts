import { Problem } from '#problem/problem.ts';

/** `--probe` needs the data plane, which is not part of this version. */
export function probesToCome(): Problem {
  return new Problem('probes-to-come', 3, {
    what: {
      en: 'Real requests cannot be sent from inside the network yet.',
      ja: 'ネットワーク内からの実リクエストはまだ送れません。',
    },
    expected: { en: 'the data plane', ja: 'データプレーン' },
    got: { en: 'a version without it', ja: 'データプレーンを含まないバージョン' },
    try: {
      en: 'npx closednet check, without --probe',
      ja: '--probe を付けずに npx closednet check',
    },
  });
}
