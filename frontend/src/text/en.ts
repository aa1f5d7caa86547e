import { about } from './en/about';
import { app } from './en/app';
import { coverage } from './en/coverage';
import { drawing } from './en/drawing';
import { explore } from './en/explore';
import { inventory } from './en/inventory';
import { list } from './en/list';
import { map } from './en/map';
import { nearby } from './en/nearby';
import { perimeter } from './en/perimeter';
import { report } from './en/report';
import { search } from './en/search';
import { sheet } from './en/sheet';
import { steward } from './en/steward';
import { words } from './en/words';
import type { Sentences } from './say';

/** The same sentences for readers of English; the compiler misses each one that is not here. */
export const en: Sentences = { about, app, coverage, drawing, explore, inventory, list, map, nearby, perimeter, report, search, sheet, steward, words };
