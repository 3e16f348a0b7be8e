import type { Region } from '../../../shared/core/finding.ts';

/** https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md#status-labels */
export const vexStatuses = ['not_affected', 'affected', 'fixed', 'under_investigation'] as const;
export type VexStatus = (typeof vexStatuses)[number];

/** https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md#status-justifications */
export const vexJustifications = [
  'component_not_present',
  'vulnerable_code_not_present',
  'vulnerable_code_not_in_execute_path',
  'vulnerable_code_cannot_be_controlled_by_adversary',
  'inline_mitigations_already_exist',
] as const;
export type VexJustification = (typeof vexJustifications)[number];

export interface VexProduct {
  /** Undefined for what is named otherwise, and so is not known here. */
  readonly purl: string | undefined;
  /** Of parts of the product, where the statement is about these alone. */
  readonly subcomponents: readonly (string | undefined)[];
}

/** What somebody says of a vulnerability in a product. */
export interface VexStatement {
  /** The vulnerability's id, and the others that it has. */
  readonly ids: readonly string[];
  readonly products: readonly VexProduct[];
  readonly status: VexStatus;
  readonly justification: VexJustification | undefined;
  /** Why, in words. */
  readonly impact: string | undefined;
  /** As written; of the document where the statement has none. */
  readonly timestamp: string;
  readonly region: Region;
}

export interface VexDocument {
  readonly path: string;
  readonly author: string;
  readonly statements: readonly VexStatement[];
}
