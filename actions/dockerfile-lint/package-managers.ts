/** Programs that install rpm packages and share yum's options. */
export const rpmInstallers = [
  'yum',
  'dnf',
  'dnf4',
  'dnf5',
  'microdnf',
  'tdnf',
  'yum-config-manager',
  'yum-builddep',
  'yumdownloader',
] as const;

/** Programs that install deb packages and share apt's options. */
export const debInstallers = ['apt', 'apt-get', 'aptitude', 'apt-fast'] as const;
