import { ImageReference, parseImageReference } from '../../../../shared/parse/image-reference.ts';
import { CelMap, type Value } from '../../cel/value.ts';
import { mapOf } from '../value.ts';
import type { Shape } from './shape.ts';

const empty: Shape = { always: true };

/** Only `latest` is pulled each time. */
function pullPolicy(container: CelMap): Value {
  const image = container.get('image');
  const reference = typeof image === 'string' ? parseImageReference(image) : undefined;
  const isLatest = reference instanceof ImageReference && reference.pulled.tag === 'latest';
  return isLatest ? 'Always' : 'IfNotPresent';
}

const probe: Shape = {
  set: { timeoutSeconds: 1n, periodSeconds: 10n, successThreshold: 1n, failureThreshold: 3n },
  at: { httpGet: { set: { path: '/', scheme: 'HTTP' } } },
};

const container = (resources: Shape): Shape => ({
  set: {
    imagePullPolicy: pullPolicy,
    terminationMessagePath: '/dev/termination-log',
    terminationMessagePolicy: 'File',
  },
  at: { resources, livenessProbe: probe, readinessProbe: probe, startupProbe: probe },
  each: {
    ports: { set: { protocol: 'TCP' } },
    env: { at: { valueFrom: { at: { fieldRef: { set: { apiVersion: 'v1' } } } } } },
  },
});

const mode: Shape = { set: { defaultMode: 420n } };
const volume: Shape = {
  set: { emptyDir: (map) => (map.size < 2 ? mapOf({}) : undefined) },
  at: { secret: mode, configMap: mode, projected: mode, downwardAPI: mode, hostPath: { set: { type: '' } } },
};

const podSpec = (resources: Shape, set: Shape['set'] = {}): Shape => ({
  set: {
    dnsPolicy: 'ClusterFirst',
    restartPolicy: 'Always',
    terminationGracePeriodSeconds: 30n,
    schedulerName: 'default-scheduler',
    ...set,
  },
  at: { securityContext: empty },
  each: {
    containers: container(resources),
    initContainers: container(resources),
    ephemeralContainers: container(resources),
    volumes: volume,
  },
});

/** What is limited is asked for as well, if nothing else is said. */
function requests(resources: CelMap): Value | undefined {
  const limits = resources.get('limits');
  return limits instanceof CelMap ? limits : undefined;
}

function withLimits(resources: CelMap): CelMap | undefined {
  const [limits, asked] = [resources.get('limits'), resources.get('requests')];
  if (!(limits instanceof CelMap) || !(asked instanceof CelMap)) return undefined;
  const map = new CelMap();
  for (const [key, value] of [...asked.entries(), ...limits.entries()]) map.add(key, value);
  return map;
}

/** A Pod by itself; templates are made into one later. */
export const pod: Shape = {
  at: {
    spec: podSpec(
      { always: true, set: { requests }, replace: { requests: withLimits } },
      { enableServiceLinks: true, serviceAccountName: 'default' },
    ),
  },
};

export const template: Shape = { at: { metadata: empty, spec: podSpec(empty) } };
