import type { Region } from '../../shared/core/finding.ts';
import { type GovernanceDocument, rootOf } from './document.ts';
import type { RequirementName } from './requirements.ts';

/**
 * Where the repository's own policy asks for something, or for this item of a list; null where another policy does. So
 * findings about settings, which lie in no file, are placeless, and this is merely where a reader is sent.
 */
export function askedAt(
  docs: readonly GovernanceDocument[],
  name: RequirementName,
  item?: string,
): Region | null {
  for (const doc of docs) {
    const field =
      doc.kind === 'policy' ? rootOf(doc)?.at('checks', 'repository-governance', 'options', name) : undefined;
    if (field?.exists !== true) continue;
    return field.items.find(({ text }) => text === item)?.region ?? field.region;
  }
  return null;
}
