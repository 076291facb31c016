import type { Condition, RuleCondition } from '#labs/lab.ts';
import { isHashed } from './hashed.ts';

const hashed: RuleCondition = {
  kind: 'rule',
  id: 'hashes',
  rule: 'G9',
  title: {
    en: 'What is installed is checked against hashes that are written down',
    ja: 'インストールするものが、書き留められたハッシュと照合される',
  },
  judge({ job }) {
    const good = isHashed(job);
    return {
      status: good ? 'pass' : 'warning',
      where: 'requirements.txt',
      observed: good
        ? { en: 'every file has its hash', ja: 'すべてのファイルにハッシュがある' }
        : { en: 'files are taken as they lie', ja: 'ファイルを置かれたまま使っている' },
      message: good
        ? { en: 'hashes are checked', ja: 'ハッシュを照合している' }
        : {
            en: 'It works, and whoever may write to the bucket decides what runs at night. Hashes in requirements.txt (pip then wants one for everything), or sha256sum --check on an archive, would tell.',
            ja: '動きはしますが、夜に何が動くかを決めるのは、バケットに書ける人です。requirements.txt にハッシュを書く（すると pip はすべてに求めます）か、アーカイブを sha256sum --check で確かめれば、すり替えに気付けます。',
          },
    };
  },
};

export const pinnedConditions: readonly Condition[] = [hashed];
