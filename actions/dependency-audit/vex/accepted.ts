import type { Report } from '../../../shared/core/finding.ts';
import type { VexAnswer } from './applicable.ts';

/** What a statement takes a finding away with: undefined unless it says that there is nothing to fear, or no more. */
export function acceptedBy({ statement, document }: VexAnswer): Report['accepted'] {
  const { status, justification, impact, region } = statement;
  if (status !== 'not_affected' && status !== 'fixed') return undefined;
  const words = [status, justification]
    .filter((word) => word !== undefined)
    .join(', ')
    .replaceAll('_', ' ');
  return {
    source: `${document.path}:${String(region.startLine)}`,
    reason: impact === undefined ? words : `${words}: ${impact}`,
  };
}
