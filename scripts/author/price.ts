const price = /(?:[$¥€]\s?\d|\d\s?(?:USD|ドル|円))/u;
const dated = /\bas of\b|時点/iu;

/** Prices change: a text that names one says of when it is, unless what holds it does. */
export function isUndatedPrice(text: string): boolean {
  return price.test(text) && !dated.test(text);
}
