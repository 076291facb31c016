import type { Words } from '#request/words.ts';

/**
 * The articles that a person with this trouble finds, and the labs started from; told by what they
 * are, since their text is not ours to repeat. Lines are those of the article saved as plain text.
 */
export const articles = {
  'public-mode-by-ip': {
    en: 'a post that tries to limit MWAA’s public access mode by IP address',
    ja: 'MWAA のパブリックアクセスモードを IP アドレスで絞れるか試した記事',
  },
  'least-privilege-mwaa': {
    en: 'an AWS blog post about least privilege for MWAA, as a website reworded it',
    ja: 'MWAA の最小権限についての AWS ブログを、あるサイトが言い換えた記事',
  },
  'closed-network-pitfalls': {
    en: 'a post about settings that people forget in closed networks',
    ja: '閉域網で忘れやすい設定についての記事',
  },
  'mwaa-vpc-security': {
    en: 'the page of the MWAA guide about security in your VPC',
    ja: 'MWAA ユーザーガイドの「VPC のセキュリティ」のページ',
  },
  'public-database-lambda': {
    en: 'a post from 2017 about a public RDS, Lambda outside a VPC, and CloudFront in front',
    ja: '公開した RDS、VPC の外の Lambda、前に置いた CloudFront についての 2017 年の記事',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type ArticleId = keyof typeof articles;
