import type { OptionValues } from '../../../shared/core/check.ts';
import { registryInputs, registryOptions, registrySettings } from '../../../shared/core/registry-input.ts';
import type { Input } from '../../../shared/core/input.ts';
import type { RegistrySettings } from '../../../shared/core/registry.ts';
import type { OptionDefinitions } from '../../../shared/core/rule.ts';
import { cooldownDays } from '../image-fix.ts';
import { actionPins, imagePins } from '../pin-policy.ts';
import { platforms } from '../platforms.ts';
import type { ActionOptions } from './actions.ts';
import type { ImageOptions } from './images.ts';

export const checkOptions = {
  online: { default: false, summary: 'Whether registries and GitHub are asked.' },
  ...registryOptions,
  imagePins,
  actionPins,
  cooldownDays,
  platforms,
} satisfies OptionDefinitions;

export const inputs: readonly Input[] = [
  {
    name: 'trusted-owners',
    kind: 'list',
    summary:
      'Owners whose unpinned actions are reported as medium instead of high, beside actions and github.',
    otherwise: 'none',
    where: 'anywhere',
  },
  {
    name: 'online',
    kind: 'flag',
    summary:
      'Ask registries and GitHub: whether tags, digests, commits and version comments are true, and what to pin to.',
    otherwise: "the policy's, else false",
    where: 'anywhere',
  },
  {
    name: 'image-pins',
    kind: 'list',
    summary:
      'How firmly images must be pinned: `pattern=level`, the first that fits holds; levels are digest, immutable, tag, any.',
    otherwise: 'digest for all',
    where: 'anywhere',
  },
  {
    name: 'action-pins',
    kind: 'list',
    summary: 'The same for actions: `owner/*=immutable`, `owner/repo=tag`.',
    otherwise: 'digest (a full commit) for all',
    where: 'anywhere',
  },
  {
    name: 'cooldown-days',
    kind: 'number',
    summary: 'Fixes and updates leave out what was published less than so many days ago.',
    otherwise: '0',
    where: 'anywhere',
  },
  {
    name: 'platforms',
    kind: 'list',
    summary: 'Platforms that every image must offer: `linux/amd64`, `linux/arm64`.',
    otherwise: 'none is asked for',
    where: 'anywhere',
  },
  ...registryInputs,
];

export interface OnlineOptions extends ImageOptions, ActionOptions {
  readonly registry: RegistrySettings;
}

/** Values as the run settled them; undefined where nothing is to be asked. */
export function onlineOptions(values: OptionValues): OnlineOptions | undefined {
  if (values.online !== true) return undefined;
  const list = (name: string): readonly string[] => {
    const value = values[name];
    return Array.isArray(value) ? (value as readonly string[]) : [];
  };
  return {
    registry: registrySettings(values),
    imagePins: list('imagePins'),
    actionPins: list('actionPins'),
    cooldownDays: typeof values.cooldownDays === 'number' ? values.cooldownDays : 0,
    platforms: list('platforms'),
  };
}
