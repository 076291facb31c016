import type { ArticleId } from '#labs/articles.ts';
import type { Words } from '#request/words.ts';

/** What an article states, in our own words. */
export interface Statement {
  /** `S2.15`: the article’s number, and the statement’s. */
  readonly id: string;
  readonly article: ArticleId;
  /** Lines of the article, as the labs’ claims count them. */
  readonly lines: readonly number[];
  readonly says: Words;
  /** Labs that take it up; none where it is no matter of a lab. */
  readonly labs: readonly string[];
}

/** A statement as its table has it: lines as `12-14, 17`, labs as `L02 L03`, and what it says. */
export type Row = readonly [lines: string, labs: string, en: string, ja: string];

/** The statements of one article, numbered as they stand. */
export function statementsOf(
  number: number,
  article: ArticleId,
  rows: readonly Row[],
): readonly Statement[] {
  return rows.map(([lines, labs, en, ja], at) => ({
    id: `S${number}.${at + 1}`,
    article,
    lines: lines.split(', ').flatMap(range),
    says: { en, ja },
    labs: labs === '' ? [] : labs.split(' '),
  }));
}

function range(text: string): readonly number[] {
  const [first = 0, last = first] = text.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
