import type { Parsed, Unchecked } from '../../shared/core/check.ts';
import type { SourceFile } from '../../shared/core/document.ts';
import { isKubernetes, isSurelyKubernetes, mayBeKubernetes } from '../../shared/parse/kubernetes.ts';
import { looksTemplated } from '../../shared/parse/template.ts';
import { isTestData } from '../../shared/parse/test-data.ts';
import type { YamlNode, YamlProblem } from '../../shared/parse/yaml-nodes.ts';
import { parseYaml, type YamlFlavour } from '../../shared/parse/yaml.ts';
import type { Kind } from './claims.ts';
import { isSurelyAction, mayHoldReferences } from './content.ts';
import { actionPins, isAction } from './places/action.ts';
import { composePins, isCompose } from './places/compose.ts';
import { kubernetesPins } from './places/kubernetes.ts';
import { templatePins } from './places/template.ts';
import { isWorkflow, workflowPins } from './places/workflow.ts';
import { inOrder, type PinDocument, type PinReference } from './reference.ts';

type YamlKind = Exclude<Kind, 'dockerfile'>;

/** Reads a YAML or JSON file by what its path promises, or by what its documents turn out to be. */
export function readYaml(file: SourceFile, kind: YamlKind): Parsed<PinDocument> {
  const { path, text } = file;
  if (kind === 'yaml' && !mayHoldReferences(text)) return {};
  const yaml = parseYaml(file, flavour(kind, text));
  const template = looksTemplated(text);
  const references = inOrder([
    ...yaml.roots.flatMap((root) => [...rootPins(root, kind)]),
    ...(template === undefined ? [] : templatePins(path, text)),
  ]);
  const isSure = kind === 'workflow' || (template === undefined && isSurely(kind, text));
  const doc: PinDocument = { path, text, comments: yaml.comments, references };
  const faults = yaml.problems.filter(({ code }) => code === 'limit' || (isSure && !isTestData(path)));
  if (faults.length > 0) return { doc, problems: faults.map(unchecked) };
  if (references.length > 0) return { doc };
  if (yaml.problems.length > 0) return { excluded: whyLeftOut(template, isSure) };
  return kind === 'workflow' || kind === 'compose' ? { doc } : {};
}

/** As the other checks read the same file, so that it is parsed once. */
function flavour(kind: YamlKind, text: string): YamlFlavour {
  if (kind === 'compose') return 'compose';
  return kind === 'yaml' && mayBeKubernetes(text) ? 'kubernetes' : 'workflow';
}

function* rootPins(root: YamlNode, kind: YamlKind): Generator<PinReference> {
  if (kind === 'workflow' || (kind === 'yaml' && isWorkflow(root))) yield* workflowPins(root);
  else if (kind === 'action') yield* isAction(root) ? actionPins(root) : [];
  else if (kind === 'compose' || isCompose(root)) yield* composePins(root);
  // Whatever the file is called: `kubectl apply -f compose.yaml` reads it.
  if (isKubernetes(root)) yield* kubernetesPins(root);
}

function isSurely(kind: YamlKind, text: string): boolean {
  if (kind === 'action') return isSurelyAction(text);
  return kind === 'compose' || isSurelyKubernetes(text);
}

function whyLeftOut(template: string | undefined, isSure: boolean): string {
  if (template !== undefined) return `${template} in which no reference can be seen for sure`;
  return isSure
    ? 'broken YAML in a folder of test data'
    : 'no readable YAML, and nothing says that it should be';
}

const unchecked = ({ code, reason, line }: YamlProblem): Omit<Unchecked, 'path'> => ({
  code,
  message: `Not readable as YAML: ${reason}.`,
  line,
  hint:
    code === 'limit'
      ? 'Split the file, or exclude it in the policy.'
      : 'Mend the YAML; where the file is broken on purpose, exclude it in the policy.',
});
