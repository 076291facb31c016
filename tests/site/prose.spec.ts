import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, siteFolder, test } from './support/site.ts';

const rooms = ['concepts', 'codes', 'glossary', 'emulated', 'problems'];

/** Addresses of the scripts in a page's HTML. */
async function scriptsOf(file: string): Promise<readonly string[]> {
  const html = await readFile(join(siteFolder, file), 'utf8');
  return [...html.matchAll(/<script[^>]*?src="([^"]+)"/g)].map(([, source = '']) => source);
}

test('pages of prose have the theme’s script and that of the bar, and no other', async () => {
  const files = (await readdir(siteFolder, { recursive: true })).filter(
    (file) => file.endsWith('.html') && rooms.some((room) => file.split('/')[1] === room),
  );
  expect(files.length).toBeGreaterThan(200);
  const found = new Set((await Promise.all(files.map(scriptsOf))).map((list) => list.join(' ')));
  expect([...found]).toHaveLength(1);
  expect([...found][0]).toMatch(/^\/theme\.js \/_astro\/Header\.astro_[\w.-]+\.js$/);
  for (const file of files) {
    const html = await readFile(join(siteFolder, file), 'utf8');
    expect(html.match(/<script(?![^>]*\ssrc=)|\sstyle="|<style/g)).toBeNull();
  }
});

test('all of its scripts together are under 6 kB', async ({ page, site }) => {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) bodies.push(response.body());
  });
  await site.open(page, '/ja/codes/eni_sg_rules_mismatch/');
  await page.waitForLoadState('networkidle');
  const sizes = (await Promise.all(bodies)).map((body) => body.length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(6_000);
});
