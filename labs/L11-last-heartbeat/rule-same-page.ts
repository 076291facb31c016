import type { Finding, RuleCondition } from '#labs/lab.ts';
import { environmentGone } from './environment-gone.ts';
import { environmentOf } from './environment-groups.ts';

/** The access mode is not what is broken. */
export const samePage: RuleCondition = {
  kind: 'rule',
  id: 'same-access-mode',
  rule: 'G9',
  after: 'page',
  title: {
    en: 'The web server’s access mode is the one it was',
    ja: 'Web サーバーのアクセスモードは元のまま',
  },
  judge(evidence): Finding {
    const environment = environmentOf(evidence);
    if (!environment) return environmentGone(evidence);
    const { accessMode = '-', id } = environment;
    const observed = { en: accessMode, ja: accessMode };
    return accessMode === 'PUBLIC_ONLY'
      ? {
          status: 'pass',
          where: id,
          observed,
          message: { en: 'Left alone.', ja: '変わっていません。' },
        }
      : {
          status: 'fail',
          where: id,
          observed,
          message: {
            en: 'The page was never the trouble: it reads the database from AWS’s side. A private page costs a rebuilt environment of half an hour, and every user a VPN; the scheduler is as deaf as before.',
            ja: '画面に問題はありませんでした。画面は AWS の側からデータベースを読んでいます。プライベートにすると、環境の更新に数十分かかり、利用者全員に VPN が要ります。それでもスケジューラーは沈黙したままです。',
          },
        };
  },
};
