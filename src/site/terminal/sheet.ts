/** A `<style>` element's text, as a style sheet that the page's own script made. */
class XtermSheet extends HTMLElement {
  private readonly sheet = new CSSStyleSheet();

  connectedCallback(): void {
    if (!document.adoptedStyleSheets.includes(this.sheet))
      document.adoptedStyleSheets.push(this.sheet);
  }

  disconnectedCallback(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== this.sheet);
  }

  override get textContent(): string {
    return '';
  }

  override set textContent(css: string) {
    this.sheet.replaceSync(css);
  }
}

customElements.define('xterm-sheet', XtermSheet);
