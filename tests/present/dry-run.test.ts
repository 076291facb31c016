import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { lab as notebook } from '#lab/L03-silent-notebook/lab.ts';
import { loadLabs } from '#labs/load.node.ts';
import { openHome } from '#state/home.ts';
import { dryRun } from '../../scripts/present/dry-run/dry-run.ts';
import type { Tried } from '../../scripts/present/dry-run/tried.ts';
import { pageShells } from '../../scripts/shell/page-shells.ts';
import { emulator } from '../support/emulator.ts';
import { externalHome } from '../support/external-home.ts';
import { isWhole } from '../support/whole-run.ts';
import { presenter } from './presenter.ts';

const labs = await loadLabs(openHome().projectRoot);
/** As `present --dry-run` tries it, but for pages, and for what `recordings.test.ts` types. */
async function tried(
  lab: (typeof labs)[number],
  root = openHome().projectRoot,
): Promise<readonly Tried[]> {
  const of = await externalHome();
  const { home, env } = of;
  try {
    await symlink(openHome().file('python'), home.file('python'));
    const { session, stage } = await presenter([lab], home);
    const shells = pageShells(home, session, { ...process.env, ...env });
    const rehearsal = { home, root, session, stage, shells, replays: false };
    return await dryRun(rehearsal, lab, () => undefined);
  } finally {
    await of.remove();
  }
}

beforeAll(emulator);

const failures = (all: readonly Tried[]) =>
  all.flatMap(({ name, status, said }) => (status === 'fails' ? [`${name.en}: ${said?.en}`] : []));

// A talk takes a minute; `present --dry-run` is what tries it before it is given.
test.runIf(isWhole)('nothing in a talk would fail', { timeout: 600_000 }, async () => {
  const all = await Promise.all(labs.map((lab) => tried(lab)));
  expect(all.map(failures)).toEqual(labs.map(() => []));
  for (const one of all) {
    const worked = one.filter(({ status }) => status === 'works');
    expect(worked.filter(({ kind }) => kind === 'command').length).toBeGreaterThan(5);
    expect(worked.filter(({ kind }) => kind === 'network').length).toBeGreaterThan(2);
  }
});

const lesson = `
<Step name="observe">

<Observe recording="never-recorded" />

</Step>

<Step name="diagnose">

<Command label="well">

\`\`\`sh
mkdir kept && cd kept
aws ec2 describe-vpcs --vpc-ids \${vpc}
\`\`\`

</Command>

<Command label="after it">

\`\`\`sh
test "$(basename "$PWD")" = kept
\`\`\`

</Command>

<Command label="misspelt">

\`\`\`sh
aws ec2 describe-vpcz
echo and so on
\`\`\`

</Command>

<Command label="of another lab">

\`\`\`sh
aws ec2 describe-subnets --subnet-ids \${no-such-subnet}
\`\`\`

</Command>

<Command label="to be filled in">

\`\`\`sh
aws ec2 create-subnet --vpc-id \${vpc} --cidr-block BLOCK
\`\`\`

</Command>

<Command label="no such place">

\`\`\`sh
npx closednet shell L03 --from moon -- true
\`\`\`

</Command>

<Command label="a file of the room's">

\`\`\`sh
aws iam put-role-policy --role-name StudioExecution --policy-name p \\
  --policy-document file://not-there.json
\`\`\`

</Command>

</Step>
`;

test('what would fail is told by its name, its place and its reason', async () => {
  const root = await mkdtemp(join(tmpdir(), 'closednet-broken-talk-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const folder = join(root, 'labs', 'L03-silent-notebook');
  await mkdir(folder, { recursive: true });
  for (const language of ['en', 'ja'])
    await writeFile(join(folder, `lesson.${language}.mdx`), lesson);
  const { orient, ...others } = notebook.talk;
  const silent = { ...orient, notes: { ...orient.notes, ja: '' } };
  const broken = { ...notebook, minutes: 41, talk: { ...others, orient: silent } };
  const all = await tried(broken, root);
  expect(failures(all)).toEqual([
    'talk.ts: without notes.ja',
    '40 minutes of talk for a lab of 41: undefined',
    'recorded/never-recorded.txt: npm run record',
    expect.stringMatching(/^misspelt: ended with 2: .*describe-vpcs/s),
    'of another lab: nothing in the network is called ${no-such-subnet}',
    expect.stringMatching(/^no such place: ended with 2: /),
  ]);
  const told = (status: Tried['status']) =>
    all.flatMap((one) =>
      one.kind === 'command' && one.status === status ? [`${one.at} ${one.name.en}`] : [],
    );
  expect(told('works')).toEqual(['lesson.en.mdx:10 well', 'lesson.en.mdx:19 after it']);
  expect(told('by-hand')).toEqual([
    'lesson.en.mdx:44 to be filled in',
    "lesson.en.mdx:60 a file of the room's",
  ]);
});
