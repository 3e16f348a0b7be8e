import type { Parsed, Unchecked } from '../../core/check.ts';
import type { SourceFile } from '../../core/document.ts';
import { isSurelyKubernetes } from '../kubernetes.ts';
import { looksTemplated } from '../template.ts';
import { isTestData } from '../test-data.ts';
import { unchecked } from '../yaml-problem.ts';
import { isCertain } from './claims.ts';
import { isSurelyAction, isSurelyValues, mayHoldReferences, mayHoldValues } from './content.ts';
import { parseKind, rootReferences, type YamlKind } from './formats.ts';
import { templateReferences } from './places/template.ts';
import { code, inOrder, type ReferenceDocument, type Reference } from './reference.ts';

/** Reads a YAML or JSON file by what its path promises, or by what its documents turn out to be. */
export function readYaml(file: SourceFile, kind: YamlKind): Parsed<ReferenceDocument> {
  const { path, text } = file;
  if (!mayHold(kind, text)) return {};
  const yaml = parseKind(file, kind);
  const template = looksTemplated(text);
  const references = inOrder([
    ...yaml.roots.flatMap((root) => [...rootReferences(root, file, kind)]),
    ...(template === undefined ? [] : templateReferences(path, text)),
  ]);
  const isSure = kind === 'workflow' || (template === undefined && isSurely(kind, text));
  const doc: ReferenceDocument = { path, text, comments: yaml.comments, references };
  const faults = yaml.problems.filter(({ code }) => code === 'limit' || (isSure && !isTestData(path)));
  const problems = [...faults.map(unchecked), ...references.flatMap(tooFar)];
  if (problems.length > 0) return { doc, problems };
  if (references.length > 0) return { doc };
  if (yaml.problems.length > 0) return { excluded: whyLeftOut(template, isSure) };
  return isCertain(kind) ? { doc } : {};
}

/** A look at the text of what is called like much else. */
function mayHold(kind: YamlKind, text: string): boolean {
  if (kind === 'helm-values') return mayHoldValues(text);
  return kind !== 'yaml' || mayHoldReferences(text);
}

function isSurely(kind: YamlKind, text: string): boolean {
  if (kind === 'action') return isSurelyAction(text);
  if (kind === 'helm-values') return isSurelyValues(text);
  return isCertain(kind) || isSurelyKubernetes(text);
}

function whyLeftOut(template: string | undefined, isSure: boolean): string {
  if (template !== undefined) return `${template} in which no reference can be seen for sure`;
  return isSure
    ? 'broken YAML in a folder of test data'
    : 'no readable YAML, and nothing says that it should be';
}

/** As a finding alone it could weigh less than what it hides. */
function tooFar({ state, text, region }: Reference): Omit<Unchecked, 'path'>[] {
  if (state.status !== 'invalid' || state.isLimit !== true) return [];
  const hint = 'Write the image out, or exclude the file in the policy.';
  return [{ code: 'limit', message: `${code(text)} ${state.reason}.`, line: region.startLine, hint }];
}
