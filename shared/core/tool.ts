/** The name and version that reports carry. A test holds the version to package.json's. */
export const tool = { name: 'portcullis', version: '0.1.0' } as const;
