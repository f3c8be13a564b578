/** Text of a data file of the site: JSON that a person can read too, ending with a line break. */
export function jsonText(data: object): string {
  return `${JSON.stringify(data, null, 1)}\n`;
}
