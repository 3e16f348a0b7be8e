import type { OptionDefinition } from '../../shared/core/rule.ts';

export const platforms = {
  default: [] as readonly string[],
  summary:
    'Platforms that every image must offer (`linux/amd64`, `linux/arm64/v8`); nothing is asked while it is empty.',
  faults: (list: readonly string[]) => platformFaults(list),
} satisfies OptionDefinition;

/** `os/architecture`, in the names that images use, and the level of the variant (`v7` is 7). */
interface Target {
  readonly machine: string;
  readonly level: number;
}

const otherNames = new Map([
  ['x86_64', 'amd64'],
  ['x86-64', 'amd64'],
  ['aarch64', 'arm64'],
  ['armhf', 'arm'],
  ['i386', '386'],
]);

/** What is meant where no variant is written (facts: containerd's platforms package). */
const usualLevel = new Map([
  ['amd64', 1],
  ['arm', 7],
  ['arm64', 8],
]);

/** What is wrong with entries of `platforms`, one sentence each; whoever reads the options must tell it. */
export const platformFaults = (list: readonly string[]): readonly string[] =>
  list
    .filter((text) => targetOf(text) === undefined)
    .map((text) => `"${text.slice(0, 100)}" is not of the form os/architecture or os/architecture/variant`);

/** Those of `wanted` that nothing of `offered` can serve: an older variant of an architecture runs on a newer one. */
export function missingPlatforms(wanted: readonly string[], offered: readonly string[]): readonly string[] {
  const machines = offered.flatMap((text) => targetOf(text) ?? []);
  return wanted.filter((text) => {
    const target = targetOf(text);
    return (
      target !== undefined &&
      !machines.some(({ machine, level }) => machine === target.machine && level <= target.level)
    );
  });
}

function targetOf(text: string): Target | undefined {
  const [, os, architecture, variant] =
    /^([a-z][\w-]{0,30})\/([a-z\d][\w-]{0,30})(?:\/([\w.-]{1,16}))?$/.exec(text.toLowerCase()) ?? [];
  if (os === undefined || architecture === undefined) return undefined;
  const name = otherNames.get(architecture) ?? architecture;
  const usual = usualLevel.get(name);
  const level =
    usual === undefined || variant === undefined ? usual : Number.parseFloat(variant.replace('v', ''));
  return { machine: `${os}/${name}`, level: level ?? 0 };
}
