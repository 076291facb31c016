import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/site.ts';

const address = '/en/playground/';

/** Parts of the page, as a person finds them. */
const partsOf = (page: Page) => ({
  ready: page.locator('play-ground[data-ready]'),
  verdict: page.locator('.verdict'),
  changes: page.locator('[data-part="changes"]'),
  flips: page.locator('[data-part="flips"]').getByRole('button'),
  notice: page.locator('[data-part="notice"]'),
  begin: page.getByLabel('Start from'),
  undo: page.getByRole('button', { name: 'Undo' }),
  redo: page.getByRole('button', { name: 'Redo' }),
  card: (title: string): Locator =>
    page.locator('.card').filter({ has: page.getByRole('heading', { name: title, level: 2 }) }),
});

const unfold = (page: Page) =>
  page.locator('.ed details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });

test.beforeEach(async ({ page, site }) => {
  await page.goto(`${site.origin}${address}`);
  await page.locator('play-ground').hover();
  await expect(partsOf(page).ready).toBeVisible();
});

test('a press on an edit moves the request on, and says what changed', async ({ page }) => {
  const { verdict, changes, flips } = partsOf(page);
  await expect(verdict).toContainText('Stopped at hop 7');
  await flips.filter({ hasText: 'Let endpoints admit tcp/443 from notebook' }).click();
  await expect(verdict).toContainText('Stopped at hop 13');
  await expect(changes).toContainText('timeout, stopped at hop 7');
  await expect(changes).toContainText('access-denied, stopped at hop 13');
  await expect(changes).toContainText('AuthorizeSecurityGroupIngress');
  await flips.filter({ hasText: 'Allow logs:PutLogEvents' }).click();
  await expect(verdict).toContainText('Delivered');
  await expect(page.getByText('Single edits that would break it')).toBeVisible();
});

test('without a touch no tracer comes; what is pressed before it is there is done by it', async ({
  page,
}) => {
  await page.mouse.move(0, 0);
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.reload();
  const { ready, flips, verdict } = partsOf(page);
  await expect(verdict).toContainText('Stopped at hop 7');
  expect(scripts.filter((url) => url.includes('play-ground'))).toEqual([]);
  await expect(ready).toBeHidden();
  await flips.first().evaluate((button: HTMLButtonElement) => button.click());
  await expect(verdict).toContainText('Stopped at hop 13');
});

test('the picture, the list and the switches carry the same numbers', async ({ page }) => {
  const numbers = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((found) => found.map((one) => Number(one.getAttribute('data-step'))));
  const listed = await numbers('.hop');
  expect(listed.length).toBe(13);
  expect(new Set(await numbers('svg.plan .mk'))).toEqual(new Set(listed));
  expect(new Set(await numbers('.ed .at a'))).toEqual(
    new Set(listed.filter((number) => number !== 2)),
  );
});

test('a switch is pressed by the keyboard, keeps the focus, and switches back', async ({
  page,
}) => {
  const { verdict, card } = partsOf(page);
  const rule = card('Security groups').getByRole('switch', { name: 'all → 0.0.0.0/0' }).first();
  await rule.focus();
  await page.keyboard.press('Space');
  await expect(verdict).toContainText('Stopped at hop 3');
  await expect(rule).not.toBeChecked();
  await expect(rule).toBeFocused();
  await page.keyboard.press('Space');
  await expect(verdict).toContainText('Stopped at hop 7');
  await expect(rule).toBeChecked();
});

test('arrow keys step through the hops, and Ctrl+Z takes an edit back', async ({ page }) => {
  const { verdict, flips, undo, redo } = partsOf(page);
  const current = page.locator('.hop[aria-current="step"]');
  await expect(current).toHaveAttribute('data-step', '7');
  await page.keyboard.press('ArrowLeft');
  await expect(current).toHaveAttribute('data-step', '6');
  await expect(undo).toBeDisabled();
  await flips.first().click();
  await expect(verdict).toContainText('hop 13');
  await page.keyboard.press('Control+z');
  await expect(verdict).toContainText('hop 7');
  await redo.click();
  await expect(verdict).toContainText('hop 13');
});

test('what closed folds hold is there for the browser’s own search, before and after an edit', async ({
  page,
}) => {
  const groups = partsOf(page).card('Security groups');
  const folded = groups.locator('details:not([open]) form');
  await expect(folded).toHaveCount(0);
  await page.keyboard.press('Control+f');
  await expect(folded).not.toHaveCount(0);
  await groups.getByRole('switch').first().press('Space');
  await expect(partsOf(page).undo).toBeEnabled();
  await page.keyboard.press('Control+f');
  await expect(folded).not.toHaveCount(0);
});

test('a rule is added by its form; what cannot be read is said once, at its field', async ({
  page,
}) => {
  const { verdict, card } = partsOf(page);
  const group = card('Security groups').locator('.res').filter({ hasText: 'endpoints' });
  await group.getByText('Add a rule').click();
  const form = group.locator('form');
  const peer = form.getByLabel(/CidrIp/);
  await peer.fill('10.0.0.1/16');
  await form.getByRole('button', { name: 'Add' }).click();
  const notice = form.locator('[data-notice]');
  await expect(notice).toContainText('"CidrIp" cannot be read.');
  await expect(notice).toContainText('10.0.0.1/16');
  await expect(peer).toBeFocused();
  await peer.fill('10.0.0.0/16');
  await page.keyboard.press('Enter');
  await expect(verdict).toContainText('hop 13');
  await expect(group.getByRole('switch', { name: 'tcp/443 ← 10.0.0.0/16' })).toBeChecked();
});

test('a policy that is no JSON is refused with its line, one that is is judged', async ({
  page,
}) => {
  const { card, flips, verdict } = partsOf(page);
  await flips.first().click();
  const role = card('Permission').locator('.res').filter({ hasText: 'StudioExecution' });
  await role.getByText('Add a policy').click();
  const policy = role.getByRole('textbox', { name: 'Add a policy' });
  const write = role.locator('details[open]').getByRole('button', { name: 'Write' });
  const written = await policy.inputValue();
  await policy.fill(`${written.replace(/\}\s*$/, '')},\n}`);
  await write.click();
  await expect(role.locator('[data-notice]:visible')).toContainText(
    /Line \d+, column \d+ is not JSON/,
  );
  await policy.fill(written);
  await write.click();
  await expect(verdict).toContainText('Delivered');
});

test('the question can be another one', async ({ page }) => {
  const { card, verdict, changes } = partsOf(page);
  const request = card('Request');
  await request.getByText('From, to, port, AWS call').click();
  await request.getByLabel('to', { exact: true }).fill('203.0.113.9');
  await page.keyboard.press('Enter');
  await expect(verdict).toContainText('Stopped at hop');
  await expect(changes).toContainText('Nothing yet');
  await request.getByLabel('from', { exact: true }).fill('nobody');
  await page.keyboard.press('Enter');
  await expect(page.getByText('"nobody" in "from" is nothing in this network')).toBeVisible();
});

test('the address holds the play: a link shows it to others, back and forward go through it', async ({
  page,
  context,
}) => {
  const { flips, verdict, begin } = partsOf(page);
  await begin.selectOption({ label: 'Lost reply' });
  await expect(verdict).toContainText('hop 11');
  await flips.first().click();
  await expect(verdict).toContainText('Delivered');
  await expect(page).toHaveURL(/#n=/);
  const lost = page.url();
  await page.getByRole('button', { name: 'Copy link' }).click();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator('.verdict')).toContainText('Delivered');
  await expect(partsOf(other).changes).toContainText('CreateNetworkAclEntry');
  await page.goBack();
  await expect(verdict).toContainText('hop 11');
  await page.goForward();
  await expect(verdict).toContainText('Delivered');
  expect(page.url()).toBe(lost);
});

test('a link that is cut says so, and the page is there all the same', async ({ page, site }) => {
  await page.goto('about:blank');
  await page.goto(`${site.origin}${address}#n=q1YqU7JSMtRRKlOyMtJR`);
  const { notice, verdict } = partsOf(page);
  await expect(notice).toContainText('This link does not hold a network that can be read.');
  await expect(notice).toContainText('copy the link once more');
  await expect(verdict).toContainText('Stopped at hop 7');
});

test('what was not collected is unknown, with the call that would settle it', async ({ page }) => {
  const { begin, verdict, flips } = partsOf(page);
  await begin.selectOption({ label: 'Unknown' });
  await expect(verdict).toHaveAttribute('data-v', 'unknown');
  await expect(verdict).toContainText('describe-vpc-attribute');
  await expect(flips.filter({ hasText: 'Set enableDnsHostnames' })).toContainText('ok');
});

test.describe('saved answers', () => {
  let folder = '';
  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'closednet-answers-'));
    await cp(new URL('fixtures/answers', import.meta.url), folder, { recursive: true });
  });
  test.afterEach(() => rm(folder, { recursive: true, force: true }));

  test('a folder is read in the page, and nothing is sent', async ({ page, site }) => {
    await writeFile(join(folder, 'notes.json'), '{"todo": []}');
    await writeFile(join(folder, 'notes.txt'), 'not JSON at all');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    await page.locator('[data-bring="folder"]').setInputFiles(folder);
    const { notice, verdict, begin } = partsOf(page);
    await expect(notice).toContainText('VPC 1, subnet 2, ENI 2');
    await expect(notice).toContainText('skipped: notes.json');
    await expect(verdict).toContainText('Stopped at hop');
    await expect(begin).toHaveValue('');
    // What reads answers comes now, as any file of the page does; nothing else is asked for.
    const ofPage = [`GET ${site.origin}/_astro/`, `GET ${site.origin}/favicon.svg`];
    expect(asked.filter((one) => !ofPage.some((start) => one.startsWith(start)))).toEqual([]);
    await page.reload();
    await expect(partsOf(page).ready).toBeVisible();
    await expect(page.locator('svg.plan')).toContainText('room-a');
  });

  test('the network goes out as a zip of answers, and comes in again', async ({ page }) => {
    const { notice, begin, flips } = partsOf(page);
    await flips.first().click();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download as answers' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('L03-edited-answers.zip');
    await expect(notice).toContainText('Downloaded L03-edited-answers.zip');
    const zip = join(folder, 'answers.zip');
    await saved.saveAs(zip);
    await page.locator('[data-bring="files"]').setInputFiles(zip);
    await expect(notice).toContainText('VPC 1, subnet');
    await expect(begin).toHaveValue('');
  });

  test('a file that is no JSON is named, with the page of its code', async ({ page }) => {
    await writeFile(join(folder, 'vpcs.json'), '{"Vpcs": [');
    await page.locator('[data-bring="folder"]').setInputFiles(folder);
    const { notice, verdict } = partsOf(page);
    await expect(notice).toContainText('"vpcs.json" is not JSON.');
    await expect(notice.getByRole('link')).toHaveAttribute('href', '/en/problems/broken-json/');
    await expect(verdict).toContainText('Stopped at hop 7');
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('with everything unfolded axe has nothing to object to', async ({ page }) => {
      const { flips } = partsOf(page);
      await flips.first().click();
      await unfold(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  });

for (const width of [360, 390, 820, 1024, 1280, 1440, 1920])
  test(`at ${width} px nothing is cut off`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await unfold(page);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBe(0);
  });
