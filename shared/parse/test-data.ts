const folder =
  /(?:^|\/)(?:test[-_]?(?:data|files?|fixtures?|cases?|resources?)(?:-[\w-]+)?|(?:__)?(?:fixtures?|snapshots?)(?:__)?|golden(?:[-_]?files)?|corpus|tests?\/resources)\//i;

/** Below a folder whose files are material of tests: broken ones are broken on purpose. */
export const isTestData = (path: string): boolean => folder.test(path);
