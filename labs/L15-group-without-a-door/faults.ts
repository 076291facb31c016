import type { Fault } from '#labs/lab.ts';
import { accessMode } from './pieces-environment.ts';
import {
  acceptRedirect,
  admitEverybody,
  deregisterDatabase,
  goPrivate,
  lockForOffice,
  only200,
  registerDatabase,
  registerMoved,
  registerWeb,
  removeLock,
  rightGroups,
  shutOutEverybody,
} from './repair.ts';

/** The web server was made public again, and a group was trusted to keep strangers out. */
const publicDoor: Fault = {
  id: 'public-door',
  title: {
    en: 'A public web server behind a group',
    ja: 'グループで守ったつもりの公開 Web サーバー',
  },
  steps: [
    accessMode('PUBLIC_ONLY', {
      en: 'Made public again for a demonstration.',
      ja: 'デモのために、再びパブリックにされました。',
    }),
    lockForOffice,
  ],
  otherwise: [],
  mend: [...goPrivate, removeLock, registerMoved],
  fails: ['public-host'],
  happens: 'sign-in',
};

/** Targets were looked for by the environment's group, which both endpoints carry. */
const wrongTargets: Fault = {
  id: 'wrong-targets',
  title: { en: 'The database as target', ja: 'ターゲットにされたデータベース' },
  steps: [registerDatabase],
  otherwise: [registerWeb],
  mend: [deregisterDatabase, registerWeb],
  fails: ['right-targets'],
  happens: 'silence',
};

const wrongMatcher: Fault = {
  id: 'wrong-matcher',
  title: { en: 'A health check that takes 200 alone', ja: '200 しか認めないヘルスチェック' },
  steps: [only200],
  otherwise: [acceptRedirect],
  mend: [acceptRedirect],
  fails: ['healthy'],
  happens: 'silence',
};

/** The front is open to everybody, and nobody gets from there to the web server. */
const wrongGroups: Fault = {
  id: 'wrong-groups',
  title: { en: 'Open in front, shut behind', ja: '表は開き、奥は閉じたグループ' },
  steps: [admitEverybody],
  otherwise: rightGroups,
  mend: [shutOutEverybody, ...rightGroups],
  fails: ['node-path', 'vpn'],
  happens: 'silence',
};

/** In the order in which one meets them, which is that of the solution. */
export const faults: readonly Fault[] = [publicDoor, wrongTargets, wrongGroups, wrongMatcher];
