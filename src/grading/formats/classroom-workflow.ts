import type { Language } from '#request/words.ts';
import type { GradedLab } from '../graded.ts';
import { runnerName } from './runner-name.ts';

/** `actions/checkout` v4.2.2, by its commit. */
const checkout = 'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683';

const comments = {
  en: [
    'Copy this file to .github/workflows/classroom.yml of the assignment.',
    'The repository needs the variables CLOSEDNET_REPOSITORY (owner/name of the instructor’s closednet)',
    'and CLOSEDNET_COMMIT (the commit to grade with), and the secret CLOSEDNET_TOKEN where that is private.',
  ],
  ja: [
    'このファイルを課題リポジトリの .github/workflows/classroom.yml に置いてください。',
    '変数 CLOSEDNET_REPOSITORY（教員の closednet の owner/name）と CLOSEDNET_COMMIT（採点に使うコミット）を設定し、',
    '非公開の場合はシークレット CLOSEDNET_TOKEN も設定します。',
  ],
} satisfies Record<Language, readonly string[]>;

/**
 * The workflow that grades each push. The grade's exit code does not end the job: the reporter fails
 * it by itself, and must run to tell the points. The engine stays out of what students can change.
 *
 * @see https://docs.github.com/en/education/manage-coursework-with-github-classroom/teach-with-github-classroom/use-autograding
 */
export function classroomWorkflow(
  labs: readonly Pick<GradedLab, 'lab' | 'tasks'>[],
  language: Language,
): string {
  const runners = labs.flatMap(({ lab, tasks }) => tasks.map((_, i) => runnerName(lab, i)));
  const results = runners.map(
    (name) =>
      `          ${name.toUpperCase()}_RESULTS: \${{ steps.grade.outputs.${name} || steps.grade.outputs.refused }}`,
  );
  const names = labs.map(({ lab }) => lab).join(' ');
  return `${comments[language].map((line) => `# ${line}\n`).join('')}name: Autograding Tests
on: [push, repository_dispatch]
permissions:
  checks: write
  actions: read
  contents: read
jobs:
  run-autograding-tests:
    runs-on: ubuntu-24.04
    if: github.actor != 'github-classroom[bot]'
    timeout-minutes: 30
    steps:
      - uses: ${checkout} # v4.2.2
        with:
          path: submission
          persist-credentials: false
      - uses: ${checkout} # v4.2.2
        with:
          repository: \${{ vars.CLOSEDNET_REPOSITORY }}
          ref: \${{ vars.CLOSEDNET_COMMIT }}
          token: \${{ secrets.CLOSEDNET_TOKEN || github.token }}
          path: closednet
          persist-credentials: false
      - name: Set up
        working-directory: closednet
        run: |
          sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0
          node scripts/closednet.mjs start
      - id: grade
        working-directory: closednet
        run: |
          node scripts/closednet.mjs grade ${names} --lang ${language} --submission ../submission \\
            --format github,summary --out ../grades || echo "::notice::closednet grade: exit $?"
          cat ../grades/classroom.output >> "$GITHUB_OUTPUT"
          cat ../grades/summary.md >> "$GITHUB_STEP_SUMMARY"
          cat ../grades/annotations.txt
      - uses: classroom-resources/autograding-grading-reporter@v1
        env:
${results.join('\n')}
        with:
          runners: ${runners.join(',')}
`;
}
