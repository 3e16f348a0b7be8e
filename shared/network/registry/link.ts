const longest = 8 * 1024;

/**
 * The next page out of a `Link` header (RFC 8288), as a path behind `base`. Undefined when there is none; '' when it is
 * not a page of the same list: another host, repository or digest.
 */
export function nextPage(header: string | undefined, base: string, list: string): string | undefined {
  if (header === undefined) return undefined;
  if (header.length > longest) return '';
  const target = targetOfNext(header);
  if (target === undefined) return undefined;
  if (!URL.canParse(target, base + list)) return '';
  const { origin, pathname, search } = new URL(target, base + list);
  return origin + pathname === base + list ? list + search : '';
}

function targetOfNext(header: string): string | undefined {
  for (const [, target, parameters] of header.matchAll(/<([^<>]*)>((?:[^<",]|"[^"]*")*)/g)) {
    if (/;\s{0,9}rel\s{0,9}=\s{0,9}"?(?:[^";,]*\s)?next(?=[\s";,]|$)/i.test(parameters ?? '')) return target;
  }
  return undefined;
}
