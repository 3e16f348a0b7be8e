import type { Claim, Parsed } from '../../shared/core/check.ts';
import type { Document, SourceFile } from '../../shared/core/document.ts';
import { Field } from '../../shared/parse/yaml-field.ts';
import { parseYaml, type YamlFile } from '../../shared/parse/yaml.ts';

/** A file that says something of how the repository is governed. What is wrong in it is for rules to say. */
export interface GovernanceDocument extends Document {
  readonly kind: 'policy' | 'code-owners' | 'dependabot';
  /** Undefined in CODEOWNERS. */
  readonly yaml: YamlFile | undefined;
}

const kinds: readonly (readonly [RegExp, GovernanceDocument['kind']])[] = [
  [/^\.github\/portcullis\.ya?ml$/, 'policy'],
  [/^(?:\.github\/|docs\/)?CODEOWNERS$/, 'code-owners'],
  [/^\.github\/dependabot\.ya?ml$/, 'dependabot'],
];

const kindOf = (path: string) => kinds.find(([pattern]) => pattern.test(path))?.[1];

export const claim = (path: string): Claim | undefined => {
  const kind = kindOf(path);
  return kind && { kind, certain: kind !== 'policy' };
};

export function read(file: SourceFile): Parsed<GovernanceDocument> {
  const { path, text } = file;
  const kind = kindOf(path) ?? 'policy';
  const yaml = kind === 'code-owners' ? undefined : parseYaml(file, 'core');
  return { doc: { path, text, kind, yaml, comments: yaml?.comments ?? [] } };
}

/** What the first YAML document of the file holds. */
export const rootOf = ({ yaml }: GovernanceDocument): Field | undefined => {
  const [root] = yaml?.roots ?? [];
  return root && Field.root(root);
};

/** Of several the one that GitHub takes: first in `.github`, then the root, then `docs`. */
export const codeOwnersOf = (docs: readonly GovernanceDocument[]): GovernanceDocument | undefined =>
  ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']
    .map((path) => docs.find((doc) => doc.path === path))
    .find((doc) => doc !== undefined);

export const dependabotOf = (docs: readonly GovernanceDocument[]): GovernanceDocument | undefined =>
  docs.find(({ kind }) => kind === 'dependabot');
