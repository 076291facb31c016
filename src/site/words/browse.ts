import type { BrowseReply } from '#server/api.ts';
import type { Words } from '#request/words.ts';

export const browseWords = {
  title: { en: 'Browse as', ja: 'この場所から開く' },
  place: { en: 'Stand at', ja: '立つ場所' },
  page: { en: 'Page', ja: 'ページ' },
  open: { en: 'Open', ja: '開く' },
  opening: { en: 'Opening…', ja: '開いています…' },
  signIn: { en: 'Open, signed in', ja: 'サインインして開く' },
  none: {
    en: 'What a browser shows there appears here, on the network as it is at that moment.',
    ja: 'その時点のネットワークで、ブラウザーに表示されるものがここに出る。',
  },
  shown: {
    en: '%, opened from %: the page came, status %',
    ja: '% を「%」から開いた：ページが表示された（ステータス %）',
  },
  notShown: {
    en: '%, opened from %: no page, %',
    ja: '% を「%」から開いた：ページは表示されない（%）',
  },
  frame: { en: 'The page at %', ja: '% のページ' },
} as const satisfies Record<string, Words>;

type BrowserError = Extract<BrowseReply, { kind: 'no-page' }>['error'];

interface ErrorWords {
  readonly title: Words;
  /** `%` stands for the host. */
  readonly told: Words;
}

const cannotBeReached = {
  en: 'This site can’t be reached',
  ja: 'このサイトにアクセスできません',
};
const notWorking = { en: 'This page isn’t working', ja: 'このページは動作していません' };

/** What Chrome says, in its own words; `UNKNOWN` is ours. */
export const browserErrors: Readonly<Record<BrowserError, ErrorWords>> = {
  ERR_NAME_NOT_RESOLVED: {
    title: cannotBeReached,
    told: {
      en: '%’s server IP address could not be found.',
      ja: '% のサーバーの IP アドレスが見つかりませんでした。',
    },
  },
  ERR_CONNECTION_TIMED_OUT: {
    title: cannotBeReached,
    told: { en: '% took too long to respond.', ja: '% からの応答時間が長すぎます。' },
  },
  ERR_CONNECTION_REFUSED: {
    title: cannotBeReached,
    told: { en: '% refused to connect.', ja: '% で接続が拒否されました。' },
  },
  ERR_CERT_COMMON_NAME_INVALID: {
    title: {
      en: 'Your connection is not private',
      ja: 'この接続ではプライバシーが保護されません',
    },
    told: {
      en: 'This server could not prove that it is %; its security certificate is from another name.',
      ja: 'このサーバーが % であることを確認できませんでした。セキュリティ証明書は別の名前のものです。',
    },
  },
  ERR_EMPTY_RESPONSE: {
    title: notWorking,
    told: { en: '% didn’t send any data.', ja: '% からデータが送信されませんでした。' },
  },
  ERR_TOO_MANY_REDIRECTS: {
    title: notWorking,
    told: {
      en: '% redirected you too many times.',
      ja: '% でリダイレクトが繰り返し行われました。',
    },
  },
  UNKNOWN: {
    title: { en: 'closednet cannot tell', ja: 'closednet には判定できません' },
    told: {
      en: 'What was read of the network does not say what becomes of a request to %.',
      ja: '読み取った範囲では、% への要求がどうなるかわかりません。',
    },
  },
};
