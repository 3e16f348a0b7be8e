import type { Rule } from '../../../shared/core/rule.ts';
import type { Manifest } from '../manifest.ts';
import { autoscaledReplicas } from './hygiene/autoscaled-replicas.ts';
import {
  hpaMinimumThreeReplicas,
  minimumThreeReplicas,
  noAntiAffinity,
  noNodeAffinity,
  noRollingUpdate,
} from './hygiene/availability.ts';
import {
  dnsconfigOptions,
  priorityClassName,
  requiredAnnotation,
  requiredLabel,
  restartPolicy,
  useNamespace,
} from './hygiene/conventions.ts';
import { danglingAutoscaler, danglingIngress, danglingMonitor, danglingService } from './hygiene/dangling.ts';
import {
  missingDisruptionBudget,
  pdbMaxUnavailable,
  pdbMinAvailable,
  pdbUnhealthyEviction,
} from './hygiene/disruption-budget.ts';
import { duplicateEnvVar } from './hygiene/duplicate-env.ts';
import { cronJobDeadline, jobTtl } from './hygiene/jobs.ts';
import { invalidPortName, invalidTargetPorts } from './hygiene/ports.ts';
import {
  livenessPort,
  noLivenessProbe,
  noReadinessProbe,
  readinessPort,
  startupPort,
} from './hygiene/probes.ts';
import { mismatchingSelector } from './hygiene/selector-mismatch.ts';

export const hygieneRules: readonly Rule<Manifest>[] = [
  useNamespace,
  mismatchingSelector,
  danglingService,
  danglingIngress,
  danglingAutoscaler,
  danglingMonitor,
  duplicateEnvVar,
  invalidTargetPorts,
  invalidPortName,
  noLivenessProbe,
  noReadinessProbe,
  livenessPort,
  readinessPort,
  startupPort,
  restartPolicy,
  minimumThreeReplicas,
  hpaMinimumThreeReplicas,
  autoscaledReplicas,
  noAntiAffinity,
  noNodeAffinity,
  noRollingUpdate,
  missingDisruptionBudget,
  pdbMaxUnavailable,
  pdbMinAvailable,
  pdbUnhealthyEviction,
  jobTtl,
  cronJobDeadline,
  priorityClassName,
  dnsconfigOptions,
  requiredLabel,
  requiredAnnotation,
];
