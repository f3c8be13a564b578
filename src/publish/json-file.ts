/** A data file of the site: JSON that a person can read too, ending with a line break. */
export function jsonFile(data: object): Response {
  return new Response(`${JSON.stringify(data, null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
