/** The script of a document page: the table of contents follows reading. */
import { followReading } from './follow-reading.ts';

followReading();
