/**
 * What a path of a node gives away. `socket`: whoever has it starts containers of any kind. `logins`: of the node, or of
 * people, in a cloud or a cluster. `secrets`: reading is enough.
 * `programs`: whoever writes there runs as root on the node. `other`: depends on what lies there.
 */
type NodePath = 'socket' | 'logins' | 'secrets' | 'programs' | 'other';

export function kindOfPath(path: string): NodePath {
  const clean = cleaned(path);
  if (isSocket(clean)) return 'socket';
  if (logins.some((login) => login.test(clean))) return 'logins';
  if (secrets.has(clean) || isBelow(clean, secretTrees)) return 'secrets';
  return programs.has(clean) || isBelow(clean, programTrees) ? 'programs' : 'other';
}

const sockets =
  /(?:^|\/)(?:docker|dockershim|cri-dockerd|containerd|crio|podman|buildkitd|frakti)\.sock$|^\\\\\.\\pipe\\(?:docker_engine|containerd-containerd)$/i;

/** Folders that hold nothing but such sockets. */
const socketFolders = new Set([
  '/run/containerd',
  '/run/crio',
  '/run/docker',
  '/run/podman',
  '/run/k3s/containerd',
]);

const isSocket = (path: string): boolean => sockets.test(path) || socketFolders.has(path);

const logins = [
  /^\/etc\/kubernetes\/(?:azure\.json|(?:admin|super-admin|kubelet|controller-manager|scheduler)\.conf)$/,
  /^\/(?:root|home\/[^/]+|var\/lib\/[^/]+)\/\.(?:aws|azure|config\/gcloud|gsutil|kube|docker)(?:\/|$)/,
  /^\/var\/lib\/kubelet\/config\.json$/,
];

/** These folders themselves, not what lies in them. */
const secrets = new Set([
  '/',
  '/dev',
  '/etc',
  '/home',
  '/run',
  '/var',
  '/var/lib',
  '/var/lib/kubelet',
  '/var/lib/kubelet/pods',
]);

const secretTrees = [
  '/etc/kubernetes',
  '/etc/shadow',
  '/etc/ssh',
  '/root',
  '/var/lib/containerd',
  '/var/lib/containers',
  '/var/lib/docker',
  '/var/lib/etcd',
  '/var/lib/kubelet/pki',
  '/var/lib/rancher',
];

const programs = new Set([
  '/bin',
  '/etc/cni',
  '/lib',
  '/lib32',
  '/lib64',
  '/opt',
  '/opt/cni',
  '/proc',
  '/sbin',
  '/sys',
  '/usr',
  '/usr/bin',
  '/usr/lib',
  '/usr/lib64',
  '/usr/libexec',
  '/usr/local',
  '/usr/local/bin',
  '/usr/local/sbin',
  '/usr/sbin',
]);

const programTrees = [
  '/boot',
  '/etc/cni/net.d',
  '/etc/cron.d',
  '/etc/cron.daily',
  '/etc/cron.hourly',
  '/etc/crontab',
  '/etc/ld.so.preload',
  '/etc/profile.d',
  '/etc/sudoers',
  '/etc/sudoers.d',
  '/etc/systemd',
  '/lib/systemd',
  '/opt/cni/bin',
  '/proc/sys',
  '/proc/sysrq-trigger',
  '/usr/lib/systemd',
  '/var/spool/cron',
];

const isBelow = (path: string, trees: readonly string[]): boolean =>
  trees.some((tree) => path === tree || path.startsWith(`${tree}/`));

/** Without empty and dotted parts; `/var/run` is `/run` on every Linux of today. */
function cleaned(path: string): string {
  if (!path.startsWith('/')) return path;
  const parts: string[] = [];
  for (const part of path.split('/'))
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  const clean = `/${parts.join('/')}`;
  return clean.replace(/^\/var\/run(?=\/|$)/, '/run');
}
