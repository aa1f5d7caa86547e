import { about } from './fr/about';
import { app } from './fr/app';
import { coverage } from './fr/coverage';
import { drawing } from './fr/drawing';
import { embed } from './fr/embed';
import { explore } from './fr/explore';
import { facts } from './fr/facts';
import { inventory } from './fr/inventory';
import { list } from './fr/list';
import { map } from './fr/map';
import { nearby } from './fr/nearby';
import { overview } from './fr/overview';
import { perimeter } from './fr/perimeter';
import { programme } from './fr/programme';
import { report } from './fr/report';
import { search } from './fr/search';
import { sheet } from './fr/sheet';
import { steward } from './fr/steward';
import { territory } from './fr/territory';
import { words } from './fr/words';

/** Every sentence that can be seen or heard. */
export const fr = {
  about,
  app,
  coverage,
  drawing,
  embed,
  explore,
  facts,
  inventory,
  list,
  map,
  nearby,
  overview,
  perimeter,
  programme,
  report,
  search,
  sheet,
  steward,
  territory,
  words,
};
