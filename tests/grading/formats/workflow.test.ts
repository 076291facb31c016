import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { formats } from '#grading/formats/index.ts';
import { aClass } from './support/a-class.ts';

const workflowSchema = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.object({
    'run-autograding-tests': z.object({
      if: z.string(),
      steps: z.array(
        z.object({
          id: z.string().optional(),
          uses: z.string().optional(),
          run: z.string().optional(),
          env: z.record(z.string(), z.string()).optional(),
          with: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  }),
});

const files = formats.github([aClass.half], 'en');
const contentOf = (name: string) => files.find((file) => file.name === name)?.content ?? '';
const { permissions, jobs } = workflowSchema.parse(parse(contentOf('classroom.yml')));
const job = jobs['run-autograding-tests'];
const reporter = job.steps.at(-1);

test('the workflow keeps to what GitHub Classroom expects of one', () => {
  expect(permissions).toEqual({ checks: 'write', actions: 'read', contents: 'read' });
  expect(job.if).toBe("github.actor != 'github-classroom[bot]'");
  expect(reporter?.uses).toBe('classroom-resources/autograding-grading-reporter@v1');
});

test('each runner that the reporter is told of is one that the grade puts out', () => {
  const runners = z.string().parse(reporter?.with?.['runners']).split(',');
  expect(runners).toEqual(Object.keys(JSON.parse(contentOf('classroom.json'))));
  expect(runners.filter((name) => !/^[a-zA-Z0-9]+$/.test(name))).toEqual([]);
  expect(Object.keys(reporter?.env ?? {})).toEqual(
    runners.map((name) => `${name.toUpperCase()}_RESULTS`),
  );
});
