/** `actions/checkout` v4.2.2, by its commit. */
const checkout = 'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683';

/**
 * Grades on every push: by the instructor's checkout where its address and commit are known, else by
 * the packed closednet, which is the public check. A program of a student runs in a sandbox there.
 */
export function workflow(labs: readonly string[]): string {
  return `# Grades on every push. Without an instructor's checkout it is the public check, the same as
# "npm run check". With one, address and commit, the grade is made by that checkout: it has what is
# left out here. Set the variables CLOSEDNET_REPOSITORY (OWNER/NAME) and CLOSEDNET_COMMIT of the
# repository or the organisation, or give them by hand.
#
# プッシュのたびに採点します。教員のチェックアウトがなければ "npm run check" と同じ公開の採点です。
# リポジトリー変数か組織の変数 CLOSEDNET_REPOSITORY（OWNER/NAME）と CLOSEDNET_COMMIT、または手動実行の
# 入力でチェックアウトを指定すると、ここにないものも使って、そちらで採点します。
#
# Whoever can change this file can read what it checks out, and the token for it. An instructor's
# checkout that must stay secret belongs into a workflow of the instructor's own repository.
# このファイルを変更できる人は、チェックアウトの中身も、そのためのトークンも読めます。秘密にしておく
# チェックアウトは、教員自身のリポジトリーのワークフローで使ってください。
name: grade
on:
  push:
  workflow_dispatch:
    inputs:
      repository:
        description: The instructor's closednet, OWNER/NAME
        required: false
      commit:
        description: Its commit, 40 hexadecimal digits
        required: false
permissions:
  contents: read
concurrency:
  group: grade-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  grade:
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    env:
      CLOSEDNET_REPOSITORY: \${{ inputs.repository || vars.CLOSEDNET_REPOSITORY }}
      CLOSEDNET_COMMIT: \${{ inputs.commit || vars.CLOSEDNET_COMMIT }}
    steps:
      - uses: ${checkout} # v4.2.2
        with:
          persist-credentials: false
      - name: Check, public half
        if: env.CLOSEDNET_REPOSITORY == ''
        run: npm run check
      - name: The commit is said in full
        if: env.CLOSEDNET_REPOSITORY != ''
        run: '[[ "$CLOSEDNET_COMMIT" =~ ^[0-9a-f]{40}$ ]] || { echo "::error::CLOSEDNET_COMMIT must be 40 hexadecimal digits"; exit 2; }'
      - name: The instructor's checkout
        if: env.CLOSEDNET_REPOSITORY != ''
        uses: ${checkout} # v4.2.2
        with:
          repository: \${{ env.CLOSEDNET_REPOSITORY }}
          ref: \${{ env.CLOSEDNET_COMMIT }}
          token: \${{ secrets.CLOSEDNET_TOKEN || github.token }}
          path: .instructor
          persist-credentials: false
      - name: Sandboxes may be made
        if: env.CLOSEDNET_REPOSITORY != ''
        run: sudo sysctl -q kernel.apparmor_restrict_unprivileged_userns=0
      - name: Grade
        if: env.CLOSEDNET_REPOSITORY != ''
        run: node .instructor/scripts/student.mjs check ${labs.join(' ')} --isolation=auto --format=json,summary --out=grade
      - name: Summary
        if: always() && env.CLOSEDNET_REPOSITORY != ''
        run: cat grade/*.md >> "$GITHUB_STEP_SUMMARY"
`;
}
