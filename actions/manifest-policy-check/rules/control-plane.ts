import type { Rule } from '../../../shared/core/rule.ts';
import type { Manifest } from '../manifest.ts';
import { apiServerAccess } from './control-plane/api-server-access.ts';
import { apiServerAdmission } from './control-plane/api-server-admission.ts';
import { apiServerOperation } from './control-plane/api-server-operation.ts';
import { apiServerTransport } from './control-plane/api-server-transport.ts';
import { controllerManager } from './control-plane/controller-manager.ts';
import { etcd } from './control-plane/etcd.ts';
import { kubelet } from './control-plane/kubelet.ts';
import { proxy } from './control-plane/proxy.ts';
import { scheduler } from './control-plane/scheduler.ts';

export const controlPlaneRules: readonly Rule<Manifest>[] = [
  ...apiServerAccess,
  ...apiServerAdmission,
  ...apiServerTransport,
  ...apiServerOperation,
  ...controllerManager,
  ...scheduler,
  ...proxy,
  ...etcd,
  ...kubelet,
];
