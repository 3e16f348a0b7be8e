/** A digest that may be shown and written: the two algorithms that registries serve. */
export const isDigest = (text: string): boolean =>
  /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(text);

/** `sha256:1a2b3c4d5e6f…` */
export const shortDigest = (digest: string): string => `${digest.slice(0, digest.indexOf(':') + 13)}…`;
