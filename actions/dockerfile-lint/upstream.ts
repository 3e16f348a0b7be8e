import type { UpstreamTool } from '../../shared/core/coverage.ts';

const numbered = (prefix: string, numbers: readonly number[], width: number): string[] =>
  numbers.map((number) => `${prefix}${String(number).padStart(width, '0')}`);

const range = (first: number, last: number, ...missing: readonly number[]): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (number) => !missing.includes(number),
  );

/** The rules of hadolint 2.15, BuildKit's own checks, trivy and checkov. */
export const upstream: readonly UpstreamTool[] = [
  {
    name: 'hadolint',
    ids: numbered(
      'DL',
      [1001, ...range(3000, 3067, 3005, 3017, 3031, 3039), 4000, 4001, ...range(4003, 4006)],
      4,
    ),
    retired: ['DL3005', 'DL3017', 'DL3031', 'DL3039'],
    without: {},
  },
  {
    name: 'BuildKit',
    ids: [
      'ConsistentInstructionCasing',
      'CopyIgnoredFile',
      'DuplicateStageName',
      'ExposeInvalidFormat',
      'ExposeProtoCasing',
      'FromAsCasing',
      'FromPlatformFlagConstDisallowed',
      'InvalidBaseImagePlatform',
      'InvalidDefaultArgInFrom',
      'InvalidDefinitionDescription',
      'JSONArgsRecommended',
      'LegacyKeyValueFormat',
      'MaintainerDeprecated',
      'MultipleInstructionsDisallowed',
      'NoEmptyContinuation',
      'RedundantTargetPlatform',
      'ReservedStageName',
      'SecretsUsedInArgOrEnv',
      'StageNameCasing',
      'UndefinedArgInFrom',
      'UndefinedVar',
      'WorkdirRelativePath',
    ],
    without: {
      InvalidBaseImagePlatform:
        'Only the registry knows the platforms of an image: image-pin-check/image-platform-missing asks it.',
    },
  },
  { name: 'trivy', ids: numbered('DS-', range(1, 31, 3, 18, 28), 4), without: {} },
  {
    name: 'checkov',
    ids: [...numbered('CKV_DOCKER_', range(1, 11), 1), ...numbered('CKV2_DOCKER_', range(1, 17), 1)],
    without: {},
  },
];
