import type { Finding } from '../../../shared/core/finding.ts';
import { isObject, textAt } from '../../../shared/core/json.ts';
import type { VexAnswer } from './applicable.ts';
import { vexJustifications, type VexJustification, type VexStatus } from './statement.ts';

/** What can be told of a vulnerability that was accepted. */
export interface VexWord {
  readonly status: VexStatus;
  readonly justification?: VexJustification | undefined;
  /** Of `not_affected`: why, in words. */
  readonly impact?: string | undefined;
  /** Of `affected`: what is done about it. */
  readonly action?: string | undefined;
}

/** For the properties of a finding that a statement takes away. */
export const vexProperties = ({ statement: { status, justification, impact } }: VexAnswer) => ({
  vex: { status, justification: justification ?? null, impact: impact ?? null },
});

/**
 * Whoever accepts a risk has it all the same: `not_affected` is said only where a VEX document says so, or where the reason
 * begins with a justification of OpenVEX (`vulnerable_code_not_present: only its tests use it`).
 */
export function vexWord({ properties }: Pick<Finding, 'properties'>, reason: string | null): VexWord {
  const vex = isObject(properties.vex) ? properties.vex : {};
  const status = (['not_affected', 'fixed'] as const).find((one) => one === textAt(vex, 'status'));
  if (status !== undefined)
    return {
      status,
      justification: justificationIn(textAt(vex, 'justification')),
      impact: said(textAt(vex, 'impact')),
    };
  const text = reason?.trim() ?? '';
  const [, first, impact] = /^([a-z_]{1,80})(?:\s*:\s*(.*))?$/s.exec(text) ?? [];
  const justification = justificationIn(first);
  if (justification !== undefined) return { status: 'not_affected', justification, impact: said(impact) };
  return text === '' ? { status: 'under_investigation' } : { status: 'affected', action: text };
}

const justificationIn = (text: string | undefined): VexJustification | undefined =>
  vexJustifications.find((one) => one === text);

const said = (text: string | undefined): string | undefined => (text === '' ? undefined : text);
