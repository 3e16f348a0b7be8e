import type { SourceFile } from '../../shared/core/document.ts';
import { isKubernetes, mayBeKubernetes } from '../../shared/parse/kubernetes.ts';
import { parseJsonc } from '../../shared/parse/jsonc.ts';
import { parseYaml, type YamlFile, type YamlFlavour, type YamlNode } from '../../shared/parse/yaml.ts';
import type { Kind } from './claims.ts';
import { actionPins, isAction } from './places/action.ts';
import { azurePins } from './places/azure-pipelines.ts';
import { bitbucketPins } from './places/bitbucket-pipelines.ts';
import { circlePins } from './places/circleci.ts';
import { composePins, isCompose } from './places/compose.ts';
import { devcontainerPins } from './places/devcontainer.ts';
import { dronePins } from './places/drone.ts';
import { gitlabPins } from './places/gitlab-ci.ts';
import { helmPins } from './places/helm-values.ts';
import { kubernetesPins } from './places/kubernetes.ts';
import { kustomizationPins } from './places/kustomization.ts';
import { isSkaffold, skaffoldPins } from './places/skaffold.ts';
import { isWorkflow, workflowPins } from './places/workflow.ts';
import type { PinReference } from './reference.ts';

export type YamlKind = Exclude<Kind, 'dockerfile' | 'actions-lock'>;

/** The references of one document of a file. */
type Reader = (root: YamlNode, file: SourceFile) => Iterable<PinReference>;

const readers: Readonly<Record<YamlKind, Reader>> = {
  workflow: workflowPins,
  action: (root) => (isAction(root) ? actionPins(root) : []),
  compose: composePins,
  kustomization: kustomizationPins,
  'helm-values': helmPins,
  devcontainer: devcontainerPins,
  'gitlab-ci': gitlabPins,
  'bitbucket-pipelines': bitbucketPins,
  circleci: circlePins,
  'azure-pipelines': azurePins,
  drone: dronePins,
  yaml: byContent,
};

/** Nothing in the name says what it is. */
function byContent(root: YamlNode, file: SourceFile): Iterable<PinReference> {
  if (isWorkflow(root)) return workflowPins(root);
  if (isSkaffold(root)) return skaffoldPins(root);
  return isCompose(root) ? composePins(root, file) : [];
}

/** The references of a parsed document, in no order. */
export function* rootPins(root: YamlNode, file: SourceFile, kind: YamlKind): Generator<PinReference> {
  yield* readers[kind](root, file);
  // Whatever the file is called: `kubectl apply -f compose.yaml` reads it.
  if (kind !== 'workflow' && isKubernetes(root)) yield* kubernetesPins(root);
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
