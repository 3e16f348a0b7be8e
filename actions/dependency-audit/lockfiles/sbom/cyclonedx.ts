import type { Component } from './component.ts';

/** Versions of the specification that are read. */
export const knownCycloneDx = /^1\.[2-7]$/;

/** `excluded` is what tests and builds need; https://cyclonedx.org/docs/1.7/json/#components_items_scope */
export function ofScope(scope: string | undefined): Pick<Component, 'isDev' | 'groups'> {
  if (scope === undefined) return {};
  return { isDev: scope === 'excluded', groups: scope === 'optional' ? ['optional'] : [] };
}

/** Several stand side by side where the specification does not say which of them holds: all do. */
export function joinedLicences(found: readonly string[]): string | undefined {
  if (found.length < 2) return found[0];
  return found.map((one) => (/\s/.test(one) ? `(${one})` : one)).join(' AND ');
}
