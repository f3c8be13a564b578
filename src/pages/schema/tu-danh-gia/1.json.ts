/** The JSON Schema (2020-12) of the assessment file, made from the one definition that reads and writes it. */
import { assessmentJsonSchema } from '#src/domain/exchange/json-schema.ts';

export function GET(): Response {
  return new Response(`${JSON.stringify(assessmentJsonSchema(), null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
}
