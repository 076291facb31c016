/** Sizes of text that present.css knows, from the largest: `data-fit="0"` and on. */
const sizes = 9;

/** Gives a slide the largest text with which all of it finds room. */
export function fitSlide(slide: HTMLElement): void {
  const body = slide.querySelector<HTMLElement>('.slide-body');
  if (body === null || body.clientHeight === 0) return;
  for (let size = 0; size < sizes; size += 1) {
    slide.dataset['fit'] = String(size);
    if (fits(body)) return;
  }
}

function fits(body: HTMLElement): boolean {
  if (body.scrollHeight > body.clientHeight + 1 || body.scrollWidth > body.clientWidth + 1)
    return false;
  return [...body.querySelectorAll('pre')].every((pre) => pre.scrollWidth <= pre.clientWidth + 1);
}
