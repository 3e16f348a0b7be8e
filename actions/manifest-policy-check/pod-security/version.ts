import type { OptionDefinition } from '../../../shared/core/rule.ts';

/** The standards hold for every later version until a check of them changes. */
export const newestMinor = 37;

const version = /^v?1\.(?<minor>\d{1,3})$/;

export const kubernetesVersion: OptionDefinition<string> = {
  default: '',
  summary:
    "The version of Kubernetes whose Pod Security Standards hold, such as `'1.34'` (in quotes); by default the newest one known.",
  faults: (text) => (minorOf(text) === undefined ? [`"${text}" is no version such as 1.34`] : []),
};

/** Undefined for what is no version of Kubernetes 1. */
export function minorOf(text: string): number | undefined {
  if (text === '' || text === 'latest') return newestMinor;
  const minor = version.exec(text)?.groups?.minor;
  return minor === undefined ? undefined : Number(minor);
}
