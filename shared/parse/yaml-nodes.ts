import type { Document } from '../core/document.ts';
import type { Region } from '../core/finding.ts';

/** A value with its place. The same node object stands wherever an alias repeats it: walk with an identity set. */
export type YamlNode = YamlScalar | YamlMapping | YamlSequence;

export interface YamlScalar {
  readonly kind: 'scalar';
  /** As the flavour reads it. */
  readonly value: string | number | bigint | boolean | null;
  /** The text before tags are applied: quotes and block indentation taken away. */
  readonly source: string;
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded';
  /** Tag as written (`!Ref`), if any. */
  readonly tag: string | undefined;
  /** Of the value with its quotes or block header. */
  readonly region: Region;
  /** Offset in the file's text of the value itself, quotes left out. */
  readonly offset: number;
  readonly length: number;
}

export interface YamlEntry {
  readonly key: YamlNode;
  readonly value: YamlNode;
}

export interface YamlMapping {
  readonly kind: 'mapping';
  /** In order, duplicates included and merge keys (`<<`) applied: of equal keys the last one holds. */
  readonly entries: readonly YamlEntry[];
  /** Tag as written (`!Sub`), if any. */
  readonly tag: string | undefined;
  readonly region: Region;
}

export interface YamlSequence {
  readonly kind: 'sequence';
  readonly items: readonly YamlNode[];
  /** Tag as written (`!Join`), if any. */
  readonly tag: string | undefined;
  readonly region: Region;
}

export interface YamlDuplicate {
  readonly key: string;
  readonly region: Region;
  readonly first: Region;
}

export interface YamlProblem {
  /** `limit`: it may be good YAML, and is too much to read. */
  readonly code: 'parse-error' | 'limit';
  /** Without any text of the source. */
  readonly reason: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
}

export interface YamlFile extends Document {
  /** One for each document that parses; empty documents are left out. */
  readonly roots: readonly YamlNode[];
  readonly duplicates: readonly YamlDuplicate[];
  /** For each document that does not parse, and for each broken or too costly alias. */
  readonly problems: readonly YamlProblem[];
}

/** How plain scalars and keys are read. */
export type YamlFlavour = 'kubernetes' | 'workflow' | 'compose' | 'core';
