/** JSON Schema of the documents under /du-lieu/van-ban. */
import { jsonFile } from '../../../publish/json-file.ts';
import { openDataJsonSchema } from '#src/domain/document/open-data.ts';

export function GET(): Response {
  return jsonFile(openDataJsonSchema());
}
