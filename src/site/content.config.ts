import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** `name.ja.mdx` → `name/ja`. */
const inLanguageFolder = ({ entry }: { readonly entry: string }) =>
  entry.replace(/\.(en|ja)\.mdx?$/, '/$1');

const labId = z.string().regex(/^L\d\d$/);

/** `labs/L03-silent-notebook/lesson.en.mdx` → `L03-silent-notebook/en`. */
const lessons = defineCollection({
  loader: glob({
    base: './labs',
    pattern: '*/lesson.{en,ja}.mdx',
    generateId: ({ entry }) => entry.replace(/\/lesson\.(en|ja)\.mdx$/, '/$1'),
  }),
  schema: z.object({
    /** One paragraph below the title: the situation and the task. */
    lede: z.string().min(20).max(400),
  }),
});

/** `content/problems/lab-not-started.ja.md` → `lab-not-started/ja`. */
const problems = defineCollection({
  loader: glob({
    base: './src/site/content/problems',
    pattern: '*.{en,ja}.md',
    generateId: inLanguageFolder,
  }),
  schema: z.object({ title: z.string().min(5).max(120) }),
});

/** `content/concepts/route-table.ja.mdx` → `route-table/ja`. */
const concepts = defineCollection({
  loader: glob({
    base: './src/site/content/concepts',
    pattern: '*.{en,ja}.{md,mdx}',
    generateId: inLanguageFolder,
  }),
  schema: z.object({
    title: z.string().min(2).max(60),
    summary: z.string().min(20).max(160),
    /** Its place in the list; the same in both languages. */
    order: z.number().int().min(1),
    /** Names of other concepts. */
    related: z.array(z.string()).default([]),
    /** Ids of labs in which it decides. */
    labs: z.array(labId).default([]),
  }),
});

/**
 * `content/codes/sim-no_resolver.en.md` → `sim-no_resolver/en`: what the catalogue's own texts do
 * not tell of a code. They stand above it on the page.
 */
const codes = defineCollection({
  loader: glob({
    base: './src/site/content/codes',
    pattern: '*.{en,ja}.md',
    generateId: inLanguageFolder,
  }),
  schema: z.object({
    title: z.string().min(5).max(80).optional(),
    labs: z.array(labId).default([]),
    concepts: z.array(z.string()).default([]),
  }),
});

/** Single pages of prose: `content/emulated.ja.md` → `emulated/ja`. */
const about = defineCollection({
  loader: glob({
    base: './src/site/content',
    pattern: '*.{en,ja}.{md,mdx}',
    generateId: inLanguageFolder,
  }),
  schema: z.object({
    title: z.string().min(2).max(60),
    summary: z.string().min(20).max(160),
  }),
});

export const collections = { lessons, problems, concepts, codes, about };
