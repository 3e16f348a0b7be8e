import type { PodCheck } from './standard.ts';

/** Separate for each pod, so harmless to others. First minor version that allows it -> names. */
const safe: readonly (readonly [since: number, names: readonly string[]])[] = [
  [
    0,
    [
      'kernel.shm_rmid_forced',
      'net.ipv4.ip_local_port_range',
      'net.ipv4.tcp_syncookies',
      'net.ipv4.ping_group_range',
      'net.ipv4.ip_unprivileged_port_start',
    ],
  ],
  [27, ['net.ipv4.ip_local_reserved_ports']],
  [
    29,
    [
      'net.ipv4.tcp_keepalive_time',
      'net.ipv4.tcp_fin_timeout',
      'net.ipv4.tcp_keepalive_intvl',
      'net.ipv4.tcp_keepalive_probes',
    ],
  ],
  [32, ['net.ipv4.tcp_rmem', 'net.ipv4.tcp_wmem']],
  [37, ['net.ipv4.tcp_slow_start_after_idle', 'net.ipv4.tcp_notsent_lowat']],
];

export const sysctls: PodCheck = {
  id: 'sysctls',
  level: 'baseline',
  since: 0,
  *violations({ security }, minor) {
    const allowed = safe.flatMap(([since, names]) => (minor >= since ? names : []));
    for (const item of security.at('sysctls').items) {
      const field = item.at('name');
      const name = field.source ?? '';
      if (!allowed.includes(name))
        yield { field, message: `The sysctl \`${name}\` is not among those that are safe to set.` };
    }
  },
};
