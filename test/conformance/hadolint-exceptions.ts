/** Rows that are answered differently on purpose: id -> reason, in words of our own. */
export const exceptions: Readonly<Record<string, string>> = {
  '0cf85a78758d':
    'Root in a stage that only helps to build: the image that runs comes from the last stage, which has a user.',
  '58361281c39d': 'The id of an access key is no secret: it names the key, and stands in every request.',
};
