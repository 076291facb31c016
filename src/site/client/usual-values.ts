let values: Readonly<Record<string, string>> | undefined;

/** What the page was built with in the place of values that a seed changes. */
export function usualValues(): Readonly<Record<string, string>> {
  const text = document.querySelector<HTMLElement>('[data-values]')?.dataset['values'];
  values ??= text === undefined ? {} : JSON.parse(text);
  return values ?? {};
}
