import { inLanguages } from '../support/whole-run.ts';
import { labs } from './support/labs-ready.ts';
import { beyond, smallestLetters } from './support/plan-letters.ts';
import { expect, test } from './support/static-site.ts';

const windows = [
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
];

for (const [lab, lang] of inLanguages(labs))
  test(`${lab.id}, ${lang}: beside the text the whole plan is seen, in letters of 10 px and more`, async ({
    page,
    pages,
  }) => {
    await page.goto(pages.at(`${lang}/labs/${lab.slug}/`));
    const plan = page.locator('.beside svg.plan:visible');
    await expect(plan).toHaveCount(1);
    for (const size of windows) {
      await page.setViewportSize(size);
      const seen = `${size.width} px`;
      await expect.poll(() => plan.evaluate(smallestLetters), seen).toBeGreaterThanOrEqual(10);
      expect(await page.locator('.stage').evaluate(beyond), seen).toBe(0);
    }
  });
