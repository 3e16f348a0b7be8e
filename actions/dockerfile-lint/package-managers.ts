/** Programs that install rpm packages and share yum's options. */
export const isRpmInstaller = (name: string): boolean =>
  /^(?:yum|dnf[45]?|microdnf|tdnf|yum-config-manager|yum-builddep|yumdownloader)$/.test(name);

/** Programs that install deb packages and share apt's options. */
export const isDebInstaller = (name: string): boolean => /^(?:apt|apt-get|aptitude|apt-fast)$/.test(name);
