import type { SourceFile } from '../../core/document.ts';
import { isKubernetes, mayBeKubernetes } from '../kubernetes.ts';
import { parseJsonc } from '../jsonc.ts';
import { parseYaml, type YamlFile, type YamlFlavour, type YamlNode } from '../yaml.ts';
import type { Kind } from './claims.ts';
import { actionReferences, isAction } from './places/action.ts';
import { azureReferences } from './places/azure-pipelines.ts';
import { bitbucketReferences } from './places/bitbucket-pipelines.ts';
import { circleReferences } from './places/circleci.ts';
import { composeReferences, isCompose } from './places/compose.ts';
import { devcontainerReferences } from './places/devcontainer.ts';
import { droneReferences } from './places/drone.ts';
import { gitlabReferences } from './places/gitlab-ci.ts';
import { helmReferences } from './places/helm-values.ts';
import { kubernetesReferences } from './places/kubernetes.ts';
import { kustomizationReferences } from './places/kustomization.ts';
import { isSkaffold, skaffoldReferences } from './places/skaffold.ts';
import { isWorkflow, workflowReferences } from './places/workflow.ts';
import type { Reference } from './reference.ts';

export type YamlKind = Exclude<Kind, 'dockerfile'>;

/** The references of one document of a file. */
type Reader = (root: YamlNode, file: SourceFile) => Iterable<Reference>;

const readers: Readonly<Record<YamlKind, Reader>> = {
  workflow: workflowReferences,
  action: (root) => (isAction(root) ? actionReferences(root) : []),
  compose: composeReferences,
  kustomization: kustomizationReferences,
  'helm-values': helmReferences,
  devcontainer: devcontainerReferences,
  'gitlab-ci': gitlabReferences,
  'bitbucket-pipelines': bitbucketReferences,
  circleci: circleReferences,
  'azure-pipelines': azureReferences,
  drone: droneReferences,
  yaml: byContent,
};

/** Nothing in the name says what it is. */
function byContent(root: YamlNode, file: SourceFile): Iterable<Reference> {
  if (isWorkflow(root)) return workflowReferences(root);
  if (isSkaffold(root)) return skaffoldReferences(root);
  return isCompose(root) ? composeReferences(root, file) : [];
}

/** The references of a parsed document, in no order. */
export function* rootReferences(root: YamlNode, file: SourceFile, kind: YamlKind): Generator<Reference> {
  yield* readers[kind](root, file);
  // Whatever the file is called: `kubectl apply -f compose.yaml` reads it.
  if (kind !== 'workflow' && isKubernetes(root)) yield* kubernetesReferences(root);
}

const flavours: Partial<Readonly<Record<YamlKind, YamlFlavour>>> = {
  compose: 'compose',
  kustomization: 'kubernetes',
  'helm-values': 'kubernetes',
};

/** Parsed as the other checks parse the same file, so that it is done once. */
export function parseKind(file: SourceFile, kind: YamlKind): YamlFile {
  if (kind === 'devcontainer') return parseJsonc(file);
  const isObject = kind === 'yaml' && mayBeKubernetes(file.text);
  return parseYaml(file, flavours[kind] ?? (isObject ? 'kubernetes' : 'workflow'));
}
