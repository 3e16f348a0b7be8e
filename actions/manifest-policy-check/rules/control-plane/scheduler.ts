import { loopback, turned } from '../../control-plane/expectation.ts';
import { flagRules } from '../../control-plane/flag-rule.ts';
import { scheduler as page } from './pages.ts';

export const scheduler = flagRules({
  component: 'kube-scheduler',
  page,
  flags: [
    {
      id: 'scheduler-bind-address',
      title: 'The scheduler listens on the network',
      severity: 'low',
      preset: 'strict',
      why: 'Its port holds metrics and profiles; nobody but the machine itself needs it, and each open port is one more to attack.',
      advice: 'Set `--bind-address=127.0.0.1`, or let a proxy with a login read the metrics.',
      aliases: ['CKV_K8S_115', 'KCV-0041', 'C-0152'],
      cis: '1.4.2',
      flag: 'bind-address',
      wants: loopback('others reach it there', { says: 'by default it listens on every address' }),
      bad: [['--bind-address=0.0.0.0'], ['--profiling=false']],
      good: [['--bind-address=127.0.0.1'], ['--config=/etc/k/scheduler.yaml']],
    },
    {
      id: 'scheduler-profiling',
      title: 'The scheduler offers profiles of itself',
      severity: 'low',
      preset: 'strict',
      why: 'Profiles show how the program works inside, and making them takes time from it.',
      advice: 'Set `--profiling=false` unless you are looking for a bottleneck.',
      aliases: ['CKV_K8S_114', 'KCV-0040', 'C-0151'],
      cis: '1.4.1',
      flag: 'profiling',
      wants: turned('off', 'profiles are on', { says: 'by default profiles are on' }),
      bad: [['--profiling=true'], ['--bind-address=127.0.0.1']],
      good: [['--profiling=false'], ['--config=/etc/k/scheduler.yaml']],
    },
  ],
});
