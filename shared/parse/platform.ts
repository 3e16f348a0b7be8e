import type { Descriptor, Platform } from '../core/registry.ts';

/** `linux/arm64/v8`. Undefined where it is not the plain words that it should be: a stranger's text is shown nowhere. */
export function platformText(platform: Platform | undefined): string | undefined {
  if (platform === undefined) return undefined;
  const { os, architecture, variant = '' } = platform;
  const text = [os, architecture, ...(variant === '' ? [] : [variant])].join('/');
  return /^[\w.-]{1,32}(?:\/[\w.-]{1,32}){1,2}$/.test(text) ? text : undefined;
}

/** Attestations stand in an index as images of an unknown platform. */
export const isImage = ({ platform, artifactType }: Descriptor): boolean =>
  artifactType === undefined && platform?.os !== 'unknown';
