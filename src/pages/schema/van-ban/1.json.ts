/** JSON Schema of the documents under /du-lieu/van-ban. */
import { openDataJsonSchema } from '#src/domain/document/open-data.ts';
import { jsonText } from '../../../publish/json-file.ts';

export function GET(): Response {
  return new Response(jsonText(openDataJsonSchema()), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
