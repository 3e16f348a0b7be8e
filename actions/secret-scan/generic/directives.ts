import { form, type Form } from './form.ts';
import { genericPassword } from './kinds.ts';

const word = `["']?(?<bare>[^\\s"'#;]{6,120})["']?[ \\t]*(?:[\\r\\n#]|$)`;

/** Settings that have a blank between name and value, and names that only their own program knows. */
export const directives: readonly Form[] = [
  // redis.conf(5)
  form(
    genericPassword,
    ['requirepass ', 'masterauth '],
    `(?:requirepass|masterauth)[ \\t]{1,8}${word}`,
    false,
  ),
  // slapd.conf(5), ldap.conf(5)
  form(genericPassword, ['bindpw ', 'rootpw '], `(?:bindpw|rootpw)[ \\t]{1,8}${word}`, false),
  form(genericPassword, ['olcrootpw: '], `olcrootpw: ${word}`, false),
  // wpa_supplicant.conf(5), hostapd
  form(genericPassword, ['psk="'], `psk="(?<secret>[^"\\r\\n]{8,63})"`, false),
  // Cisco IOS: `0` is plain.
  form(
    genericPassword,
    ['enable secret ', 'enable password '],
    `enable (?:secret|password) (?:0 )?${word}`,
    false,
  ),
  form(
    genericPassword,
    ['snmp-server community '],
    `snmp-server community (?<bare>[^\\s"']{6,64}) (?:ro|rw)\\b`,
    false,
  ),
];
