import type { AuthorizationLayer } from '#request/document.ts';
import type { Words } from '#request/words.ts';

/** The figure of the policies: what each gate is called, and how it stands. */
export const gateWords = {
  title: { en: 'Who may?', ja: '許されるか' },
  open: { en: 'open', ja: '開' },
  wouldOpen: { en: 'would open', ja: '開く見込み' },
  closed: { en: 'closed', ja: '閉' },
  denies: { en: 'denies', ja: '明示的に拒否' },
  silent: { en: 'says nothing', ja: '言及なし' },
  unknown: { en: 'unknown', ja: '不明' },
  unasked: { en: 'not asked', ja: '対象外' },
  allowed: { en: 'allowed', ja: '許可' },
  refused: { en: 'refused', ja: '拒否' },
  wouldAllow: { en: 'would be allowed', ja: '届けば許可' },
  wouldRefuse: { en: 'would be refused', ja: '届いても拒否' },
  every: {
    en: 'The answer is the intersection: the request passes only where every gate lets it through.',
    ja: '答えは共通部分で決まる。すべてのゲートを通れるときだけ許可される。',
  },
  union: {
    en: 'A gate that says nothing stops nobody here: within one account the allow of identity or resource is enough.',
    ja: '言及のないゲートはここでは止めない。同じアカウント内ならアイデンティティとリソースのどちらかの許可で足りる。',
  },
  explicit: {
    en: 'An explicit deny closes every gate, whatever the others allow.',
    ja: '明示的な拒否が一つでもあれば、ほかが許可していてもすべて閉じる。',
  },
  doubt: {
    en: 'While a gate is unknown, so is the answer.',
    ja: '不明なゲートがある間は、答えも不明。',
  },
  unreached: {
    en: 'The request does not get here yet. This is how the gates would answer.',
    ja: 'リクエストはまだここまで届かない。届けばこう判定される。',
  },
} as const satisfies Record<string, Words>;

export const gateNames: Readonly<Record<AuthorizationLayer['kind'], Words>> = {
  'endpoint-policy': { en: 'Endpoint policy', ja: 'エンドポイントポリシー' },
  rcp: { en: 'Resource control policies', ja: 'リソースコントロールポリシー' },
  scp: { en: 'Service control policies', ja: 'サービスコントロールポリシー' },
  'resource-policy': { en: 'Resource policy', ja: 'リソースポリシー' },
  'trust-policy': { en: 'Trust policy', ja: '信頼ポリシー' },
  'identity-policy': { en: 'Identity policy', ja: 'アイデンティティポリシー' },
  'permissions-boundary': { en: 'Permissions boundary', ja: 'アクセス許可の境界' },
  'session-policy': { en: 'Session policy', ja: 'セッションポリシー' },
};
