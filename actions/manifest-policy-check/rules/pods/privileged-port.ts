import { containerRule } from '../../workload-rule.ts';
import { container } from './example.ts';

export const privilegedPort = containerRule({
  id: 'manifest-policy-check/privileged-port',
  title: 'Container port below 1024',
  severity: 'low',
  confidence: 'high',
  preset: 'strict',
  why: 'On older runtimes such a port takes root or a capability to listen on, which the program then keeps.',
  advice: 'Listen on a port from 1024 on; the Service may show port 80 or 443 to others.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/', 'CWE-250'],
  aliases: ['privileged-ports', 'KSV-0117'],
  examples: {
    bad: [{ text: container('ports:', '  - name: http', '    containerPort: 80'), lines: [10] }],
    good: [{ text: container('ports: [{containerPort: 8080}]') }],
  },
  check({ field, name }, say) {
    for (const port of field.at('ports').items) {
      const number = port.at('containerPort');
      const { integer } = number;
      if (integer !== undefined && integer > 0 && integer < 1024)
        say(number, `Container \`${name}\` listens on port ${String(integer)}, below 1024.`);
    }
  },
});
