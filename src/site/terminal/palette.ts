import type { ITheme } from '@xterm/xterm';

const tokens = {
  background: '--term',
  foreground: '--term-ink',
  cursor: '--term-ink',
  selectionBackground: '--term-mark',
  black: '--term',
  red: '--term-bad',
  green: '--term-ok',
  yellow: '--term-warn',
  blue: '--term-here',
  magenta: '--term-unknown',
  cyan: '--term-name',
  white: '--term-ink',
  brightBlack: '--term-dim',
  brightRed: '--term-bad',
  brightGreen: '--term-ok',
  brightYellow: '--term-warn',
  brightBlue: '--term-here',
  brightMagenta: '--term-unknown',
  brightCyan: '--term-name',
  brightWhite: '--term-ink',
} as const satisfies Partial<Record<keyof ITheme, `--${string}`>>;

/** The colours of the tokens as they are in this theme, in the notation that xterm reads. */
export function palette(place: HTMLElement): ITheme {
  const probe = document.createElement('span');
  place.append(probe);
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const read = (token: string) => {
    probe.style.color = `var(${token})`;
    if (!canvas) return '#888888';
    canvas.fillStyle = getComputedStyle(probe).color;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  };
  const theme = Object.fromEntries(
    Object.entries(tokens).map(([name, token]) => [name, read(token)]),
  );
  probe.remove();
  return theme;
}
