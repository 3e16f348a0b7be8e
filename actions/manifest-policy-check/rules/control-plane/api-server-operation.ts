import { given, numbered, turned } from '../../control-plane/expectation.ts';
import { flagRules } from '../../control-plane/flag-rule.ts';
import { isSet } from '../../control-plane/setup.ts';
import { apiServer } from './pages.ts';

/** Seconds of a duration as Go writes it; undefined for what is none. */
function seconds(duration: string): number | undefined {
  const [, hours, minutes, rest] = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?$/.exec(duration) ?? [];
  if (hours === undefined && minutes === undefined && rest === undefined) return undefined;
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(rest ?? 0);
}

const longestRequest = 300;

/** What the audit log keeps, and what the server offers beside its work. */
export const apiServerOperation = flagRules({
  component: 'kube-apiserver',
  page: apiServer,
  flags: [
    {
      id: 'apiserver-audit-log',
      title: 'The API server keeps no audit log',
      severity: 'low',
      preset: 'recommended',
      why: 'After a break-in nobody can tell which Secrets were read, which roles were written and by whom.',
      advice: 'Set `--audit-log-path` and `--audit-policy-file`, or send the log to a webhook.',
      aliases: ['CKV_K8S_91', 'KCV-0019', 'C-0130', 'C-0067', 'C-0160'],
      cis: '1.2.16',
      flag: 'audit-log-path',
      wants: given('no audit log is kept', {
        unless: (setup) => isSet(setup, 'audit-webhook-config-file'),
      }),
      bad: [['--profiling=false']],
      good: [['--audit-log-path=/var/log/k/audit.log'], ['--audit-webhook-config-file=/etc/k/audit.conf']],
    },
    {
      id: 'apiserver-audit-policy',
      title: 'The audit log of the API server stays empty',
      severity: 'medium',
      preset: 'recommended',
      why: 'There is a file for the log, and nothing is ever written to it: without a policy no event is of interest.',
      advice: 'Set `--audit-policy-file` to a policy that logs at least the metadata of every request.',
      aliases: ['C-0067', 'C-0160'],
      flag: 'audit-policy-file',
      wants: given('nothing is written to the audit log'),
      isSaid: (setup) => !isSet(setup, 'audit-log-path', 'audit-webhook-config-file'),
      bad: [['--audit-log-path=/var/log/k/audit.log']],
      good: [
        ['--audit-log-path=/var/log/k/audit.log', '--audit-policy-file=/etc/k/audit.yaml'],
        ['--profiling=false'],
      ],
    },
    {
      id: 'apiserver-audit-age',
      title: 'The audit log is kept for less than 30 days',
      severity: 'low',
      preset: 'recommended',
      why: 'Break-ins are found after weeks; by then the log of how they began is gone.',
      advice: 'Set `--audit-log-maxage=30` or more, or keep the log elsewhere.',
      aliases: ['CKV_K8S_92', 'KCV-0020', 'C-0131'],
      cis: '1.2.17',
      flag: 'audit-log-maxage',
      wants: { ...numbered((days) => days >= 30 || days === 0, 'older logs are gone'), instead: '30' },
      bad: [['--audit-log-maxage=7']],
      good: [['--audit-log-maxage=30'], ['--audit-log-maxage=0'], ['--profiling=false']],
    },
    {
      id: 'apiserver-audit-backups',
      title: 'Few files of the audit log are kept',
      severity: 'low',
      preset: 'recommended',
      why: 'Whoever wants to hide what they did makes noise until the files that tell of it are overwritten.',
      advice: 'Set `--audit-log-maxbackup=10` or more, or keep the log elsewhere.',
      aliases: ['CKV_K8S_93', 'KCV-0021', 'C-0132'],
      cis: '1.2.18',
      flag: 'audit-log-maxbackup',
      wants: { ...numbered((files) => files >= 10 || files === 0, 'older files are gone'), instead: '10' },
      bad: [['--audit-log-maxbackup=2']],
      good: [['--audit-log-maxbackup=10'], ['--audit-log-maxbackup=0'], ['--profiling=false']],
    },
    {
      id: 'apiserver-audit-size',
      title: 'Files of the audit log are small',
      severity: 'low',
      preset: 'recommended',
      why: 'Small files are full soon, and the few that are kept reach back for minutes instead of days.',
      advice: 'Set `--audit-log-maxsize=100` (megabytes) or more, or keep the log elsewhere.',
      aliases: ['CKV_K8S_94', 'KCV-0022', 'C-0133'],
      cis: '1.2.19',
      flag: 'audit-log-maxsize',
      wants: {
        ...numbered((megabytes) => megabytes >= 100 || megabytes === 0, 'a file is full soon'),
        instead: '100',
      },
      bad: [['--audit-log-maxsize=5']],
      good: [['--audit-log-maxsize=100'], ['--profiling=false']],
    },
    {
      id: 'apiserver-request-timeout',
      title: 'Requests may keep the API server busy for long',
      severity: 'low',
      preset: 'recommended',
      why: 'Slow requests pile up until the server has no room for others: one client is enough.',
      advice: 'Remove the flag, whose default is a minute, or stay within five.',
      aliases: ['CKV_K8S_95', 'C-0134'],
      cis: '1.2.20',
      flag: 'request-timeout',
      wants: {
        fault: (value) =>
          (seconds(value) ?? 0) > longestRequest ? 'a slow request holds its place for that long' : undefined,
        instead: '1m0s',
      },
      bad: [['--request-timeout=1h'], ['--request-timeout=3600s']],
      good: [['--request-timeout=5m0s'], ['--request-timeout=60s'], ['--profiling=false']],
    },
    {
      id: 'apiserver-profiling',
      title: 'The API server offers profiles of itself',
      severity: 'low',
      preset: 'strict',
      why: 'Profiles show how the program works inside, and making them takes time from it.',
      advice: 'Set `--profiling=false` unless you are looking for a bottleneck.',
      aliases: ['CKV_K8S_90', 'KCV-0018', 'C-0129'],
      cis: '1.2.15',
      flag: 'profiling',
      wants: turned('off', 'profiles are on', { says: 'by default profiles are on' }),
      bad: [['--profiling=true'], ['--secure-port=6443']],
      good: [['--profiling=false']],
    },
  ],
});
