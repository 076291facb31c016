/** `NAME-VERSION` of each package that pip says it has installed. */
export function installedIn(printed: string): readonly string[] {
  return [...printed.matchAll(/^Successfully installed (.+)$/gm)].flatMap(([, names = '']) =>
    names.trim().split(' '),
  );
}
