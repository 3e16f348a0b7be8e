/** `@scope/name@range` is a name and what is asked of it; the range may be missing. */
const atSign = (descriptor: string): number => {
  const at = descriptor.indexOf('@', 1);
  return at === -1 ? descriptor.length : at;
};

export const nameOf = (descriptor: string): string => descriptor.slice(0, atSign(descriptor));

export const rangeOf = (descriptor: string): string => descriptor.slice(atSign(descriptor) + 1);

/** `alias@npm:@scope/name@range` is about `@scope/name`. */
export function realName(descriptor: string): string {
  const alias = /^npm:((?:@[^/@]+\/)?[^/@]+)(?:@|$)/.exec(rangeOf(descriptor));
  return alias?.[1] ?? nameOf(descriptor);
}
