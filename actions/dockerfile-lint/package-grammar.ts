export type Manager = 'apt' | 'apk' | 'yum' | 'dnf' | 'zypper';

/** What a call does; `refresh` fetches the index of packages, `other` asks or configures. */
export type Action =
  | 'install'
  | 'reinstall'
  | 'build-dependencies'
  | 'upgrade'
  | 'distribution-upgrade'
  | 'remove'
  | 'refresh'
  | 'clean'
  | 'other';

/** What the named things are: groups and modules have no version of their own. */
export type Unit = 'package' | 'group' | 'module';

/** How the programs of one package manager are called. */
export interface Grammar {
  readonly programs: ReadonlySet<string>;
  readonly actions: ReadonlyMap<string, Action>;
  /** Words before the action that say what it is about: `group install`. */
  readonly units: ReadonlyMap<string, Unit>;
  /** Options whose value is the next word: anywhere, before the action only, behind it only. */
  readonly valued: ReadonlySet<string>;
  readonly valuedBefore: ReadonlySet<string>;
  readonly valuedBehind: ReadonlySet<string>;
}

const words = (text = ''): ReadonlySet<string> => new Set(text.split(/\s+/));

interface Rows {
  readonly programs: string;
  readonly actions: Partial<Record<Action, string>>;
  readonly units?: Partial<Record<Unit, string>>;
  readonly valued: string;
  readonly valuedBefore?: string;
  readonly valuedBehind?: string;
}

function grammar({ programs, actions, units = {}, valued, valuedBefore, valuedBehind }: Rows): Grammar {
  return {
    programs: words(programs),
    actions: byWord(actions),
    units: byWord(units),
    valued: words(valued),
    valuedBefore: words(valuedBefore),
    valuedBehind: words(valuedBehind),
  };
}

const byWord = <Key extends string>(table: Partial<Record<Key, string>>): ReadonlyMap<string, Key> =>
  new Map(
    (Object.entries(table) as [Key, string][]).flatMap(([key, names]) =>
      names.split(/\s+/).map((name): [string, Key] => [name, key]),
    ),
  );

const rpmActions = {
  install: 'install in install-n install-na install-nevra localinstall localin groupinstall',
  reinstall: 'reinstall rei',
  'build-dependencies': 'builddep',
  upgrade: `update upgrade up upgrade-to update-to localupdate update-minimal upgrade-minimal up-min downgrade dg
    distro-sync distrosync distribution-synchronization dsync groupupdate swap`,
  'distribution-upgrade': 'system-upgrade',
  remove: 'remove rm erase remove-n autoremove groupremove',
  refresh: 'makecache mc check-update check-upgrade',
  clean: 'clean',
};
const rpmUnits = { group: 'group groups grp', module: 'module' } as const;
const rpmValued = `-c --config -d --debuglevel -e --errorlevel -x --exclude --excludepkgs -R --randomwait --enablerepo
  --disablerepo --enable-repo --disable-repo --repo --repoid --repofrompath --installroot --releasever --setopt
  --disableexcludes --disableexcludepkgs --enableplugin --disableplugin --forcearch --downloaddir --destdir --color
  --rpmverbosity --comment --advisory --advisories --bz --bzs --cve --cves --sec-severity --secseverity --use-host-config`;

/** Sources: apt-get(8), apt(8), aptitude(8), apk(8), yum(8), dnf(8), microdnf(8), zypper(8). */
export const grammars: Readonly<Record<Manager, Grammar>> = {
  apt: grammar({
    programs: 'apt apt-get aptitude apt-fast',
    actions: {
      install: 'install',
      reinstall: 'reinstall',
      'build-dependencies': 'build-dep',
      upgrade: 'upgrade safe-upgrade',
      'distribution-upgrade': 'dist-upgrade full-upgrade',
      remove: 'remove purge autoremove autopurge',
      refresh: 'update',
      clean: 'clean autoclean auto-clean distclean dist-clean',
    },
    valued: `-t --target-release --default-release -o --option -c --config-file -a --host-architecture -P
      --build-profiles`,
  }),
  apk: grammar({
    programs: 'apk',
    actions: { install: 'add', upgrade: 'upgrade', reinstall: 'fix', remove: 'del', refresh: 'update' },
    valued: `-t --virtual -X --repository -p --root --repositories-file --keys-dir --cache-dir --cache-max-age --wait
      --arch --timeout --progress-fd`,
  }),
  yum: grammar({ programs: 'yum', actions: rpmActions, units: rpmUnits, valued: rpmValued }),
  dnf: grammar({
    programs: 'dnf dnf4 dnf5 dnf-3 microdnf tdnf',
    actions: rpmActions,
    units: rpmUnits,
    valued: rpmValued,
  }),
  zypper: grammar({
    programs: 'zypper',
    actions: {
      install: 'install in',
      'build-dependencies': 'source-install si',
      upgrade: 'update up patch install-new-recommends inr',
      'distribution-upgrade': 'dist-upgrade dup',
      remove: 'remove rm',
      refresh: 'refresh ref',
      clean: 'clean cc',
    },
    valued: '-c --config -R --root --installroot',
    valuedBefore: `-D --reposd-dir -C --cache-dir --raw-cache-dir --solv-cache-dir --pkg-cache-dir -p --plus-repo
      --plus-content --userdata --releasever`,
    valuedBehind: '-r --repo -t --type --from --download',
  }),
};
