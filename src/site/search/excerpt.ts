/**
 * What Pagefind says of a page, as nodes: its text, and `<mark>` around what matched. Nothing else of
 * its markup is taken over.
 */
export function excerptNodes(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const fragment = document.createDocumentFragment();
  for (const node of parsed.body.childNodes) {
    const text = node.textContent ?? '';
    if (node.nodeName !== 'MARK') {
      fragment.append(text);
      continue;
    }
    const mark = document.createElement('mark');
    mark.textContent = text;
    fragment.append(mark);
  }
  return fragment;
}
