import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { Problem } from '#problem/problem.ts';

const choices = z.record(z.string(), z.string());

const labAnswers = z.strictObject({
  prediction: z.string().optional(),
  hypothesis: z.string().optional(),
  /** By cause: possible still, or ruled out. */
  worksheet: z.record(z.string(), z.enum(['open', 'out'])).optional(),
  /** By link: what was chosen for its gap. */
  chain: choices.optional(),
  /** By question. */
  quiz: choices.optional(),
});

const answersSchema = z.strictObject({
  schema: z.literal('closednet.answers/1'),
  labs: z.record(z.string(), labAnswers),
});

/** What one learner answered to the questions of one lab. */
export type LabAnswers = z.infer<typeof labAnswers>;

/** The same, or why the file that holds them cannot be read. */
export type GivenAnswers = LabAnswers | Problem;

/** `answers.json`: what the learner answered, by lab. */
export type Answers = z.infer<typeof answersSchema>;

/** Reads `answers.json`, or says by `bad-answers` why it cannot be; absent where there is none. */
export async function readAnswersFile(
  path: string,
  name: string,
): Promise<Answers | Problem | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    return badAnswers(name, error instanceof Error ? error.message : String(error));
  }
  const read = answersSchema.safeParse(document);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  return badAnswers(name, `${issue?.path.map(String).join('.') || '{}'}: ${issue?.message}`);
}

function badAnswers(name: string, got: string): Problem {
  const shape = '{"schema":"closednet.answers/1","labs":{"L03":{"quiz":{…}}}}';
  return new Problem('bad-answers', 2, {
    what: {
      en: `"${name}" is not a file of answers.`,
      ja: `「${name}」は回答のファイルではありません。`,
    },
    expected: { en: shape, ja: shape },
    got: { en: got, ja: got },
  });
}
