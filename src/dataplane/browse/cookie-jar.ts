/** The cookies of one visit, by origin; their paths and ages do not matter within it. */
export interface CookieJar {
  keep(origin: string, setCookies: readonly string[]): void;
  of(origin: string): string | undefined;
}

export function openCookieJar(): CookieJar {
  const jars = new Map<string, Map<string, string>>();
  return {
    keep(origin, setCookies) {
      const jar = jars.get(origin) ?? new Map<string, string>();
      for (const text of setCookies) {
        const { name, value } = /^(?<name>[^=;]+)=(?<value>[^;]*)/.exec(text)?.groups ?? {};
        if (name !== undefined && value !== undefined) jar.set(name.trim(), value);
      }
      jars.set(origin, jar);
    },
    of(origin) {
      const pairs = [...(jars.get(origin) ?? [])].map(([name, value]) => `${name}=${value}`);
      return pairs.length === 0 ? undefined : pairs.join('; ');
    },
  };
}
