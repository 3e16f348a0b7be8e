const userBefore =
  /(?:^|[^a-z])(?:\w{0,20}[-_.])?(?:user(?:[-_]?name|id)?|login|account|e?mail|uid)["'\]]{0,2}[ \t]{0,12}(?:=>|:=|={1,3}|[:,]|[ \t])[ \t]{0,12}["']?[\w.@\\+^-]{2,60}["']?[ \t]{0,4}(?:[,;]|and\b|&&)?[ \t]{0,40}(?:(?:#|\/\/)[^\n]{0,60})?(?:\r?\n[ \t]*(?:#|\/\/)[^\n]{0,60}){0,2}\s{0,40}[\w.$\->"'[:]{0,24}$/i;
const userBehind =
  /^["']?[ \t]{0,4}[,;]?\s{0,40}["']?(?:\w{0,20}[-_.])?(?:user(?:[-_]?name)?|login)["'\]]{0,2}[ \t]{0,8}(?:=>|:=|[=:,])[ \t]{0,8}["']?[\w.@\\+-]{2,60}/i;

/** Whether a user name is given beside a password: then what is given is a login, whatever it looks like. */
export const hasUserNearby = (text: string, start: number, end: number): boolean =>
  userBefore.test(text.slice(Math.max(0, start - 160), start)) || userBehind.test(text.slice(end, end + 100));

/** Whether anybody may log in: the password beside it is a courtesy (RFC 1635). */
export const isAnonymous = (text: string, start: number): boolean =>
  /(?:user(?:[-_]?name)?|login)["'\]]{0,2}[ \t]{0,12}(?:=>|:=|[:=,])[ \t]{0,12}["']anonymous["'][^\n]{0,8}\s{0,40}[\w.$\->"'[:]{0,24}$/i.test(
    text.slice(Math.max(0, start - 120), start),
  );
