import { keep } from '../client/kept.ts';

type Theme = 'system' | 'light' | 'dark';
const next: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };

function current(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** A button that goes round: as the system has it, light, dark. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    this.label(button);
    button.addEventListener('click', () => {
      const theme = next[current()];
      if (theme === 'system') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = theme;
      keep('theme', theme === 'system' ? undefined : theme);
      this.label(button);
    });
  }

  private label(button: HTMLButtonElement): void {
    const words = this.dataset[current()] ?? '';
    button.setAttribute('aria-label', words);
    button.title = words;
  }
}

customElements.define('theme-switch', ThemeSwitch);
