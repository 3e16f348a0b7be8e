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
  form(genericPassword, ['sentinel auth-pass '], `sentinel auth-pass [\\w.-]{1,60}[ \\t]{1,8}${word}`, false),
  // HAProxy
  form(genericPassword, [' insecure-password '], ` insecure-password[ \\t]{1,8}${word}`, false),
  form(genericPassword, ['stats auth '], `stats auth[ \\t]{1,8}[\\w.-]{1,60}:${word}`, false),
  // slapd.conf(5), ldap.conf(5)
  form(genericPassword, ['bindpw ', 'rootpw '], `(?:bindpw|rootpw)[ \\t]{1,8}${word}`, false),
  form(genericPassword, ['olcrootpw: '], `olcrootpw: ${word}`, false),
  // wpa_supplicant.conf(5), hostapd
  form(genericPassword, ['psk="', 'psk = "'], `psk ?= ?"(?<secret>[^"\\r\\n]{8,63})"`, false),
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
  form(
    genericPassword,
    ['radius-server key ', 'tacacs-server key '],
    `(?:radius|tacacs)-server key (?:[07] )?${word}`,
    false,
  ),
  form(
    genericPassword,
    ['crypto isakmp key '],
    `crypto isakmp key (?:[06] )?(?<bare>[^\\s"']{6,64}) (?:address|hostname)\\b`,
    false,
  ),
  // Type 7 is a cipher with a known key: two digits say where in it the password begins.
  form(
    genericPassword,
    ['password 7 ', ' key 7 '],
    ` ?(?:password|key) 7 (?<bare>[01]\\d(?:[0-9A-F]{2}){4,60})(?![0-9A-Za-z])`,
    false,
    'dy',
  ),
  // ipsec.secrets(5)
  form(
    genericPassword,
    [': psk "', ': eap "', ': xauth "'],
    `: (?:psk|eap|xauth) "(?<secret>[^"\\r\\n]{6,128})"`,
    false,
  ),
  // Answer files of Windows' setup.
  form(
    genericPassword,
    ['<administratorpassword>', '<password>'],
    `<(?:administrator)?password>\\s{0,80}<value>(?<secret>[^<\\r\\n]{4,200})</value>`,
    false,
  ),
];
