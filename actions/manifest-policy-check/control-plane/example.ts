import type { Component } from './setup.ts';

/** A static pod of a component, one flag a line, and the 1-based line of `command`: the flags start two lines below it. */
export const staticPod = (component: Component, args: readonly string[]) => ({
  text: [
    'apiVersion: v1',
    'kind: Pod',
    `metadata: {name: ${component}, namespace: kube-system}`,
    'spec:',
    '  containers:',
    `    - name: ${component}`,
    `      image: registry.example/k8s/${component}:v1.34.1`,
    '      command:',
    `        - ${component}`,
    ...args.map((arg) => `        - ${arg}`),
    '',
  ].join('\n'),
  command: 8,
});
