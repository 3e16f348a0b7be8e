import { form, shellWord, type Form } from './form.ts';
import { commandPassword } from './kinds.ts';

/** Options and arguments of programs, as their manuals have them. Case counts where another option has the same letter. */
export const commands: readonly Form[] = [
  form(commandPassword, ['psexec'], `psexec(?:64)?(?:\\.exe)?\\b[^\\r\\n]{0,160}?\\s-p\\s{1,4}${shellWord}`),
  form(commandPassword, ['sshpass'], `sshpass\\s{1,4}-p\\s{0,4}${shellWord}`),
  form(
    commandPassword,
    ['docker login', 'podman login', 'helm registry login', 'oras login'],
    `[a-z ]{4,20}login [^\\r\\n]{0,120}?(?:\\s-p|--password)[\\s=]{1,3}${shellWord}`,
  ),
  form(
    commandPassword,
    ['mysql -', 'mysqladmin -', 'mysqldump -'],
    `mysql\\w{0,5}(?: [^\\r\\n]{0,80}?)?\\s(?:-p(?=\\S)|--password=)${shellWord}`,
    false,
    'dy',
  ),
  form(
    commandPassword,
    ['net user ', 'net use '],
    `net use[r]? [^\\r\\n]{0,60}?(?:\\\\\\\\\\S{1,60}|\\b[\\w.]{2,30})\\s${shellWord}\\s{1,3}/(?:add|user)`,
  ),
  form(
    commandPassword,
    ['convertto-securestring'],
    `convertto-securestring\\s{1,4}(?:-string\\s{1,4})?${shellWord}\\s{1,4}-(?:asplaintext|force)`,
  ),
  form(
    commandPassword,
    ['connect-viserver'],
    `connect-viserver [^\\r\\n]{0,160}?-password\\s{1,4}${shellWord}`,
  ),
  form(
    commandPassword,
    ['keytool -', 'jarsigner -'],
    `(?:keytool|jarsigner) [^\\r\\n]{0,160}?-(?:store|key)pass\\s{1,4}${shellWord}`,
    false,
  ),
  option(['sqlcmd ', 'bcp ', 'osql '], '-P'),
  option(['mosquitto_pub ', 'mosquitto_sub ', 'mosquitto_rr '], '-P'),
  option(['redis-cli '], '(?:-a|--pass)'),
  option(['mongosh ', 'mongo -', 'mongodump ', 'mongorestore ', 'mongoexport ', 'mongoimport '], '-p'),
  option(['cqlsh '], '-p'),
  option(['ldapsearch ', 'ldapadd ', 'ldapmodify ', 'ldappasswd ', 'ldapdelete ', 'ldapwhoami '], '-w'),
  option(['unzip -', 'zip -'], '-P'),
  option(['plink ', 'pscp ', 'psftp '], '-pw'),
  option(['xfreerdp '], '/p:', false),
  option(['cmdkey '], '/pass:', false),
  option(['az login', 'cf login', 'oc login', 'buildah login', 'skopeo login', 'nerdctl login'], '-p'),
  option(['ssh-keygen '], '-N'),
  option(['schtasks '], '/rp'),
  option(['twine '], '-p'),
  form(
    commandPassword,
    ['poetry config ', 'composer config '],
    `(?:poetry|composer) config (?:-\\S+ )*(?:http-basic\\.\\S{1,80} \\S{1,80}|pypi-token\\.\\S{1,40}) ${shellWord}`,
    false,
  ),
  form(
    commandPassword,
    ['user-secrets set '],
    `user-secrets set ["']?[\\w:.-]{0,80}(?:password|secret|key|token|pwd)["']? ${shellWord}`,
    false,
  ),
  form(
    commandPassword,
    ['mc alias set ', 'mc config host add '],
    `mc [a-z ]{9,15} \\S{1,40} \\S{1,120} \\S{1,80} ${shellWord}`,
    false,
  ),
  form(
    commandPassword,
    ['sqlplus '],
    `sqlplus (?:-\\S+ )*["']?[\\w$#.]{1,40}/(?<bare>[^\\s"'@/$<{]{4,64})(?=@|["'\\s]|$)`,
    false,
  ),
  option(['openssl '], '-pass(?:in|out)? pass:', false),
  option(['openssl enc '], '-k'),
  form(commandPassword, ['vault login '], `vault login (?:-\\S+ )*(?!-|\\w+=)${shellWord}`, false),
  form(
    commandPassword,
    ['http -a ', 'https -a ', '--auth=', '--auth '],
    `(?:https? -a|--auth)[= ]["']?[\\w.@+-]{1,64}:(?<bare>[^\\s"'\`;|&<>)]{4,120})`,
    false,
    'dy',
  ),
  // .pgpass of PostgreSQL: host, port, database, user, password.
  form(
    commandPassword,
    [':5432:'],
    `:5432:[\\w*-]{1,63}:[\\w.-]{1,63}:(?<bare>[^\\s"'\`]{4,120})[ \\t]*(?:[\\r\\n]|$)`,
    false,
  ),
  form(commandPassword, ['7z '], `7z \\w [^\\r\\n]{0,120}?-p(?=\\S)${shellWord}`, false, 'dy'),
  form(
    commandPassword,
    ['htpasswd ', 'mosquitto_passwd '],
    `(?:ht|mosquitto_)passwd (?:-\\w+ )*-\\w*b\\w* (?:-\\w+ )*\\S+ \\S+ ${shellWord}`,
    false,
    'dy',
  ),
  form(
    commandPassword,
    ['rabbitmqctl '],
    `rabbitmqctl (?:-\\S+ )*(?:add_user|change_password|authenticate_user) \\S+ ${shellWord}`,
  ),
  form(
    commandPassword,
    ['smbclient ', 'rpcclient '],
    `(?:smb|rpc)client [^\\r\\n]{0,120}?(?:-U|--user)[ =]?["']?[^\\s%"']{1,60}%(?<bare>[^\\s"'\`;|&<>)]{4,120})`,
    false,
    'dy',
  ),
  form(
    commandPassword,
    ['lftp '],
    `lftp [^\\r\\n]{0,80}?-u ?["']?[^\\s,"']{1,60},(?<bare>[^\\s"'\`;|&<>)]{4,120})`,
    false,
    'dy',
  ),
];

/** An option that takes a password as its own word, or (`isApart`: false) right behind it. */
function option(programs: readonly string[], name: string, isApart = true): Form {
  const pattern = `[\\w-]+ [^\\r\\n|;&]{0,160}?(?<=\\s)${name}${isApart ? '(?:\\s{1,4}|=)' : ''}${shellWord}`;
  return form(commandPassword, programs, pattern, false, 'dy');
}
