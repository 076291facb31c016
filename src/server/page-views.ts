import { randomBytes } from 'node:crypto';

/** Pages of a lab's network that were opened lately, kept to be shown in a frame. */
export interface PageViews {
  /** Its id, which nobody guesses. */
  keep(html: string): string;
  find(id: string): string | undefined;
}

const most = 20;

export function openPageViews(): PageViews {
  const views = new Map<string, string>();
  return {
    keep(html) {
      const id = randomBytes(18).toString('base64url');
      views.set(id, html);
      for (const [oldest] of views) if (views.size > most) views.delete(oldest);
      return id;
    },
    find: (id) => views.get(id),
  };
}
