/** The script of a guide: the contents follow reading. */
import { followReading } from '../reading/follow-reading.ts';

followReading();
