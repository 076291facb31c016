import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { classReport } from '#grading/formats/report/class-report.ts';
import { reportStyles } from '#grading/formats/report/styles.node.ts';
import { thirty } from '../grading/formats/support/class-of-thirty.ts';

const css = (await reportStyles(join(import.meta.dirname, '../..'))) ?? '';
/** As many as show every way to come out: axe reads each row. */
const some = thirty.slice(-10);
const words = { en: 'One by one', ja: '提出物ごとの詳細' };

for (const [language, scheme, width] of [
  ['en', 'light', 1440],
  ['ja', 'dark', 390],
] as const)
  test(`the report of a class in ${language}, ${scheme}, ${width} wide`, async ({ page }, info) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    const file = info.outputPath('report.html');
    await writeFile(file, classReport(some, language, css).content);
    await page.goto(pathToFileURL(file).href);
    await page.getByRole('table').getByRole('link', { name: 'ibis' }).click();
    const region = page.getByRole('region', { name: words[language] });
    const details = region.locator('details', { hasText: 'ibis' });
    await expect(details).toHaveAttribute('open', '');
    await expect(details.locator('.inner')).toBeInViewport();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    expect(refused).toEqual([]);
  });
