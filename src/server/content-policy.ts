/**
 * What pages may load: the site's own files and nothing else. The server sends it as a header; pages
 * of a static host carry it themselves.
 *
 * @see https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy
 */
export const contentPolicy = {
  defaultSrc: ["'none'"],
  // Search compiles Pagefind's WebAssembly: this admits that and no eval of JavaScript.
  scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  frameSrc: ["'self'"],
  manifestSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
};

/** The same in one line, as a `<meta>` has it: it cannot say who may frame a page. */
export const contentPolicyText = Object.entries(contentPolicy)
  .map(([directive, sources]) => `${dashed(directive)} ${sources.join(' ')}`)
  .join('; ');

function dashed(directive: string): string {
  return directive.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
