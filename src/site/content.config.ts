import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

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
    generateId: ({ entry }) => entry.replace(/\.(en|ja)\.md$/, '/$1'),
  }),
  schema: z.object({ title: z.string().min(5).max(120) }),
});

export const collections = { lessons, problems };
