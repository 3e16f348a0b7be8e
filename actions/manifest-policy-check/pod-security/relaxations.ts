import type { Pod } from '../pods.ts';
import { newestMinor } from './version.ts';

/** Pods that say that they are for Windows may not set the fields of Linux; since Kubernetes 1.25 the standards know. */
export const isForWindows = ({ spec }: Pod, minor = newestMinor): boolean =>
  minor >= 25 && spec.at('os', 'name').source === 'windows';

/** Root in a user namespace is nobody on the node; since Kubernetes 1.35 the standards know. */
export const hasUserNamespace = ({ spec }: Pod, minor: number): boolean =>
  minor >= 35 && spec.at('hostUsers').flag === false;
