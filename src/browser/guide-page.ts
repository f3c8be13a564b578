/** The script of a guide: the contents follow reading. */
import { followReading } from './follow-reading.ts';

followReading();
