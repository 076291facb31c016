import type { Attempt } from '#dataplane/attempts.ts';
import type { Words } from '#request/words.ts';

export function notKnown({ destination, action, call }: Attempt): Words {
  const about = [destination, action].filter((one) => one !== undefined).join(' ');
  const settle = call === undefined ? '' : `: ${call}`;
  return {
    en: `unknown what AWS would do with ${about}${settle}`,
    ja: `AWS が ${about} をどう扱うかは不明です${settle}`,
  };
}

export const attemptEnded: Words = {
  en: 'this attempt at the lab has ended, and its network with it; so does this shell',
  ja: 'ラボのこの試行は終了し、ネットワークもなくなりました。このシェルも終了します',
};

export const emulatorDown: Words = {
  en: 'the emulated AWS does not answer; calls get a 503 until it is back',
  ja: 'AWS エミュレーターが応答しません。戻るまで呼び出しには 503 が返ります',
};

export const emulatorBack: Words = {
  en: 'the emulated AWS answers again',
  ja: 'AWS エミュレーターが再び応答しています',
};
