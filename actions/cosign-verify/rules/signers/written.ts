import type { Region } from '../../../../shared/core/finding.ts';
import type { SignerRule } from '../../../../shared/core/signers.ts';
import type { PlacedSigners } from '../../policy-document.ts';

/** A signer of a policy, and where its parts stand. */
export interface WrittenSigner {
  readonly rule: SignerRule;
  readonly at: (...path: readonly string[]) => Region;
}

/** Every signer of an entry: its own, and those of its attestations. */
export function writtenSigners({ entry, at }: PlacedSigners): readonly WrittenSigner[] {
  const listed = (rules: readonly SignerRule[], ...path: readonly (string | number)[]) =>
    rules.map((rule, index): WrittenSigner => ({
      rule,
      at: (...parts) => at(...path, 'signers', index, ...parts),
    }));
  return [
    ...listed(entry.signers),
    ...(entry.attestations ?? []).flatMap(({ signers = [] }, index) =>
      listed(signers, 'attestations', index),
    ),
  ];
}

/** A value as a sentence shows it. */
export const inQuotes = (text: string): string => `\`${text.slice(0, 200).replaceAll('`', "'")}\``;
