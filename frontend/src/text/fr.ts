import { about } from './fr/about';
import { app } from './fr/app';
import { coverage } from './fr/coverage';
import { drawing } from './fr/drawing';
import { explore } from './fr/explore';
import { inventory } from './fr/inventory';
import { list } from './fr/list';
import { map } from './fr/map';
import { nearby } from './fr/nearby';
import { perimeter } from './fr/perimeter';
import { report } from './fr/report';
import { search } from './fr/search';
import { sheet } from './fr/sheet';
import { steward } from './fr/steward';
import { words } from './fr/words';

/** Every sentence that can be seen or heard. */
export const fr = { about, app, coverage, drawing, explore, inventory, list, map, nearby, perimeter, report, search, sheet, steward, words };
