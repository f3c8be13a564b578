/** SHIPS TO THE BROWSER. Name and version of the assessment file; apart from the schema, so that writing needs no zod. */
export const fileFormat = {
  name: 'tu-danh-gia',
  /** What this site writes. A new minor version adds members; where it renames one, version.ts brings older files up. */
  version: '1.1.0',
  schemaId: 'urn:so-tay-dan-van:tu-danh-gia:1',
} as const;

/** Name and version of a backup: the drafts of one browser in one file. */
export const backupFormat = { name: 'sao-luu-tu-danh-gia', version: '1.0.0' } as const;
