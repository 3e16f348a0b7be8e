const reference = 'https://kubernetes.io/docs/reference/command-line-tools-reference';

export const apiServer = `${reference}/kube-apiserver/`;
export const controllerManager = `${reference}/kube-controller-manager/`;
export const scheduler = `${reference}/kube-scheduler/`;
export const proxy = `${reference}/kube-proxy/`;
export const kubelet = `${reference}/kubelet/`;
export const etcd = 'https://etcd.io/docs/latest/op-guide/configuration/';
