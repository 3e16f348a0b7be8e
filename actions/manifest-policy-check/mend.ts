import type { Edit, Fix } from '../../shared/core/finding.ts';
import { removeField, setField, type YamlValue } from '../../shared/parse/yaml-edit.ts';
import type { Field } from '../../shared/parse/yaml-field.ts';
import type { Manifest } from './manifest.ts';
import { meantIn } from './schema/faults.ts';

/** How a finding is mended: a field gets a value, or goes. */
export interface Mend {
  /** Default: `Set privileged: false`, `Remove hostPort`. */
  readonly title?: string;
  /** Default `fix`: nothing changes but what the finding is about. */
  readonly mode?: 'fix' | 'suggest';
  /** Default: the field that the finding is about. */
  readonly field?: Field;
  /** Parents that are missing are made. Without it the field is removed. */
  readonly set?: YamlValue;
}

/** None where the text cannot be edited for sure, and none beside a key that was meant to be the one that is missing. */
export function fixesOf(doc: Manifest, about: Field, mend: Mend): readonly Fix[] {
  if (doc.isBuilt) return [];
  const { field = about, set, mode = 'fix' } = mend;
  if (set !== undefined && isMisspelt(doc, field)) return [];
  const edits: readonly Edit[] | undefined =
    set === undefined ? removeField(doc, field) : setField(doc, field, set, usualOrder);
  if (edits === undefined) return [];
  return [{ title: mend.title ?? titleOf(field, set), mode, edits }];
}

/** Whoever mends the key would have the field twice. */
function isMisspelt(doc: Manifest, field: Field): boolean {
  let [at, missing]: [Field, Field | undefined] = [field, undefined];
  while (!at.exists && at.parent !== undefined) [at, missing] = [at.parent, at];
  const { node } = at;
  return node?.kind === 'mapping' && meantIn(doc, node).has(String(missing?.name));
}

function titleOf({ name, parent, source }: Field, set: YamlValue | undefined): string {
  // What an item holds may be a secret, and so may what is only written in another way; a word in capitals is none.
  const item = /^[A-Z_]{2,40}$/.test(source ?? '') ? String(source) : 'an item';
  const shown =
    typeof name === 'number' ? `${item} from ${String(parent?.name ?? 'the list')}` : String(name);
  if (set === undefined) return `Remove ${shown}`;
  if (typeof set !== 'object' && source === String(set)) return `Write ${shown} as a ${typeof set}`;
  return `Set ${shown}${typeof set === 'object' ? wordsOf(set) : `: ${String(set)}`}`;
}

/** `: [ALL]`, `: {type: RuntimeDefault}`; nothing for what may be anybody's. */
function wordsOf(set: object): string {
  const text = JSON.stringify(set).replaceAll('"', '').replaceAll(',', ', ').replaceAll(':', ': ');
  return /^(?:\[[A-Z_, ]{1,40}\]|\{type: \w{1,20}\})$/.test(text) ? `: ${text}` : '';
}

/** The settings of one securityContext, or of one pod, that fixes add at the same time. */
const usualOrder = [
  'allowPrivilegeEscalation',
  'capabilities',
  'privileged',
  'readOnlyRootFilesystem',
  'runAsNonRoot',
  'seccompProfile',
  'runAsUser',
  'runAsGroup',
  'fsGroup',
  'procMount',
];
