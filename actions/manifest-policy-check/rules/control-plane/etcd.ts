import { given, isLoopback, turned, type Missing } from '../../control-plane/expectation.ts';
import { flagRules } from '../../control-plane/flag-rule.ts';
import { isSet, valueOf, type Setup } from '../../control-plane/setup.ts';
import { etcd as page } from './pages.ts';

/** By default etcd listens on the machine itself. */
const isInside =
  (name: string) =>
  (setup: Setup): boolean =>
    !setup.flags.has(name) ||
    valueOf(setup, name)
      ?.split(',')
      .every((url) => isLoopback(url.trim())) === true;

const forClients = { unless: isInside('listen-client-urls') } satisfies Partial<Missing>;
const forPeers = { unless: isInside('listen-peer-urls') } satisfies Partial<Missing>;

const clients = '--listen-client-urls=https://0.0.0.0:2379';
const peers = '--listen-peer-urls=https://10.0.0.1:2380';
const inside = '--listen-client-urls=http://127.0.0.1:2379';

export const etcd = flagRules({
  component: 'etcd',
  page,
  flags: [
    {
      id: 'etcd-client-certificates',
      title: 'etcd takes clients without a certificate',
      severity: 'high',
      preset: 'security',
      why: 'Whoever reaches the port of the etcd of a cluster reads every Secret and writes every role.',
      advice: 'Set `--client-cert-auth=true` and `--trusted-ca-file` to a CA for etcd alone.',
      aliases: ['CKV_K8S_117', 'KCV-0043', 'C-0154'],
      cis: '2.2',
      flag: 'client-cert-auth',
      wants: turned('on', 'clients need no certificate', {
        says: 'clients need no certificate',
        severity: 'medium',
        // Without TLS there is none, which another rule says.
        unless: (setup) => forClients.unless(setup) || !isSet(setup, 'cert-file'),
      }),
      bad: [['--client-cert-auth=false'], [clients, '--cert-file=/etc/e/tls.crt']],
      good: [['--client-cert-auth=true', clients], ['--client-cert-auth', clients], [inside], [clients]],
    },
    {
      id: 'etcd-tls',
      title: 'etcd serves its clients without TLS',
      severity: 'medium',
      preset: 'security',
      why: 'All that the cluster stores crosses the network in the clear, Secrets among it, and can be changed on the way.',
      advice: 'Set `--cert-file` and `--key-file`, and listen on https:// addresses.',
      aliases: ['CKV_K8S_116', 'KCV-0042', 'C-0153'],
      cis: '2.1',
      flag: ['cert-file', 'key-file'],
      wants: given('clients connect in the clear, and without a certificate', {
        unless: (setup) => forClients.unless(setup) || valueOf(setup, 'auto-tls') === 'true',
      }),
      bad: [[clients]],
      good: [['--cert-file=/etc/e/tls.crt', '--key-file=/etc/e/tls.key', clients], [inside], ['--name=one']],
    },
    {
      id: 'etcd-auto-tls',
      title: 'etcd makes up certificates for clients',
      severity: 'medium',
      preset: 'security',
      why: 'Nobody can check a certificate that etcd made up itself: somebody in between may answer in its place.',
      advice: 'Remove the flag; set `--cert-file` and `--key-file` from a CA.',
      aliases: ['CKV_K8S_118', 'KCV-0044', 'C-0155'],
      cis: '2.3',
      flag: 'auto-tls',
      wants: turned('off', 'it signs its own certificates for clients'),
      bad: [['--auto-tls=true'], ['--auto-tls']],
      good: [['--auto-tls=false'], ['--name=one']],
    },
    {
      id: 'etcd-peer-tls',
      title: 'Members of etcd talk without TLS',
      severity: 'medium',
      preset: 'security',
      why: 'Members send each other all that is stored: in the clear it can be read, and changed, on the way.',
      advice: 'Set `--peer-cert-file` and `--peer-key-file`, and listen on https:// addresses.',
      aliases: ['CKV_K8S_119', 'KCV-0045', 'C-0156'],
      cis: '2.4',
      flag: ['peer-cert-file', 'peer-key-file'],
      wants: given('members connect in the clear, and without a certificate', {
        unless: (setup) => forPeers.unless(setup) || valueOf(setup, 'peer-auto-tls') === 'true',
      }),
      bad: [[peers]],
      good: [
        ['--peer-cert-file=/etc/e/peer.crt', '--peer-key-file=/etc/e/peer.key', peers],
        ['--listen-peer-urls=http://127.0.0.1:2380'],
        ['--name=one'],
      ],
    },
    {
      id: 'etcd-peer-certificates',
      title: 'etcd takes members without a certificate',
      severity: 'high',
      preset: 'security',
      why: 'Whoever reaches the port may join as a member: they get a copy of everything, and a vote.',
      advice: 'Set `--peer-client-cert-auth=true` and `--peer-trusted-ca-file`.',
      aliases: ['CKV_K8S_121', 'KCV-0046', 'C-0157'],
      cis: '2.5',
      flag: 'peer-client-cert-auth',
      wants: turned('on', 'members need no certificate', {
        says: 'members need no certificate',
        severity: 'medium',
        unless: (setup) => forPeers.unless(setup) || !isSet(setup, 'peer-cert-file'),
      }),
      bad: [['--peer-client-cert-auth=false'], [peers, '--peer-cert-file=/etc/e/peer.crt']],
      good: [['--peer-client-cert-auth=true', peers], ['--name=one']],
    },
    {
      id: 'etcd-peer-auto-tls',
      title: 'etcd makes up certificates for its members',
      severity: 'medium',
      preset: 'security',
      why: 'Nobody can check a certificate that etcd made up itself: somebody in between may join as a member.',
      advice: 'Remove the flag; set `--peer-cert-file` and `--peer-key-file` from a CA.',
      aliases: ['KCV-0047', 'C-0158'],
      cis: '2.6',
      flag: 'peer-auto-tls',
      wants: turned('off', 'it signs its own certificates for members'),
      bad: [['--peer-auto-tls=true']],
      good: [['--peer-auto-tls=false'], ['--name=one']],
    },
  ],
});
