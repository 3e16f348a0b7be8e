import { loopback } from '../../control-plane/expectation.ts';
import { flagRules } from '../../control-plane/flag-rule.ts';
import { proxy as page } from './pages.ts';

export const proxy = flagRules({
  component: 'kube-proxy',
  page,
  flags: [
    {
      id: 'proxy-metrics-address',
      title: 'Metrics of kube-proxy are open to the network',
      severity: 'low',
      preset: 'recommended',
      why: 'The port asks for no login, shows which Services there are, and may offer profiles too.',
      advice: 'Remove the setting: by default only the node itself reaches the port.',
      aliases: ['C-0291'],
      cis: '4.3.1',
      flag: 'metrics-bind-address',
      wants: {
        ...loopback('others reach it there, without a login'),
        fault: (value) =>
          value === '' ? undefined : loopback('others reach it there, without a login').fault(value),
        instead: '127.0.0.1:10249',
      },
      bad: [['--metrics-bind-address=0.0.0.0:10249']],
      good: [['--metrics-bind-address=127.0.0.1:10249'], ['--v=2']],
    },
  ],
});
